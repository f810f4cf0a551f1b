import type { RowCount } from '../plan.ts';
import { SoqlError } from '../problems.ts';
import type { CountSyntax, Place } from '../syntax/syntax.ts';

/** Counts are checked when the query runs, where messages have no place. */
const nowhere: Place = { line: 1, column: 1 };

/** The number after LIMIT or OFFSET. */
export function rowCount(count: CountSyntax, clause: 'LIMIT' | 'OFFSET'): RowCount {
    if (count.kind === 'number') return () => inRange(count.value, clause);
    return ({ binds }) => {
        const value = binds[count.index];
        const number = typeof value === 'bigint' ? Number(value) : value;
        if (typeof number === 'number' && number >= 0) return inRange(number, clause);
        throw new SoqlError(
            `Invalid ${clause.toLowerCase()} value: ${typeof number === 'number' ? number : 'not a number'}`,
            nowhere
        );
    };
}

/** https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_select_offset.htm */
const largestOffset = 2000;

function inRange(number: number, clause: 'LIMIT' | 'OFFSET'): number {
    if (clause === 'LIMIT' || number <= largestOffset) return number;
    throw new SoqlError(`Maximum SOQL offset allowed is ${largestOffset}`, nowhere);
}
