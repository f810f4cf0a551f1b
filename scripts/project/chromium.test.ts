import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, it } from 'node:test';
import { findChromium } from './chromium.ts';

describe('looking for Chromium', () => {
    it('takes what CHROMIUM_PATH names before all others', () => {
        assert.equal(findChromium({ CHROMIUM_PATH: '/opt/my-chromium', PATH: process.env.PATH }), '/opt/my-chromium');
    });

    it('finds it in any folder of the PATH', () => {
        const folder = mkdtempSync(join(tmpdir(), 'chromium-'));
        try {
            writeFileSync(join(folder, 'google-chrome'), '');
            assert.equal(findChromium({ PATH: ['/nowhere', folder].join(delimiter) }), join(folder, 'google-chrome'));
        } finally {
            rmSync(folder, { recursive: true });
        }
    });
});
