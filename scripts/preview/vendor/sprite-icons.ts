import { baseComponentsSource } from './packages.ts';
import { join } from 'node:path';

/** The bundle behind every base-component icon. */
export const iconBundle = join(baseComponentsSource, 'primitiveIcon');

const changes = [
    [
        "import { getName, isValidName } from 'lightning/iconUtils';",
        "import { getName, isValidName, getIconPath } from 'lightning/iconUtils';"
    ],
    ["return this.src || '';", 'return this.src || getIconPath(this.iconName, dir);']
] as const;

/**
 * Lets an icon that has no compiled template show the symbol of its SLDS sprite file.
 * @throws when the package's code is no longer the one that this change was written for
 */
export function showIconsFromSprites(source: string): string {
    return changes.reduce((code, [before, after]) => {
        if (!code.includes(before)) {
            throw new Error(`primitiveIcon.js of lightning-base-components no longer contains: ${before}`);
        }
        return code.replace(before, after);
    }, source);
}
