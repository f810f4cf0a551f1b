/** The org behind the worker: loads it and answers each call. */
import { CompileFailure } from '../apex/problems.ts';
import { invokeAura } from '../aura/invoke.ts';
import { ScreenFlows } from '../flow/run/screen-flows.ts';
import { LocalOrg } from '../org/local-org.ts';
import { runAnonymousAs } from '../aura/run-anonymous.ts';
import { loadSampleData } from '../org/sample-data.ts';
import { previewUsers } from '../org/users.ts';
import { getRecord, listRecords, updateRecords } from '../records/records.ts';
import { AutomaticJobs } from './automatic-jobs.ts';
import { flowOutcome } from './flow-outcome.ts';
import { JobRunner } from './job-runner.ts';
import {
    traceForClient,
    type Activity,
    type ApexOutcome,
    type FlowOutcome,
    type OrgCalls,
    type OrgUser,
    type StartOptions,
    type Trace,
    type WaitingWork
} from './protocol.ts';

type Arguments<Name extends keyof OrgCalls> = Parameters<OrgCalls[Name]>[0];

/** The credential that the bundle's callouts go through. */
const CREDENTIAL = { named: 'Mailchimp', external: 'Mailchimp', parameter: 'ApiKey' } as const;

export class OrgServer implements OrgCalls {
    private loaded: LocalOrg | undefined;
    private runner: JobRunner | undefined;
    private automatic: AutomaticJobs | undefined;
    private screenFlows: ScreenFlows | undefined;

    private get org(): LocalOrg {
        if (!this.loaded) {
            throw new Error('The local org has not been started.');
        }
        return this.loaded;
    }

    private get jobs(): JobRunner {
        this.runner ??= new JobRunner(this.org);
        return this.runner;
    }

    private get flows(): ScreenFlows {
        this.screenFlows ??= new ScreenFlows(this.org);
        return this.screenFlows;
    }

    async start(options: StartOptions): Promise<void> {
        const org = await LocalOrg.load({
            project: options.project,
            dirs: options.dirs ?? [],
            personAccounts: options.personAccounts ?? false,
            queueableDepth: options.queueableDepth ?? Infinity,
            longestCalloutWait: options.longestCalloutWait ?? Infinity,
            hosts: options.hosts ?? {}
        });
        if (org.problems.length > 0) {
            throw new CompileFailure(org.problems);
        }
        if (options.sampleData) {
            loadSampleData(org, options.timeZone);
        }
        this.loaded = org;
        this.setCredential({
            ...(options.apiKey === undefined ? {} : { apiKey: options.apiKey }),
            ...(options.namedCredentialUrl === undefined ? {} : { url: options.namedCredentialUrl })
        });
        if (options.jobs === 'automatic') {
            this.automatic = new AutomaticJobs(this.jobs);
        }
    }

    /** To be called after each call: what it put in the queue, and what has become due, begins to run. */
    wakeJobs(): void {
        this.automatic?.wake();
    }

    setCredential({ apiKey, url }: Arguments<'setCredential'>): void {
        const { credentials } = this.org;
        if (apiKey === '') {
            credentials.deleteValue(CREDENTIAL.external, CREDENTIAL.parameter);
        } else if (apiKey !== undefined) {
            credentials.setValue(CREDENTIAL.external, CREDENTIAL.parameter, apiKey);
        }
        if (url !== undefined) {
            credentials.setUrl(CREDENTIAL.named, url);
        }
    }

    invokeApex({ user, className, method, params }: Arguments<'invokeApex'>): ApexOutcome {
        const call = { className, method, params: (params ?? {}) as Record<string, unknown> };
        const { value, ...trace } = invokeAura(this.org, this.org.user(user), call);
        return { value, ...traceForClient(trace) };
    }

    getRecord({ user, recordId, fields }: Arguments<'getRecord'>): ReturnType<OrgCalls['getRecord']> {
        return getRecord(this.org, this.org.user(user), recordId, fields);
    }

    updateRecord({ user, ...change }: Arguments<'updateRecord'>): Trace {
        return this.updateRecords({ user, changes: [change] });
    }

    updateRecords({ user, changes }: Arguments<'updateRecords'>): Trace {
        return traceForClient(updateRecords(this.org, this.org.user(user), changes));
    }

    listRecords({ user, ...query }: Arguments<'listRecords'>): ReturnType<OrgCalls['listRecords']> {
        return listRecords(this.org, this.org.user(user), query);
    }

    users(): OrgUser[] {
        const { org } = this;
        return previewUsers.map(({ alias }) => {
            const user = org.user(alias);
            return {
                id: user.id,
                username: alias,
                name: user.name,
                timeZone: user.timeZone,
                permissionSets: org.security.permissionSetsOf(user),
                customPermissions: org.security.customPermissionsOf(user),
                tabs: org.security.tabsOf(user)
            };
        });
    }

    reload(): void {
        this.org.reload();
    }

    startFlow({ user, flow, inputs }: Arguments<'startFlow'>): FlowOutcome {
        return flowOutcome(this.flows.start(this.org.user(user), flow, inputs));
    }

    resumeFlow({ interviewId, action, values }: Arguments<'resumeFlow'>): FlowOutcome {
        return flowOutcome(this.flows.resume(interviewId, action, values));
    }

    runDue({ limit }: Arguments<'runDue'>): Activity[] {
        return this.jobs.runDue(limit);
    }

    activities({ after }: Arguments<'activities'>): Activity[] {
        return this.jobs.activities.after(after);
    }

    waiting(): WaitingWork[] {
        return this.jobs.waiting();
    }

    clock(): string {
        return new Date(this.org.now()).toISOString();
    }

    moveClock({ ms }: Arguments<'moveClock'>): string {
        this.org.moveClock(ms);
        return this.clock();
    }

    killNextJob(death: Arguments<'killNextJob'>): void {
        this.jobs.killNext(death);
    }

    killNextFinalizer({ afterOperations }: Arguments<'killNextFinalizer'>): void {
        this.jobs.killNextFinalizer(afterOperations);
    }

    remember(): void {
        this.org.remember();
    }

    goBack(): void {
        this.org.goBack();
    }

    runAnonymous({ user, source }: Arguments<'runAnonymous'>): ApexOutcome {
        return { value: null, ...traceForClient(runAnonymousAs(this.org, this.org.user(user), source)) };
    }
}
