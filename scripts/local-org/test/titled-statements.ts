/** Tables of documented behaviour that needs more than an expression: each row has a title. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { run } from './evaluate.ts';

/** Statements and the debug lines they leave; an exception that ends them is the last line. */
export type TitledRow = readonly [title: string, statements: string, lines: readonly string[]];

/** Declares one test for each row; `documentation` is the page that says so. */
export function titledStatements(title: string, documentation: string, rows: readonly TitledRow[]): void {
    void describe(`${title} (${documentation})`, () => {
        for (const [name, source, lines] of rows) {
            void it(name, async () => {
                assert.deepEqual(await run(source), lines);
            });
        }
    });
}
