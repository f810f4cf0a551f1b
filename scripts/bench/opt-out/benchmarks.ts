/** The rows `opt-out-200x3` and `opt-out-10k-faults`: this worker against one PATCH for each person and audience. */
import { figuresOf } from '../figures.ts';
import type { Benchmark, Figures } from '../row.ts';
import { overHalf } from './half-limits.ts';
import { optOutTwoHundred, plainTwoHundred, type TwoHundred, type Variant } from './two-hundred.ts';
import type { Verdict } from './verdict.ts';
import { optOutWithFaults, plainWithFaults, type FaultyRun } from './with-faults.ts';

const FAULTY = { people: 10_000, seed: 1, longestWait: 150 };

const variants: readonly (readonly [Variant, string])[] = [
    ['known', 'all in the mirror'],
    ['refused', 'one address that Mailchimp refuses in the middle'],
    ['unknown', 'one person unknown to the mirror in the middle']
];

export const optOut200x3: Benchmark = {
    name: 'opt-out-200x3',
    measure: async () => {
        const runs: TwoHundred[] = [];
        for (const [variant, words] of variants) {
            const run = await optOutTwoHundred(variant);
            console.log(twoHundredLine(words, run));
            checkTwoHundred(words, run);
            runs.push(run);
        }
        const plain = await plainTwoHundred();
        return {
            name: 'opt-out-200x3',
            work: '200 contacts in 3 audiences opt out in one save; all 600 memberships end',
            ...figuresOf(runs[0].traces, runs[0].seconds),
            baseline: figuresOf(plain.traces, plain.seconds)
        };
    }
};

function twoHundredLine(words: string, { traces, verdict }: TwoHundred): string {
    const callouts = traces.flatMap((trace) => trace.callouts.map(({ method }) => method));
    const { memberships, notUnsubscribed, changes } = verdict;
    const ended = `${memberships - notUnsubscribed} of ${memberships} memberships unsubscribed at Mailchimp`;
    return `200 x 3, ${words}: ${callouts.length} callouts (${countWords(callouts)}), ${ended}, changes: ${stateWords(changes)}`;
}

/** @throws Error when a membership did not end or a transaction used more than half of a limit */
function checkTwoHundred(words: string, { traces, verdict }: TwoHundred): void {
    const { notUnsubscribed, lost, unaccounted, wrong, findings } = verdict;
    const problems = [...(notUnsubscribed + lost + unaccounted + wrong > 0 ? findings : []), ...overHalf(traces)];
    if (problems.length > 0) {
        throw new Error(`200 x 3, ${words}:\n${problems.join('\n')}`);
    }
}

export const optOut10kFaults: Benchmark = {
    name: 'opt-out-10k-faults',
    measure: async () => {
        const run = await optOutWithFaults(FAULTY);
        console.log(faultyLines('This worker', run));
        overHalf(run.traces).forEach((line) => console.log(`More than half of a limit: ${line}`));
        const plain = await plainWithFaults(FAULTY);
        console.log(faultyLines('The plain way', plain));
        return {
            name: 'opt-out-10k-faults',
            work: '10,000 contacts in 3 audiences opt out in saves of 200, while 20 % of the calls fail and every tenth job dies',
            ...faultyFigures(run),
            baseline: faultyFigures(plain)
        };
    }
};

function faultyFigures({ traces, seconds, verdict, sentTwice }: FaultyRun): Figures {
    return { ...figuresOf(traces, seconds), lost: verdict.lost, wrong: verdict.wrong, sentTwice };
}

function faultyLines(who: string, run: FaultyRun): string {
    const { verdict } = run;
    return [
        `${who}: ${run.requests} requests reached Mailchimp, ${run.faults} of them met a fault; ${run.killed} jobs were killed, during ${run.refused} nobody listened; ${run.hours} hours on the org's clock`,
        `  memberships to end: ${verdict.memberships}, not unsubscribed: ${verdict.notUnsubscribed}, lost: ${verdict.lost}, without any change: ${verdict.unaccounted}, wrong: ${verdict.wrong}, sent twice: ${run.sentTwice}`,
        `  changes: ${stateWords(verdict.changes)}`,
        ...(run.afterRepeat ? [`  after a manager has repeated the failed ones: ${repeatWords(run.afterRepeat)}`] : []),
        ...verdict.findings.map((finding) => `  ${finding}`)
    ].join('\n');
}

function repeatWords({ notUnsubscribed, changes }: Verdict): string {
    return `not unsubscribed: ${notUnsubscribed}, changes: ${stateWords(changes)}`;
}

function stateWords(states: Readonly<Record<string, number>>): string {
    const words = Object.entries(states).map(([state, count]) => `${count} ${state}`);
    return words.length === 0 ? 'none' : words.join(', ');
}

function countWords(words: readonly string[]): string {
    const counts: Record<string, number> = {};
    words.forEach((word) => {
        counts[word] = (counts[word] ?? 0) + 1;
    });
    return stateWords(counts);
}
