import { createRequire } from 'node:module';
import type { AnswerBody } from './answer-body.ts';

/** The methods of Mailchimp's own client that the tests use; the package has no types. */
export interface OfficialClient {
    basePath: string;
    setConfig(config: { apiKey?: string; accessToken?: string }): void;
    ping: { get(): Promise<AnswerBody> };
    root: { getRoot(): Promise<AnswerBody> };
    searchMembers: { search(query: string, options?: object): Promise<AnswerBody> };
    lists: {
        getAllLists(options?: object): Promise<AnswerBody>;
        getList(listId: string, options?: object): Promise<AnswerBody>;
        batchListMembers(listId: string, body: object, options?: object): Promise<AnswerBody>;
        getListMembersInfo(listId: string, options?: object): Promise<AnswerBody>;
        addListMember(listId: string, body: object, options?: object): Promise<AnswerBody>;
        getListMember(listId: string, slot: string, options?: object): Promise<AnswerBody>;
        setListMember(listId: string, slot: string, body: object, options?: object): Promise<AnswerBody>;
        updateListMember(listId: string, slot: string, body: object, options?: object): Promise<AnswerBody>;
        deleteListMember(listId: string, slot: string): Promise<AnswerBody>;
        deleteListMemberPermanent(listId: string, hash: string): Promise<AnswerBody>;
        getListMemberTags(listId: string, slot: string, options?: object): Promise<AnswerBody>;
        updateListMemberTags(listId: string, hash: string, body: object): Promise<AnswerBody>;
        tagSearch(listId: string, options?: object): Promise<AnswerBody>;
        getListMemberNotes(listId: string, hash: string, options?: object): Promise<AnswerBody>;
        createListMemberNote(listId: string, hash: string, body: object): Promise<AnswerBody>;
        updateListMemberNote(listId: string, slot: string, noteId: string, body: object): Promise<AnswerBody>;
        deleteListMemberNote(listId: string, slot: string, noteId: string): Promise<AnswerBody>;
    };
}

/** How the client rejects a refused call. */
export interface OfficialClientError {
    readonly status: number;
    readonly response: { readonly body: AnswerBody; readonly text: string };
}

/** A client of its own for a server; the package itself is one shared object. */
export function officialClient(url: string, config: { apiKey?: string; accessToken?: string }): OfficialClient {
    const shared = createRequire(import.meta.url)('@mailchimp/mailchimp_marketing') as {
        constructor: new () => OfficialClient;
    };
    const client = new shared.constructor();
    client.basePath = url;
    client.setConfig(config);
    return client;
}
