/**
 * The platform classes that Apex code finds in the local org. One import and one entry per file, sorted by name;
 * how a class is written down: define-class.ts.
 */
import type { NativeClass } from './define-class.ts';

export const platformClasses: readonly NativeClass[] = [];
