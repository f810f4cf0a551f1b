import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { whyNoJava } from './java.ts';

describe('looking for Java', () => {
    it('says what to install where there is none', async () => {
        assert.match((await whyNoJava({ PATH: '' })) ?? '', /there is no Java; install version 11 or newer/);
    });
});
