/** Runs the one query of a record element for all interviews that have reached it. */
import type { SObjectDescription } from '../../data/schema/schema.ts';
import type { SObjectValue } from '../../data/sobject-value.ts';
import { exceptionMessage } from '../../runtime/exception-text.ts';
import type { Value } from '../../runtime/values.ts';
import type { Interview } from '../run/interview.ts';
import type { InterviewBatch } from '../run/interview-batch.ts';
import type { RecordFilter } from './record-filter.ts';
import { whileTrying } from './faults.ts';

export interface Search {
    readonly object: SObjectDescription;
    readonly filter: RecordFilter;
    readonly fields: readonly string[];
    /** `ORDER BY …` */
    readonly order: string;
    readonly firstOnly: boolean;
}

/** The records that each interview finds; a text says why the query failed for all. */
export function findRecords(
    batch: InterviewBatch,
    { object, filter, fields, order, firstOnly }: Search,
    interviews: readonly Interview[]
): ReadonlyMap<Interview, readonly SObjectValue[]> | string {
    const { runtime, org } = batch;
    const wanted = new Map(interviews.map((interview) => [interview, filter.values(interview)]));
    const { soql, binds } = filter.where([...wanted.values()]);
    const limit = firstOnly && interviews.length === 1 ? 'LIMIT 1' : '';
    const text = `SELECT ${fields.join(', ')} FROM ${object.name} ${soql} ${order} ${limit}`;
    let rows: Value[] = [];
    const thrown = runtime.attempt(() => {
        const query = org.data.compileDynamicQuery(runtime, text);
        rows = batch.withSharing(() => org.data.runQuery(runtime, query, binds, batch.mode)) as Value[];
    });
    if (thrown) return whileTrying('look up', exceptionMessage(thrown.exception));
    const records = rows as SObjectValue[];
    return new Map(
        [...wanted].map(([interview, values]) => {
            const found = records.filter((record) => filter.matches(record, values));
            return [interview, firstOnly ? found.slice(0, 1) : found];
        })
    );
}
