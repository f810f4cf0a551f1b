/** Tests written as tables: documented cases, one a row. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { evaluate, run } from './evaluate.ts';

/** An expression and what System.debug shows for it. */
export type ExpressionRow = readonly [expression: string, shown: string];

/** Statements and the debug lines they leave. */
export type StatementRow = readonly [title: string, statements: string, lines: readonly string[]];

/** Checks expressions; `source` is the page that says so. */
export function expressions(title: string, source: string, rows: readonly ExpressionRow[]): void {
    describe(`${title} (${source})`, () => {
        for (const [expression, shown] of rows) {
            it(`${expression} is ${shown}`, async () => {
                assert.equal(await evaluate(expression), shown);
            });
        }
    });
}

/** Checks statements; `source` is the page that says so. */
export function statements(title: string, source: string, rows: readonly StatementRow[]): void {
    describe(`${title} (${source})`, () => {
        for (const [name, text, lines] of rows) {
            it(name, async () => {
                assert.deepEqual(await run(text), lines);
            });
        }
    });
}
