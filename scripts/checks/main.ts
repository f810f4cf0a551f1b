import { projectRoot } from '../project/root.ts';
import { countLine } from '../test-run/outcome.ts';
import { allGates } from './all-gates.ts';
import type { Gate } from './gate.ts';
import { runGates } from './run-gates.ts';

/** `npm run check` runs every gate; `npm run check -- NAME…` runs those named. */
async function main(names: string[]): Promise<void> {
    if (names.includes('--help')) {
        console.log(`npm run check runs every gate, npm run check -- NAME… those named:\n${list(allGates)}`);
        return;
    }
    const unknown = names.filter((name) => !allGates.some((gate) => gate.name === name));
    if (unknown.length > 0) {
        console.error(`There is no gate called ${unknown.join(', ')}. The gates are:\n${list(allGates)}`);
        process.exitCode = 1;
        return;
    }
    const gates = names.length === 0 ? allGates : allGates.filter((gate) => names.includes(gate.name));
    const outcomes = await runGates(projectRoot, gates, { environment: process.env, print: console.log });
    const failed = outcomes.filter((outcome) => outcome === 'failed').length;
    console.log(countLine(outcomes.filter((outcome) => outcome === 'passed').length, failed));
    if (failed > 0) process.exitCode = 1;
}

function list(gates: Gate[]): string {
    return gates.map(({ name, description }) => `  ${name.padEnd(16)}${description}`).join('\n');
}

await main(process.argv.slice(2));
