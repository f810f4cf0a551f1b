import type { ApexCall, OrgUser } from '../../local-org/client.ts';
import type { PreviewOrg } from '../server/org.ts';
import type { Problem } from '../shared/problem.ts';

const user = (username: string, customPermissions: string[]): OrgUser => ({
    id: `005-${username}`,
    username,
    name: `The ${username}`,
    timeZone: 'Pacific/Auckland',
    permissionSets: [],
    customPermissions,
    tabs: []
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

const trace = { log: ['a line'], callouts: [], limits: {}, flowRuns: [] };

/** An org that answers every call with what it was asked, or with the failure it was told to give. */
export class FakeOrg implements PreviewOrg {
    /** Stands for the jobs that a move of the clock makes due. */
    onMove = (): Promise<void> => Promise.resolve();
    /** Thrown by the next calls of Apex. */
    failure: (Error & { exceptionType?: string }) | undefined;
    /** What reload complains about. */
    problems: Problem[] = [];
    /** The calls of Apex so far. */
    readonly calls: ApexCall[] = [];
    /** The saves of records so far. */
    readonly changes: object[] = [];
    /** The screens that were left so far. */
    readonly steps: object[] = [];
    /** What jobs did so far. */
    readonly ran: Awaited<ReturnType<PreviewOrg['activities']>> = [];
    /** What waits. */
    readonly queue: Awaited<ReturnType<PreviewOrg['waiting']>> = [];
    /** Milliseconds by which the org's clock is ahead. */
    aheadMs = 0;
    /** Anonymous Apex so far, after the user. */
    readonly sources: string[] = [];
    /** What anonymous Apex logs. */
    logOfSource: string[] = [];
    /** The name of every record. */
    recordName = 'Nobody';

    users(): ReturnType<PreviewOrg['users']> {
        return Promise.resolve([user('rep', ['See']), user('manager', ['See', 'Change'])]);
    }

    invokeApex(call: ApexCall): ReturnType<PreviewOrg['invokeApex']> {
        this.calls.push(call);
        if (this.failure) return Promise.reject(this.failure);
        return Promise.resolve({
            ...trace,
            value: call,
            callouts: [callout],
            limits: { cpuMs: 3 }
        });
    }

    getRecord(query: Parameters<PreviewOrg['getRecord']>[0]): ReturnType<PreviewOrg['getRecord']> {
        const failure = Object.assign(new Error('No such record'), { errorCode: 'NOT_FOUND', status: 404 });
        return query.recordId === 'gone' ? Promise.reject(failure) : Promise.resolve(this.#record(query));
    }

    listRecords(query: Parameters<PreviewOrg['listRecords']>[0]): ReturnType<PreviewOrg['listRecords']> {
        return Promise.resolve([this.#record(query)]);
    }

    updateRecord(change: Parameters<PreviewOrg['updateRecord']>[0]): ReturnType<PreviewOrg['updateRecord']> {
        this.changes.push(change);
        if (this.failure) return Promise.reject(this.failure);
        return Promise.resolve({ ...trace, limits: { dmlRows: 1 } });
    }

    updateRecords(save: Parameters<PreviewOrg['updateRecords']>[0]): ReturnType<PreviewOrg['updateRecords']> {
        this.changes.push(save);
        if (this.failure) return Promise.reject(this.failure);
        return Promise.resolve({ ...trace, limits: { dmlRows: save.changes.length } });
    }

    activities({ after }: Parameters<PreviewOrg['activities']>[0]): ReturnType<PreviewOrg['activities']> {
        return Promise.resolve(this.ran.filter(({ id }) => id > after));
    }

    waiting(): ReturnType<PreviewOrg['waiting']> {
        return Promise.resolve(this.queue);
    }

    clock(): Promise<string> {
        return Promise.resolve(new Date(Date.now() + this.aheadMs).toISOString());
    }

    async moveClock({ ms }: Parameters<PreviewOrg['moveClock']>[0]): Promise<string> {
        this.aheadMs += ms;
        await this.onMove();
        return this.clock();
    }

    runAnonymous({ user, source }: Parameters<PreviewOrg['runAnonymous']>[0]): ReturnType<PreviewOrg['runAnonymous']> {
        if (this.failure) return Promise.reject(this.failure);
        this.sources.push(`${user}: ${source}`);
        return Promise.resolve({ ...trace, value: null, log: this.logOfSource });
    }

    startFlow({ flow, inputs }: Parameters<PreviewOrg['startFlow']>[0]): ReturnType<PreviewOrg['startFlow']> {
        if (flow === 'Broken')
            return Promise.resolve({ ...trace, interviewId: '1', status: 'failed', message: 'Oh no' });
        const screen = { name: flow, label: 'Hello', fields: [], allowBack: false, allowFinish: true };
        const labels = { backLabel: 'Previous', nextLabel: Object.keys(inputs).join() };
        return Promise.resolve({ ...trace, interviewId: '1', status: 'screen', screen: { ...screen, ...labels } });
    }

    resumeFlow(step: Parameters<PreviewOrg['resumeFlow']>[0]): ReturnType<PreviewOrg['resumeFlow']> {
        this.steps.push(step);
        return Promise.resolve({ ...trace, interviewId: step.interviewId, status: 'finished', outputs: {} });
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
