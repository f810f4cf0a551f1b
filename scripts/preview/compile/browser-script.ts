import { readFile } from 'node:fs/promises';
import { stripTypes } from './strip-types.ts';

const scripts = new Map<string, { source: string; code: string }>();

/**
 * The JavaScript module of a TypeScript file that is not part of a Lightning web component.
 * @param shownAs how problems name the file
 * @throws CompileProblems on a syntax error
 */
export async function browserScript(path: string, shownAs: string): Promise<string> {
    const source = await readFile(path, 'utf8');
    const known = scripts.get(path);
    if (known?.source === source) return known.code;
    const { code } = await stripTypes(source, shownAs);
    scripts.set(path, { source, code });
    return code;
}
