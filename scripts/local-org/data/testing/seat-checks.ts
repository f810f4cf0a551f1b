/** What the tests of DML share that run in an org with the seats of seat-project.ts. */
import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import type { LocalOrg } from '../../org/local-org.ts';
import { orgWith } from '../../test/sample-org.ts';
import { linesIn } from '../../test/snippets.ts';
import { seatProject } from './seat-project.ts';

export interface SeatChecks {
    /** Declares a test: the statements leave these debug lines. */
    readonly check: (title: string, statements: string, expected: readonly string[]) => void;
    /** The debug lines that statements leave; for use within a test. */
    readonly linesOf: (statements: string) => string[];
}

/** To be called inside a `describe`: its tests share one org. */
export function seatChecks(): SeatChecks {
    let org: LocalOrg;
    before(async () => {
        org = await orgWith(seatProject);
    });
    const linesOf = (statements: string): string[] => linesIn(org, statements);
    return {
        linesOf,
        check: (title, statements, expected) => {
            void it(title, () => assert.deepEqual(linesOf(statements), expected));
        }
    };
}

/** What a DML statement throws that fails in its first row. */
export const failed = (what: string, error: string): string =>
    `System.DmlException: ${what} failed. First exception on row 0; first error: ${error}`;
