import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allowedUse, transactionKindOf } from './allowed-use.ts';

/** https://developer.salesforce.com/docs/atlas.en-us.salesforce_app_limits_cheatsheet.meta/salesforce_app_limits_cheatsheet/salesforce_app_limits_platform_apexgov.htm */
describe('the governor limits of a transaction', () => {
    for (const [begunBy, queries, cpuMs] of [
        ['queueable', 200, 60_000],
        ['future', 200, 60_000],
        ['schedule', 100, 10_000],
        ['finalizer', 100, 10_000],
        ['save', 100, 10_000]
    ] as const) {
        it(`are ${queries} queries and ${cpuMs} ms of CPU time for what a ${begunBy} began`, () => {
            const kind = transactionKindOf(begunBy);
            assert.deepEqual([allowedUse('queries', kind), allowedUse('cpuMs', kind)], [queries, cpuMs]);
        });
    }
});
