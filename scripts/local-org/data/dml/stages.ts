import type { Row } from './row.ts';
import { unfailed } from './row.ts';
import type { Statement } from './statement.ts';

/** A step in the order of execution: does something with the rows that are still good, and may fail some of them. */
export type Stage = (good: readonly Row[]) => void;

/** Runs the checks over the rows, then what saves them and comes after. */
export function runStages(
    statement: Statement,
    rows: readonly Row[],
    checks: readonly Stage[],
    saving: readonly Stage[]
): void {
    for (const stage of checks) stage(stillGood(statement, rows));
    for (const stage of saving) stage(goodToSave(statement, rows));
}

/** The rows to go on with: those without an error, and none at all when one error fails the statement. */
export function stillGood({ options }: Statement, rows: readonly Row[]): Row[] {
    const good = unfailed(rows);
    return options.allOrNothing && good.length < rows.length ? [] : good;
}

function goodToSave(statement: Statement, rows: readonly Row[]): Row[] {
    return statement.isRepeated && rows.some(({ failed }) => failed) ? [] : stillGood(statement, rows);
}
