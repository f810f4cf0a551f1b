import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { iconBundle, showIconsFromSprites } from './sprite-icons.ts';

describe('showIconsFromSprites', () => {
    it('applies to the installed lightning-base-components', () => {
        const source = readFileSync(join(iconBundle, 'primitiveIcon.js'), 'utf8');
        assert.match(showIconsFromSprites(source), /return this\.src \|\| getIconPath\(this\.iconName, dir\);/);
    });

    it('stops the build when the package has changed', () => {
        assert.throws(() => showIconsFromSprites('export default class {}'), /no longer contains/);
    });
});
