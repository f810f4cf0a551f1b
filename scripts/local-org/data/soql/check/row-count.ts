import type { RowCount } from '../plan.ts';
import { SoqlError } from '../problems.ts';
import type { CountSyntax } from '../syntax/syntax.ts';

/** The number after LIMIT or OFFSET. */
export function rowCount(count: CountSyntax, clause: 'LIMIT' | 'OFFSET'): RowCount {
    if (count.kind === 'number') return () => count.value;
    return ({ binds }) => {
        const value = binds[count.index];
        const number = typeof value === 'bigint' ? Number(value) : value;
        if (typeof number === 'number' && number >= 0) return number;
        throw new SoqlError(`Invalid ${clause.toLowerCase()} value: ${String(number)}`, { line: 1, column: 1 });
    };
}
