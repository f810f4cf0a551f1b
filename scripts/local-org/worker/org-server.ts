/** The org behind the worker: loads it and answers each call. */
import { CompileFailure } from '../apex/problems.ts';
import { invokeAura, type AuraTrace } from '../aura/invoke.ts';
import { LocalOrg } from '../org/local-org.ts';
import { runAnonymousAs } from '../aura/run-anonymous.ts';
import { loadSampleData } from '../org/sample-data.ts';
import { previewUsers } from '../org/users.ts';
import { getRecord, listRecords, updateRecord } from '../records/records.ts';
import { calloutsOf, limitsOf, type ApexOutcome, type OrgCalls, type OrgUser, type StartOptions } from './protocol.ts';

type Arguments<Name extends keyof OrgCalls> = Parameters<OrgCalls[Name]>[0];

/** The credential that the bundle's callouts go through. */
const CREDENTIAL = { named: 'Mailchimp', external: 'Mailchimp', parameter: 'ApiKey' } as const;

export class OrgServer implements OrgCalls {
    private loaded: LocalOrg | undefined;

    private get org(): LocalOrg {
        if (!this.loaded) {
            throw new Error('The local org has not been started.');
        }
        return this.loaded;
    }

    async start(options: StartOptions): Promise<void> {
        const org = await LocalOrg.load({
            project: options.project,
            dirs: [],
            personAccounts: options.personAccounts ?? false
        });
        if (org.problems.length > 0) {
            throw new CompileFailure(org.problems);
        }
        if (options.sampleData) {
            loadSampleData(org);
        }
        this.loaded = org;
        this.setCredential({
            ...(options.apiKey === undefined ? {} : { apiKey: options.apiKey }),
            ...(options.namedCredentialUrl === undefined ? {} : { url: options.namedCredentialUrl })
        });
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
        return { value, ...outcomeOf(trace) };
    }

    getRecord({ user, recordId, fields }: Arguments<'getRecord'>): ReturnType<OrgCalls['getRecord']> {
        return getRecord(this.org, this.org.user(user), recordId, fields);
    }

    updateRecord({ user, recordId, fields }: Arguments<'updateRecord'>): ReturnType<OrgCalls['updateRecord']> {
        return outcomeOf(updateRecord(this.org, this.org.user(user), recordId, fields));
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
                permissionSets: org.security.permissionSetsOf(user),
                customPermissions: org.security.customPermissionsOf(user)
            };
        });
    }

    reload(): void {
        this.org.reload();
    }

    runAnonymous({ user, source }: Arguments<'runAnonymous'>): ApexOutcome {
        return { value: null, ...outcomeOf(runAnonymousAs(this.org, this.org.user(user), source)) };
    }
}

function outcomeOf({ log, callouts, limits }: AuraTrace): Pick<ApexOutcome, 'log' | 'callouts' | 'limits'> {
    return { log: [...log], callouts: calloutsOf(callouts), limits: limitsOf(limits) };
}
