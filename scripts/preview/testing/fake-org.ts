import type { ApexCall, OrgUser } from '../../local-org/client.ts';
import type { PreviewOrg } from '../server/org.ts';
import type { Problem } from '../shared/problem.ts';

const user = (username: string, customPermissions: string[]): OrgUser => ({
    id: `005-${username}`,
    username,
    name: `The ${username}`,
    permissionSets: [],
    customPermissions
});

const callout = {
    method: 'GET',
    url: 'https://example.com',
    status: 200,
    ms: 5,
    requestBody: null,
    responseBody: '{}',
    error: null
};

/** An org that answers every call with what it was asked, or with the failure it was told to give. */
export class FakeOrg implements PreviewOrg {
    /** Thrown by the next calls of Apex. */
    failure: (Error & { exceptionType?: string }) | undefined;
    /** What reload complains about. */
    problems: Problem[] = [];
    /** The calls of Apex so far. */
    readonly calls: ApexCall[] = [];
    /** The name of every record. */
    recordName = 'Nobody';

    users(): ReturnType<PreviewOrg['users']> {
        return Promise.resolve([user('rep', ['See']), user('manager', ['See', 'Change'])]);
    }

    invokeApex(call: ApexCall): ReturnType<PreviewOrg['invokeApex']> {
        this.calls.push(call);
        if (this.failure) return Promise.reject(this.failure);
        return Promise.resolve({ value: call, log: ['a line'], callouts: [callout], limits: { cpuMs: 3 } });
    }

    getRecord(query: Parameters<PreviewOrg['getRecord']>[0]): ReturnType<PreviewOrg['getRecord']> {
        const failure = Object.assign(new Error('No such record'), { errorCode: 'NOT_FOUND', status: 404 });
        return query.recordId === 'gone' ? Promise.reject(failure) : Promise.resolve(this.#record(query));
    }

    listRecords(query: Parameters<PreviewOrg['listRecords']>[0]): ReturnType<PreviewOrg['listRecords']> {
        return Promise.resolve([this.#record(query)]);
    }

    reload(): Promise<void> {
        const failure = Object.assign(new Error('does not compile'), { problems: this.problems });
        return this.problems.length > 0 ? Promise.reject(failure) : Promise.resolve();
    }

    #record(query: object): Awaited<ReturnType<PreviewOrg['getRecord']>> {
        const field = (value: unknown) => ({ value, displayValue: null });
        const fields = { Name: field(this.recordName), Query: field(query) };
        return { apiName: 'Contact', id: '003', fields, childRelationships: {}, recordTypeInfo: null };
    }
}
