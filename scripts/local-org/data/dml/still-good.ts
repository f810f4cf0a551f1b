import type { Row } from './row.ts';
import { unfailed } from './row.ts';
import type { Statement } from './statement.ts';

/** The rows to go on with: those without an error, and none at all when one error fails the statement. */
export function stillGood({ options }: Statement, rows: readonly Row[]): Row[] {
    const good = unfailed(rows);
    return options.allOrNothing && good.length < rows.length ? [] : good;
}
