import { build } from '../build/build.ts';
import { inParallel } from '../project/in-parallel.ts';
import { skippedLine, skippingFails, type Outcome } from '../test-run/outcome.ts';
import { formatFinding, type Gate, type GateResult } from './gate.ts';

/** The build stands before the gates that read its output, and fails like one of them. */
const buildGate: Gate = {
    name: 'build',
    description: 'the TypeScript of the components compiles',
    run: async (project) => {
        const complaint = await build(project);
        return { findings: complaint ? [{ file: '', message: complaint }] : [] };
    }
};

/** Where a run of gates prints, and the environment that says whether skipping is allowed. */
export interface GateRun {
    environment: NodeJS.ProcessEnv;
    print: (text: string) => void;
}

/**
 * Runs gates, two at a time, and prints each one's findings as it ends.
 * @returns one outcome for each gate, after one for the build when a gate needed it
 */
export async function runGates(project: string, gates: Gate[], run: GateRun): Promise<Outcome[]> {
    const needsBuild = gates.some((gate) => gate.needsBuild);
    const built = needsBuild ? [await runGate(project, buildGate, run)] : [];
    return [...built, ...(await inParallel(gates, 2, (gate) => runGate(project, gate, run)))];
}

async function runGate(project: string, gate: Gate, { environment, print }: GateRun): Promise<Outcome> {
    const started = performance.now();
    const result = await resultOf(project, gate);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const outcome = outcomeOf(result, environment);
    const summary = result.skipped
        ? skippedLine(`check:${gate.name}`, result.skipped)
        : `check:${gate.name} ${outcome}`;
    print([...result.findings.map(formatFinding), `${summary} (${seconds} s)`].join('\n'));
    return outcome;
}

/** A gate that could not look has not passed: what it threw is its finding. */
async function resultOf(project: string, gate: Gate): Promise<GateResult> {
    try {
        return await gate.run(project);
    } catch (error) {
        const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
        return { findings: [{ file: '', message: `check:${gate.name} could not look: ${message}` }] };
    }
}

function outcomeOf({ findings, skipped }: GateResult, environment: NodeJS.ProcessEnv): Outcome {
    if (findings.length > 0) return 'failed';
    if (skipped === undefined) return 'passed';
    return skippingFails(environment) ? 'failed' : 'skipped';
}
