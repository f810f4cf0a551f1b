/** Tables of documented behaviour: Apex expressions and the texts that they show. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { evaluate, run } from './evaluate.ts';

/** An expression, and what `System.debug` shows for it: exceptions as `System.MathException: Divide by 0`. */
export type ExpressionRow = readonly [expression: string, expected: string];

/** Declares one test for each row; `documentation` is the page that says so. */
export function expressions(title: string, documentation: string, rows: readonly ExpressionRow[]): void {
    void describe(`${title} (${documentation})`, () => {
        for (const [expression, expected] of rows) {
            void it(`${expression} is ${expected}`, async () => {
                assert.equal(await evaluate(expression), expected);
            });
        }
    });
}

/** Statements, and the lines that they write to the debug log; an exception that ends them is the last line. */
export type StatementRow = readonly [statements: string, expected: readonly string[]];

export function statements(title: string, documentation: string, rows: readonly StatementRow[]): void {
    void describe(`${title} (${documentation})`, () => {
        for (const [source, expected] of rows) {
            void it(`${source} logs ${expected.join(' | ')}`, async () => {
                assert.deepEqual(await run(source), expected);
            });
        }
    });
}
