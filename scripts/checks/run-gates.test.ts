import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { projectRoot } from '../project/root.ts';
import { allGates } from './all-gates.ts';
import type { Gate, GateResult } from './gate.ts';
import { runGates } from './run-gates.ts';

function gate(name: string, run: () => GateResult | Promise<GateResult>): Gate {
    return { name, description: name, run };
}

const clean = gate('clean', () => ({ findings: [] }));
const dirty = gate('dirty', () => ({ findings: [{ file: 'a.ts', line: 1, column: 2, message: 'is wrong' }] }));
const broken = gate('broken', () => Promise.reject(new Error('no such tool')));
const absent = gate('absent', () => ({ findings: [], skipped: 'there is no Java' }));

async function printed(
    gates: Gate[],
    environment: NodeJS.ProcessEnv = {}
): Promise<{ outcomes: string[]; lines: string[] }> {
    const lines: string[] = [];
    const outcomes = await runGates(projectRoot, gates, {
        environment,
        print: (text) => lines.push(...text.split('\n'))
    });
    return { outcomes, lines };
}

describe('running the gates', () => {
    it('passes a gate without findings and fails one with findings, which it prints', async () => {
        const { outcomes, lines } = await printed([clean, dirty]);
        assert.deepEqual(outcomes, ['passed', 'failed']);
        assert.ok(lines.includes('a.ts:1:2 is wrong'));
    });

    it('fails a gate that could not look', async () => {
        const { outcomes, lines } = await printed([broken]);
        assert.deepEqual(outcomes, ['failed']);
        assert.match(lines[0], /check:broken could not look: Error: no such tool/);
    });

    it('skips a gate that cannot run here, but not in CI', async () => {
        const { outcomes, lines } = await printed([absent]);
        assert.deepEqual(outcomes, ['skipped']);
        assert.match(lines[0], /^SKIPPED check:absent: there is no Java/);
        assert.deepEqual((await printed([absent], { CI: 'true' })).outcomes, ['failed']);
    });

    it('has an npm script for every gate', () => {
        const { scripts } = JSON.parse(readFileSync(`${projectRoot}/package.json`, 'utf8')) as {
            scripts: Record<string, string>;
        };
        for (const { name } of allGates) {
            assert.equal(scripts[`check:${name}`], `node --import tsx scripts/checks/main.ts ${name}`);
        }
        const named = Object.keys(scripts).filter((script) => script.startsWith('check:'));
        assert.equal(named.length, allGates.length);
    });
});
