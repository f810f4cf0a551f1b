import { createHash } from 'node:crypto';
import { developmentApiKey } from '../../mailchimp/api-key.ts';

/** A request that Apex sent, as the development Mailchimp server wrote it down. */
export interface LoggedRequest {
    method: string;
    path: string;
    status: number | null;
    body: unknown;
}

/** The Mailchimp side of a preview, for tests to change and to look at. */
export class MailchimpSide {
    readonly #origin: string;

    /** @param origin of the development Mailchimp server, without a slash at the end */
    constructor(origin: string) {
        this.#origin = origin;
    }

    /** Lets a person act, for instance `unsubscribe` in a campaign. */
    async play(action: string, audience: string, email: string): Promise<void> {
        await this.#ask('POST', `/subscriber/${action}`, { audienceId: await this.audienceId(audience), email });
    }

    /** What goes wrong from now on; an empty list ends it. */
    async fail(rules: object[]): Promise<void> {
        await this.#ask('PUT', '/faults', rules);
    }

    /** Everything that was asked since `forgetRequests`. */
    async requests(): Promise<LoggedRequest[]> {
        return (await this.#ask('GET', '/requests')) as LoggedRequest[];
    }

    async forgetRequests(): Promise<void> {
        await this.#ask('DELETE', '/requests');
    }

    /** The status that Mailchimp has for a person now. */
    async status(audience: string, email: string): Promise<string | undefined> {
        const query = new URLSearchParams({ text: email });
        const path = `/audiences/${await this.audienceId(audience)}/members?${query}`;
        const { members } = (await this.#ask('GET', path)) as { members: { email_address: string; status: string }[] };
        return members.find((member) => member.email_address.toLowerCase() === email.toLowerCase())?.status;
    }

    /** Deletes a person from an audience for good, as somebody at Mailchimp would. */
    async erase(audience: string, email: string): Promise<void> {
        const hash = createHash('md5').update(email.toLowerCase()).digest('hex');
        const path = `/3.0/lists/${await this.audienceId(audience)}/members/${hash}/actions/delete-permanent`;
        const headers = { authorization: `Bearer ${developmentApiKey}` };
        const { status } = await fetch(this.#origin + path, { method: 'POST', headers });
        if (status !== 204) throw new Error(`${path}: ${status}`);
    }

    async audienceId(name: string): Promise<string> {
        const audiences = (await this.#ask('GET', '/audiences')) as { id: string; name: string }[];
        const audience = audiences.find((candidate) => candidate.name === name);
        if (!audience) throw new Error(`There is no audience ${name}.`);
        return audience.id;
    }

    async #ask(method: string, path: string, body?: unknown): Promise<unknown> {
        const response = await fetch(`${this.#origin}/control${path}`, {
            method,
            headers: body === undefined ? {} : { 'content-type': 'application/json' },
            body: body === undefined ? undefined : JSON.stringify(body)
        });
        const text = await response.text();
        if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
        return text === '' ? undefined : JSON.parse(text);
    }
}
