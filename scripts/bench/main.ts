/** `npm run bench -- [--only NAME]… [--json FILE]`: measures and prints the performance table. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { cardOpen, cardRefresh } from './card.ts';
import { optOut10kFaults, optOut200x3 } from './opt-out/benchmarks.ts';
import type { Benchmark, Row } from './row.ts';
import { syncBenchmarks } from './sync/benchmarks.ts';
import { markdownTable } from './table.ts';

const benchmarks: readonly Benchmark[] = [cardOpen, cardRefresh, optOut200x3, optOut10kFaults, ...syncBenchmarks];

function chosen(names: readonly string[] | undefined): readonly Benchmark[] {
    const unknown = names?.find((name) => !benchmarks.some((each) => each.name === name));
    if (unknown !== undefined) {
        throw new Error(
            `There is no benchmark ${unknown}; there are: ${benchmarks.map(({ name }) => name).join(', ')}.`
        );
    }
    return benchmarks.filter(({ name, onlyByName }) => names?.includes(name) ?? !onlyByName);
}

async function main(): Promise<void> {
    const { values } = parseArgs({ options: { only: { type: 'string', multiple: true }, json: { type: 'string' } } });
    const rows: Row[] = [];
    for (const benchmark of chosen(values.only)) {
        rows.push(await benchmark.measure());
    }
    console.log(markdownTable(rows));
    if (values.json !== undefined) {
        const file = resolve(values.json);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, `${JSON.stringify({ rows }, null, 4)}\n`);
    }
}

try {
    await main();
} catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
}
