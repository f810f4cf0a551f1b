import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { withProject } from '../test/sample-org.ts';

const command = resolve(import.meta.dirname, '../run-command.ts');

const files = {
    'classes/Round.cls': `public without sharing class Round implements System.Queueable {
        private Integer left;
        public Round(Integer left) { this.left = left; }
        public void execute(System.QueueableContext context) {
            System.debug('left: ' + left);
            if (left == 1) { System.enqueueJob(new Round(0), 5); }
            System.debug(10 / left);
        }
    }`
};

/** The exit code and the lines that a script printed. */
function apexRun(script: string): Promise<{ status: number | null; lines: string[] }> {
    return withProject(files, (project) => {
        const file = join(project, 'script.apex');
        writeFileSync(file, script);
        const { status, stdout } = spawnSync(
            process.execPath,
            ['--import', 'tsx', command, file, '--project', project],
            { encoding: 'utf8' }
        );
        return Promise.resolve({ status, lines: stdout.trim().split('\n') });
    });
}

void describe('npm run apex:run', () => {
    void it('runs the jobs that the script has put in the queue, and says what still waits', async () => {
        const { status, lines } = await apexRun("System.debug('now'); System.enqueueJob(new Round(1));");
        assert.equal(status, 0);
        assert.deepEqual(
            lines.map((line) => line.replace(/\d+ ms$/, 'ms').replace(/until \S+:/, 'until later:')),
            [
                '1|DEBUG|now',
                '--- queueable Round as sysadmin: finished, ms',
                '5|DEBUG|left: 1',
                '7|DEBUG|10',
                '--- waits until later: queueable Round'
            ]
        );
    });

    void it('fails when a job fails, and shows why', async () => {
        const { status, lines } = await apexRun('System.enqueueJob(new Round(0));');
        assert.equal(status, 1);
        assert.deepEqual(lines.slice(1), ['5|DEBUG|left: 0', 'System.MathException: Divide by 0']);
    });
});
