import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { reasonToInstall } from './dependencies.mjs';

type Packages = Record<string, { version?: string; optional?: boolean }>;

function reasonFor(wanted: Packages, installed?: Packages): string | undefined {
    const project = mkdtempSync(join(tmpdir(), 'dependencies-'));
    try {
        writeFileSync(join(project, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...wanted } }));
        if (installed) {
            mkdirSync(join(project, 'node_modules'));
            writeFileSync(join(project, 'node_modules/.package-lock.json'), JSON.stringify({ packages: installed }));
        }
        return reasonToInstall(project);
    } finally {
        rmSync(project, { recursive: true });
    }
}

describe('whether dependencies have to be installed', () => {
    const tool = { 'node_modules/tool': { version: '1.0.0' } };

    it('is so on a fresh clone', () => assert.match(reasonFor(tool) ?? '', /node_modules is not there yet/));

    it('is so when a package is missing or at another version', () => {
        assert.match(reasonFor(tool, {}) ?? '', /node_modules\/tool is not at the version of package-lock\.json/);
        assert.match(reasonFor(tool, { 'node_modules/tool': { version: '0.9.0' } }) ?? '', /node_modules\/tool/);
    });

    it('is not so when everything is there, whatever else is', () => {
        assert.equal(reasonFor(tool, { ...tool, 'node_modules/left-over': { version: '1.0.0' } }), undefined);
    });

    it('is not so for an optional package of another platform', () => {
        assert.equal(
            reasonFor({ ...tool, 'node_modules/tool-windows': { version: '1.0.0', optional: true } }, tool),
            undefined
        );
    });
});
