/** Lets the sync and the sender of changes come to rest, with nothing in their way. */
import type { Activity } from '../../local-org/client.ts';
import type { HistoryOrg } from './history-org.ts';

const MINUTE = 60_000;
/** A run or a claim without a sign of life for half an hour counts as dead. */
export const LONGER_THAN_A_JOB_LIVES = 31 * MINUTE;
/** Members who were erased for good show when all members are compared, every seven days. In seconds. */
export const LONGER_THAN_BETWEEN_COMPARISONS = 8 * 86_400;
const MOST_ROUNDS = 200;
const MOST_ATTEMPTS = 5;

/** @throws Error when the last run did not complete */
export async function settle(world: HistoryOrg): Promise<void> {
    await world.pass(5);
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
        // The history may have ordered a death that no job has met yet.
        const areAllAlive = await runSync(world);
        await world.org.moveClock({ ms: LONGER_THAN_A_JOB_LIVES });
        if (areAllAlive && (await outcome(world)).startsWith('Completed ')) {
            break;
        }
    }
    await world.pass(LONGER_THAN_BETWEEN_COMPARISONS);
    await runSync(world);
    const end = await outcome(world);
    if (!end.startsWith('Completed ')) {
        throw new Error(`The last run: ${end}`);
    }
}

function outcome(world: HistoryOrg): Promise<string> {
    return world.apex('latestRun');
}

/** Runs everything that waits; false when a job died. */
async function runSync(world: HistoryOrg): Promise<boolean> {
    await world.asAdmin('SubscriptionSweep.sweep(); SyncRuns.startScheduled();');
    return (await runToTheEnd(world)).every(({ status }) => status === 'finished');
}

/** Runs what waits, and moves the clock to what waits for a moment, until nothing waits; gives what ran. */
export async function runToTheEnd({ org }: HistoryOrg): Promise<Activity[]> {
    const ran: Activity[] = [];
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
        ran.push(...(await org.runDue()));
        const moments = (await org.waiting()).map(({ notBefore }) => Date.parse(notBefore));
        if (moments.length === 0) {
            return ran;
        }
        const now = Date.parse(await org.clock());
        await org.moveClock({ ms: Math.max(0, Math.min(...moments) - now) });
    }
    throw new Error('The jobs do not come to an end.');
}
