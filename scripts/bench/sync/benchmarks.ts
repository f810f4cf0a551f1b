/**
 * The rows `sync-1k` to `sync-1m`: the first run over that many members, one in ten of whom is in Salesforce; and the same
 * with the Email Opt Out rule, which checks the box of every contact who is unsubscribed.
 */
import { join } from 'node:path';
import { startLocalOrg, type Activity, type LocalOrgClient } from '../../local-org/client.ts';
import { generatedAddress } from '../../mailchimp/seeds/generate.ts';
import { startMailchimpServer } from '../../mailchimp/server.ts';
import { projectRoot } from '../../project/root.ts';
import { callBench, SAVE_SIZE } from '../opt-out/bench-org.ts';
import { inChunks } from '../opt-out/chunks.ts';
import { overHalf } from '../opt-out/half-limits.ts';
import { figuresOf } from '../figures.ts';
import { readMemberships } from '../opt-out/mailchimp-account.ts';
import type { Benchmark, Figures, Row } from '../row.ts';

const SHARE_IN_SALESFORCE = 10;
const PAGE_SIZE = 1000;
const HOUR = 3_600_000;
/** Two walks, through listed and through archived members, and the list of audiences. */
const MORE_CALLOUTS = 3;

export const syncBenchmarks: readonly Benchmark[] = [
    benchmark({ name: 'sync-1k', members: 1000, withPlain: true }),
    benchmark({ name: 'sync-10k', members: 10_000, withPlain: true }),
    benchmark({ name: 'sync-100k', members: 100_000, withPlain: true }),
    benchmark({ name: 'sync-100k-rule', members: 100_000, withRule: true }),
    { ...benchmark({ name: 'sync-1m', members: 1_000_000 }), onlyByName: true }
];

function benchmark(measured: Measured): Benchmark {
    return { name: measured.name, measure: () => measureSync(measured) };
}

/** The rule without a brake, which would stop a first run of this size and ask. */
const RULE_ON =
    'insert as system new MailchimpSettings__c(SyncEmailOptOut__c = true, BrakeNumber__c = 999999, BrakeShare__c = 100);';

interface Measured {
    readonly name: string;
    readonly members: number;
    /** With the Email Opt Out rule switched on. */
    readonly withRule?: boolean;
    /** Measures the plain pattern on the same server, too. */
    readonly withPlain?: boolean;
}

async function measureSync(measured: Measured): Promise<Row> {
    const { members } = measured;
    const mailchimp = await startMailchimpServer({ seed: { generate: { audiences: 1, members } } });
    try {
        const figures = await inFilledOrg(mailchimp, measured, syncOnce);
        const baseline = measured.withPlain ? await inFilledOrg(mailchimp, measured, plainOnce) : null;
        return { name: measured.name, work: inWords(measured), ...figures, baseline };
    } finally {
        await mailchimp.stop();
    }
}

function inWords({ members, withRule }: Measured): string {
    const rule = withRule ? ', with the Email Opt Out rule' : '';
    const people = peopleAmong(members).toLocaleString('en-US');
    return `first run over ${members.toLocaleString('en-US')} members of an audience, ${people} of them in Salesforce${rule}`;
}

function peopleAmong(members: number): number {
    return Math.ceil(members / SHARE_IN_SALESFORCE);
}

type Server = Awaited<ReturnType<typeof startMailchimpServer>>;
type Run = (org: LocalOrgClient, measured: Measured, server: Server) => Promise<Figures>;

async function inFilledOrg(server: Server, measured: Measured, run: Run): Promise<Figures> {
    const org = await startLocalOrg({
        project: projectRoot,
        dirs: [join(import.meta.dirname, '..', 'opt-out', 'apex'), join(import.meta.dirname, 'apex')],
        sampleData: true,
        namedCredentialUrl: server.origin,
        apiKey: server.apiKey
    });
    try {
        if (measured.withRule) {
            await org.runAnonymous({ user: 'sysadmin', source: RULE_ON });
        }
        const numbers = Array.from({ length: peopleAmong(measured.members) }, (_, n) => n * SHARE_IN_SALESFORCE);
        for (const part of inChunks(numbers.map(generatedAddress), SAVE_SIZE)) {
            await callBench(org, 'addContacts', { ownerAlias: 'rep', addresses: part });
        }
        return await run(org, measured, server);
    } finally {
        await org.stop();
    }
}

async function syncOnce(org: LocalOrgClient, measured: Measured): Promise<Figures> {
    // Else the people would count as new in Salesforce, and the run would ask about each whom it did not find.
    await org.moveClock({ ms: HOUR });
    await org.runAnonymous({ user: 'admin', source: 'SyncRuns.start();' });
    const { activities, figures } = await timed(org);
    check(measured, activities);
    return figures;
}

async function plainOnce(org: LocalOrgClient, measured: Measured, { origin }: Server): Promise<Figures> {
    const [audienceId] = (await readMemberships(origin)).keys();
    await org.runAnonymous({ user: 'admin', source: `PlainSync.start('${audienceId}');` });
    const { activities, figures } = await timed(org);
    failWith(measured, failuresOf(activities));
    return figures;
}

async function timed(org: LocalOrgClient): Promise<{ activities: readonly Activity[]; figures: Figures }> {
    const started = performance.now();
    const activities = await org.runDue({});
    return { activities, figures: figuresOf(activities, (performance.now() - started) / 1000) };
}

/** @throws Error when a job failed, read more pages than it has to, or used more than half of a limit */
function check(measured: Measured, activities: readonly Activity[]): void {
    const callouts = activities.reduce((total, each) => total + each.callouts.length, 0);
    const most = Math.ceil(measured.members / PAGE_SIZE) + MORE_CALLOUTS;
    const tooMany = callouts > most ? [`${callouts} callouts, ${most} would do`] : [];
    failWith(measured, [...failuresOf(activities), ...overHalf(activities), ...tooMany]);
}

function failuresOf(activities: readonly Activity[]): string[] {
    return activities.filter(({ status }) => status !== 'finished').map((each) => `${each.name}: ${each.error}`);
}

function failWith({ name }: Measured, problems: readonly string[]): void {
    if (problems.length > 0) {
        throw new Error(`${name}:\n${problems.join('\n')}`);
    }
}
