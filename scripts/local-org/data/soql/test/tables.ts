import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { show, type Binds } from './query-rows.ts';

/** A query over the sample rows and what it shows (see query-rows.ts), with the values of its binds. */
export type QueryCase = readonly [query: string, shown: string, binds?: Binds];

/** Checks queries; `source` is the page that says so. */
export function queries(title: string, source: string, cases: readonly QueryCase[]): void {
    void describe(`${title} (${source})`, () => {
        for (const [query, expected, binds] of cases) {
            void it(query, async () => assert.equal(await show(query, binds), expected));
        }
    });
}
