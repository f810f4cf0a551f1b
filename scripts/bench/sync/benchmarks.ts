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
import type { Benchmark, Row } from '../row.ts';

const SHARE_IN_SALESFORCE = 10;
const PAGE_SIZE = 1000;
const HOUR = 3_600_000;
/** Two walks, through listed and through archived members, and the list of audiences. */
const MORE_CALLOUTS = 3;

export const syncBenchmarks: readonly Benchmark[] = [
    { name: 'sync-1k', measure: () => measureSync('sync-1k', 1000) },
    { name: 'sync-10k', measure: () => measureSync('sync-10k', 10_000) },
    { name: 'sync-100k', measure: () => measureSync('sync-100k', 100_000) },
    { name: 'sync-1m', onlyByName: true, measure: () => measureSync('sync-1m', 1_000_000) },
    { name: 'sync-100k-rule', measure: () => measureSync('sync-100k-rule', 100_000, { withRule: true }) }
];

/** The rule without a brake, which would stop a first run of this size and ask. */
const RULE_ON =
    'insert as system new MailchimpSettings__c(SyncEmailOptOut__c = true, BrakeNumber__c = 999999, BrakeShare__c = 100);';

async function measureSync(name: string, members: number, { withRule = false } = {}): Promise<Row> {
    const mailchimp = await startMailchimpServer({ seed: { generate: { audiences: 1, members } } });
    try {
        const org = await startLocalOrg({
            project: projectRoot,
            dirs: [join(import.meta.dirname, '..', 'opt-out', 'apex')],
            sampleData: true,
            namedCredentialUrl: mailchimp.origin,
            apiKey: mailchimp.apiKey
        });
        try {
            if (withRule) {
                await org.runAnonymous({ user: 'sysadmin', source: RULE_ON });
            }
            return await runIn(org, name, members);
        } finally {
            await org.stop();
        }
    } finally {
        await mailchimp.stop();
    }
}

async function runIn(org: LocalOrgClient, name: string, members: number): Promise<Row> {
    const people = Math.ceil(members / SHARE_IN_SALESFORCE);
    const addresses = Array.from({ length: people }, (_, n) => generatedAddress(n * SHARE_IN_SALESFORCE));
    for (const part of inChunks(addresses, SAVE_SIZE)) {
        await callBench(org, 'addContacts', { ownerAlias: 'rep', addresses: part });
    }
    // Else the people would count as new in Salesforce, and the run would ask about each whom it did not find.
    await org.moveClock({ ms: HOUR });
    await org.runAnonymous({ user: 'admin', source: 'SyncRuns.start();' });
    const started = performance.now();
    const activities = await org.runDue({});
    const figures = figuresOf(activities, (performance.now() - started) / 1000);
    check(name, members, activities);
    const work = `first run over ${inWords(members)} members of an audience, ${inWords(people)} of them in Salesforce`;
    return { name, work, ...figures, baseline: null };
}

function inWords(count: number): string {
    return count.toLocaleString('en-US');
}

/** @throws Error when a job failed, read more pages than it has to, or used more than half of a limit */
function check(name: string, members: number, activities: readonly Activity[]): void {
    const failed = activities
        .filter(({ status }) => status !== 'finished')
        .map((each) => `${each.name}: ${each.error}`);
    const callouts = activities.reduce((total, each) => total + each.callouts.length, 0);
    const most = Math.ceil(members / PAGE_SIZE) + MORE_CALLOUTS;
    const problems = [
        ...failed,
        ...overHalf(activities),
        ...(callouts > most ? [`${callouts} callouts, ${most} would do`] : [])
    ];
    if (problems.length > 0) {
        throw new Error(`${name}:\n${problems.join('\n')}`);
    }
}
