/** SQL whose parameters, and rows that sharing hides, are known only when the query runs. */
import type { SqlFragment } from '../../security/security.ts';
import type { SObjectDescription } from '../../schema/schema.ts';
import type { SqlValue } from '../../store/store.ts';
import type { Value } from '../../../runtime/values.ts';

/** What one run of a query knows. */
export interface QueryRun {
    /** The values of the bind expressions. */
    readonly binds: readonly Value[];
    /** Milliseconds since 1970. */
    readonly now: number;
    /** Of the running user: an IANA name, and for example en_US. */
    readonly timeZone: string;
    readonly locale: string;
    /** 1 to 12. */
    readonly fiscalYearStart: number;
    /** The condition on the rows that the running code may see; undefined for all. */
    visibleRows(object: SObjectDescription, alias: string): SqlFragment | undefined;
}

export type Piece = string | ((run: QueryRun) => SqlFragment);
export type Sql = readonly Piece[];

/** A parameter that is computed when the query runs. */
export function parameter(value: (run: QueryRun) => SqlValue): Piece {
    return (run) => ({ sql: '?', parameters: [value(run)] });
}

/** A parameter that is known already. */
export function constant(value: SqlValue): Piece {
    return parameter(() => value);
}

/** SQL in parentheses, the parts with a word between them: `(a AND b)`. */
export function joined(parts: readonly Sql[], word: string): Sql {
    return ['(', ...parts.flatMap((part, index) => (index === 0 ? part : [` ${word} `, ...part])), ')'];
}

/** The list with commas. */
export function commaSeparated(parts: readonly Sql[]): Sql {
    return parts.flatMap((part, index) => (index === 0 ? part : [', ', ...part]));
}

/** The statement of one run. */
export function render(sql: Sql, run: QueryRun): SqlFragment {
    const parameters: SqlValue[] = [];
    const texts = sql.map((piece) => {
        if (typeof piece === 'string') return piece;
        const fragment = piece(run);
        parameters.push(...fragment.parameters);
        return fragment.sql;
    });
    return { sql: texts.join(''), parameters };
}
