/** Tells a platform class that the local org does not have from a name that exists nowhere. */
import { createRequire } from 'node:module';
import { NotSupported } from '../runtime/runtime.ts';

/** `System.Approval` … : every platform class by namespace and name; see platform/known. */
let known: ReadonlySet<string> | undefined;

function platformNames(): ReadonlySet<string> {
    if (!known) {
        const names = createRequire(import.meta.url)('../platform/known/class-names.json') as string[];
        known = new Set(names.map((name) => name.toLowerCase()));
    }
    return known;
}

/** The message for a known platform class, or undefined when the name is not the platform's. */
export function unsupportedPlatformType(parts: readonly string[]): string | undefined {
    const path = parts.join('.').toLowerCase();
    const found = [path, `system.${path}`, `schema.${path}`].some((name) => platformNames().has(name));
    return found ? new NotSupported(parts.join('.')).message : undefined;
}
