import type { Runtime } from '../../runtime/runtime.ts';
import type { Row } from './row.ts';

/** https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_triggers_bulk_idioms.htm */
const chunkSize = 200;

/** https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_dml_multiple_sobjects.htm */
const maximumObjectChanges = 10;

/** A chunk has at least one row. */
export type Chunk = [Row, ...Row[]];

/** Neighbours of one object together, at most 200 at a time. */
export function inChunks(runtime: Runtime, rows: readonly Row[]): Chunk[] {
    const runs: Chunk[] = [];
    for (const row of rows) {
        const last = runs.at(-1);
        if (last?.[0].given.object === row.given.object) last.push(row);
        else runs.push([row]);
    }
    if (runs.length > maximumObjectChanges) {
        throw runtime.exception(
            'System.TypeException',
            'Cannot have more than 10 chunks in a single operation. Please rearrange the data to reduce chunking.'
        );
    }
    return runs.flatMap(splitRun);
}

function splitRun(run: Chunk): Chunk[] {
    const chunks: Chunk[] = [];
    for (let start = 0; start < run.length; start += chunkSize)
        chunks.push(run.slice(start, start + chunkSize) as Chunk);
    return chunks;
}
