import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { overHalf } from './half-limits.ts';
import { optOutTwoHundred, type TwoHundred } from './two-hundred.ts';
import { optOutWithFaults, plainWithFaults } from './with-faults.ts';

/** CPU time is wall time here, and says more about the machine's load than about Apex. */
function limitsOverHalf({ traces }: Pick<TwoHundred, 'traces'>): string[] {
    return overHalf(traces).filter((line) => !line.includes('cpuMs'));
}

/** Milliseconds for an answer of the server: tests run beside others. */
const WAIT = 500;

const methodsOf = ({ traces }: TwoHundred): string[] =>
    traces.flatMap(({ callouts }) => callouts.map(({ method }) => method));

const good = { notUnsubscribed: 0, lost: 0, unaccounted: 0, wrong: 0, findings: [] };

void describe('200 contacts in three audiences who opt out in one save', () => {
    void it('cost three callouts', async () => {
        const run = await optOutTwoHundred('known');
        assert.deepEqual(run.verdict, { ...good, memberships: 600, changes: { Applied: 600 } });
        assert.deepEqual(methodsOf(run), ['POST', 'POST', 'POST']);
        assert.deepEqual(limitsOverHalf(run), []);
    });

    void it('are all unsubscribed but one whose address Mailchimp refuses, also one whom the mirror does not know', async () => {
        const run = await optOutTwoHundred('both');
        assert.deepEqual(run.verdict, { ...good, memberships: 597, changes: { Applied: 597, Refused: 3 } });
        assert.equal(methodsOf(run).filter((method) => method === 'POST').length, 3);
        assert.deepEqual(limitsOverHalf(run), []);
    });
});

void describe('People who opt out while Mailchimp fails and jobs die', () => {
    for (const [seed, queueableDepth] of [[1], [2, 5]]) {
        const depth =
            queueableDepth === undefined ? '' : `, in an org where ${queueableDepth} jobs may follow one another`;
        void it(`are all unsubscribed in the end (seed ${seed}${depth})`, async () => {
            const options = {
                people: 300,
                seed,
                longestWait: WAIT,
                ...(queueableDepth === undefined ? {} : { queueableDepth })
            };
            const run = await optOutWithFaults(options);
            const { lost, unaccounted, wrong, memberships, findings } = run.verdict;
            assert.deepEqual(
                { lost, unaccounted, wrong, findings },
                { lost: 0, unaccounted: 0, wrong: 0, findings: [] }
            );
            // Chance may let a change fail as often as it is tried: that shows, and somebody repeats it.
            const { changes, ...rest } = run.afterRepeat!;
            assert.deepEqual(rest, { ...good, memberships });
            assert.deepEqual(Object.keys(changes).sort(), ['Applied', 'Refused']);
            assert.ok(memberships > 800, `${memberships} memberships were to end`);
            assert.ok(run.faults > 10, `${run.faults} requests met a fault`);
            assert.ok(run.killed > 1, `${run.killed} jobs were killed`);
            assert.deepEqual(limitsOverHalf(run), []);
        });
    }

    void it('are lost by the plain pattern, so that the scenario can tell', async () => {
        const { verdict } = await plainWithFaults({ people: 100, seed: 1, longestWait: WAIT });
        assert.ok(verdict.lost > 10, `${verdict.lost} memberships are lost`);
        assert.equal(verdict.notUnsubscribed, verdict.lost);
        assert.equal(verdict.unaccounted, verdict.memberships);
    });
});
