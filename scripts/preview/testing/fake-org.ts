import type { PreviewOrg } from '../server/org.ts';
import type { Problem } from '../shared/problem.ts';

const user = (username: string, customPermissions: string[]) => ({
    id: `005-${username}`,
    username,
    name: `The ${username}`,
    permissionSets: [],
    customPermissions
});

/** An org that answers every Apex call with what it was asked, or with the failure it was told to give. */
export class FakeOrg implements PreviewOrg {
    /** Thrown by the next calls of Apex. */
    failure: (Error & { exceptionType?: string }) | undefined;
    /** What reload complains about. */
    problems: Problem[] = [];
    reloads = 0;

    users(): ReturnType<PreviewOrg['users']> {
        return Promise.resolve([user('rep', ['See']), user('manager', ['See', 'Change'])]);
    }

    invokeApex(call: Parameters<PreviewOrg['invokeApex']>[0]): ReturnType<PreviewOrg['invokeApex']> {
        if (this.failure) return Promise.reject(this.failure);
        const callouts = [{ method: 'GET', url: 'https://example.com', status: 200, ms: 5 }];
        return Promise.resolve({
            value: call,
            log: ['a line'],
            callouts,
            limits: { callouts: { used: 1, allowed: 100 } }
        });
    }

    getRecord(query: Parameters<PreviewOrg['getRecord']>[0]): Promise<unknown> {
        return query.recordId === 'gone' ? Promise.reject(new Error('No such record')) : Promise.resolve({ query });
    }

    updateRecord(change: Parameters<PreviewOrg['updateRecord']>[0]): Promise<object> {
        return Promise.resolve({ change });
    }

    listRecords(query: Parameters<PreviewOrg['listRecords']>[0]): Promise<unknown> {
        return Promise.resolve([query]);
    }

    reload(): Promise<void> {
        this.reloads += 1;
        const failure = Object.assign(new Error('does not compile'), { problems: this.problems });
        return this.problems.length > 0 ? Promise.reject(failure) : Promise.resolve();
    }
}
