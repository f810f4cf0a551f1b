import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { runNodeTests, type NodeTestResult } from './node-tests.ts';

/** Runs sample test files together, as an area's files are run; that they can be loaded is a test of its own. */
async function resultOf(...texts: string[]): Promise<NodeTestResult> {
    const folder = mkdtempSync(join(tmpdir(), 'reporter-'));
    try {
        const files = texts.map((text, index) => {
            const file = join(folder, `sample${index}.test.mjs`);
            writeFileSync(file, `import { describe, it } from 'node:test';\n${text}\n`);
            return file;
        });
        return await runNodeTests(files);
    } finally {
        rmSync(folder, { recursive: true });
    }
}

describe('the report of node:test files', () => {
    it('counts single tests over all files, and shows what failed', async () => {
        const { passed, failed, output } = await resultOf(
            "describe('good', () => { it('one', () => {}); describe('inner', () => { it('two', () => {}); }); });",
            "describe('bad', () => { it('three', () => {}); it('four', () => { throw new Error('four is wrong'); }); });"
        );
        assert.deepEqual({ passed, failed }, { passed: 1 + 3, failed: 1 });
        assert.match(output, /✔ good \(2 tests, \d+ ms\)/);
        assert.match(output, /✖ .*sample1\.test\.mjs: four\n\s+Error: four is wrong/);
    });

    it('keeps the tests of a file apart from those of one that runs while it is loaded', async () => {
        const shared = 'const shared = (globalThis.shared ??= new Promise((resolve) => setTimeout(resolve, 50)));';
        const { passed, failed } = await resultOf(
            `${shared} describe('first', () => { it('waits', () => shared); });`,
            `${shared} await shared; describe('second', () => { it('one', () => shared); it('two', () => shared); });`
        );
        assert.deepEqual({ passed, failed }, { passed: 1 + 3, failed: 0 });
    });

    it('counts a file that cannot be loaded and a suite that throws as failures', async () => {
        const { passed, failed, output } = await resultOf(
            "throw new Error('is no test file');",
            "describe('broken', () => { throw new Error('is broken'); });",
            "it('still runs', () => {});"
        );
        assert.deepEqual({ passed, failed }, { passed: 1, failed: 2 });
        assert.match(
            output,
            /✖ .*the test files can be loaded\n.*AggregateError: 1 of the test files cannot be loaded/
        );
        assert.match(output, /sample0\.test\.mjs cannot be loaded\n[^]*Error: is no test file/);
    });

    it('counts tests that were switched off as failures, and those skipped for a reason not at all', async () => {
        const off = ['skip', 'todo'].map((way) => `it.${way}('off', () => {});`).join('\n');
        const { passed, failed, output } = await resultOf(
            `${off}\nit('absent', { skip: 'there is no browser' }, () => {});`
        );
        assert.deepEqual({ passed, failed }, { passed: 1, failed: 2 });
        assert.match(output, /^SKIPPED absent: there is no browser$/m);
    });

    it('ends a process that is stuck, and says in which test', async () => {
        process.env.STUCK_AFTER_SECONDS = '1';
        const { passed, failed, output } = await resultOf(
            "it('ends', () => {});\nit('waits', () => new Promise((resolve) => setTimeout(resolve, 60000)));"
        );
        delete process.env.STUCK_AFTER_SECONDS;
        assert.deepEqual({ passed, failed }, { passed: 1 + 1, failed: 1 });
        assert.match(output, /✖ Nothing happened for 1 s: "waits" did not end\./);
    });

    it('counts a process that crashes as a failure', async () => {
        const { failed } = await resultOf("it('crashes', () => { process.exit(3); });");
        assert.equal(failed, 1);
    });
});
