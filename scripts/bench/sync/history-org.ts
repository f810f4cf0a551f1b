/** A local org beside a development Mailchimp server whose clock stands still until it is moved. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { startLocalOrg, type LocalOrgClient } from '../../local-org/client.ts';
import { startMailchimpServer } from '../../mailchimp/server.ts';
import { projectRoot } from '../../project/root.ts';
import { readMemberships, tell, type Memberships } from '../opt-out/mailchimp-account.ts';

/** A contact or a lead as the org has it. */
export interface PersonState {
    readonly name: string;
    readonly email: string | null;
    readonly optedOut: boolean;
    /** By Mailchimp's id of the audience. */
    readonly statuses: Readonly<Record<string, string>>;
}

/** Where a pair is to differ from three audiences beside the bundle as it is. */
export interface HistoryOptions {
    /** The folder with sfdx-project.json. */
    readonly project?: string;
    readonly audiences?: readonly string[];
}

/** Runs what a history must not need permissions for. */
const SYSTEM = 'sysadmin';

export class HistoryOrg {
    readonly org: LocalOrgClient;
    readonly audienceIds: readonly string[];
    private readonly origin: string;
    private readonly apiKey: string;

    private constructor(
        org: LocalOrgClient,
        audienceIds: readonly string[],
        server: { origin: string; apiKey: string }
    ) {
        this.org = org;
        this.audienceIds = audienceIds;
        this.origin = server.origin;
        this.apiKey = server.apiKey;
    }

    /** Starts a pair; `stop` ends both. */
    static async start({
        project = projectRoot,
        audiences = ['Arts', 'Books', 'Cinema']
    }: HistoryOptions = {}): Promise<{ world: HistoryOrg; stop: () => Promise<void> }> {
        const server = await startMailchimpServer({ seed: { audiences: audiences.map((name) => ({ name })) } });
        try {
            await tell(server.origin, 'POST', '/clock', { now: '2026-05-03T12:00:00Z', frozen: true });
            const org = await startLocalOrg({
                project,
                dirs: [join(import.meta.dirname, 'apex')],
                sampleData: true,
                namedCredentialUrl: server.origin,
                apiKey: server.apiKey
            });
            const world = new HistoryOrg(org, [...(await readMemberships(server.origin)).keys()], server);
            await world.apex('switchOn');
            return { world, stop: () => Promise.all([org.stop(), server.stop()]).then(() => undefined) };
        } catch (failure) {
            await server.stop();
            throw failure;
        }
    }

    /** Calls a method of HistoryOrg.cls, or of another class beside it. */
    async apex<T>(method: string, params: object = {}, className = 'HistoryOrg'): Promise<T> {
        return (await this.org.invokeApex({ user: SYSTEM, className, method, params })).value as T;
    }

    /** Runs Apex as an admin of Mailchimp, who may use the credential: the jobs that it starts run as that user. */
    async asAdmin(source: string): Promise<void> {
        await this.org.runAnonymous({ user: 'admin', source });
    }

    people(prefix: string): Promise<PersonState[]> {
        return this.apex('people', { prefix });
    }

    memberships(): Promise<Memberships> {
        return readMemberships(this.origin);
    }

    /** Lets time pass at Mailchimp's end. */
    async pass(seconds: number): Promise<void> {
        await tell(this.origin, 'POST', '/clock', { advanceSeconds: seconds });
    }

    /** Plays the subscriber; false when that is not possible in the present status. */
    async subscriber(action: string, event: object): Promise<boolean> {
        const answer = await fetch(`${this.origin}/control/subscriber/${action}`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(event)
        });
        return answer.ok;
    }

    /** Changes a member through Mailchimp's own API, as some other integration would; false when Mailchimp refuses. */
    api(method: 'PUT' | 'DELETE' | 'PATCH', audienceId: string, email: string, body?: object): Promise<boolean> {
        return this.call(method, audienceId, email, '', body);
    }

    /** Erases a member for good, after which Mailchimp lists it nowhere; false when there is none. */
    erase(audienceId: string, email: string): Promise<boolean> {
        return this.call('POST', audienceId, email, '/actions/delete-permanent');
    }

    private async call(
        method: string,
        audienceId: string,
        email: string,
        path: string,
        body?: object
    ): Promise<boolean> {
        const hash = createHash('md5').update(email.toLowerCase()).digest('hex');
        const answer = await fetch(`${this.origin}/3.0/lists/${audienceId}/members/${hash}${path}`, {
            method,
            headers: { authorization: `Bearer ${this.apiKey}`, 'content-type': 'application/json' },
            ...(body === undefined ? {} : { body: JSON.stringify(body) })
        });
        return answer.ok;
    }
}
