import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { projectRoot } from '../project/root.ts';
import { runPart, type PartResult } from './run-part.ts';

describe('a part of the test run', () => {
    let folder = '';
    before(() => {
        folder = mkdtempSync(join(tmpdir(), 'part-'));
    });
    after(() => rmSync(folder, { recursive: true }));

    /** Runs a program of one line; what it prints is kept out of this run's output. */
    function outcomeOf(program: string, environment: NodeJS.ProcessEnv = {}, seconds = 60): Promise<PartResult> {
        const file = join(folder, 'program.mjs');
        writeFileSync(file, program);
        return runPart(
            projectRoot,
            { name: 'sample', program: file, parameters: [] },
            { environment, minutes: seconds / 60, print: () => {} }
        );
    }

    it('has passed when it says so and ends well', async () => {
        const { outcome, passed, failed } = await outcomeOf("console.log('some output\\n3 passed, 0 failed')");
        assert.deepEqual({ outcome, passed, failed }, { outcome: 'passed', passed: 3, failed: 0 });
    });

    it('has failed when a test failed, even if it ends well', async () => {
        const { outcome, passed, failed } = await outcomeOf("console.log('3 passed, 2 failed')");
        assert.deepEqual({ outcome, passed, failed }, { outcome: 'failed', passed: 3, failed: 2 });
    });

    it('has failed when it ends badly, even if no test failed', async () => {
        const { outcome, failed } = await outcomeOf("console.log('3 passed, 0 failed'); process.exitCode = 3");
        assert.deepEqual({ outcome, failed }, { outcome: 'failed', failed: 1 });
    });

    it('has failed when it says nothing of its tests', async () => {
        assert.equal((await outcomeOf("console.log('done')")).outcome, 'failed');
    });

    it('is ended, and has failed, when it takes too long', async () => {
        const { outcome, seconds } = await outcomeOf('setInterval(() => {}, 1000)', {}, 1);
        assert.equal(outcome, 'failed');
        assert.ok(seconds < 20, `${seconds} seconds`);
    });

    it('is skipped when it gives a reason and ran nothing, which is a failure in CI', async () => {
        const program = "console.log('SKIPPED sample: there is no browser\\n0 passed, 0 failed')";
        const { outcome, skips } = await outcomeOf(program);
        assert.deepEqual({ outcome, skips }, { outcome: 'skipped', skips: ['SKIPPED sample: there is no browser'] });
        assert.equal((await outcomeOf(program, { CI: 'true' })).outcome, 'failed');
    });

    it('has failed when it ran nothing and gives no reason', async () => {
        assert.equal((await outcomeOf("console.log('0 passed, 0 failed')")).outcome, 'failed');
    });
});
