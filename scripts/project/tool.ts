import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runProcess, type ProcessResult } from './run-process.ts';

/** The file behind a command of an installed package, such as `toolFile('typescript', 'tsc')`. */
export function toolFile(packageName: string, command: string): string {
    const manifest = createRequire(import.meta.url).resolve(`${packageName}/package.json`);
    const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: Record<string, string> };
    return join(dirname(manifest), bin[command]);
}

/** Runs a command of an installed package with this Node, without npx in between. */
export function runTool(
    packageName: string,
    command: string,
    parameters: string[],
    options: { cwd: string; environment?: Record<string, string> }
): Promise<ProcessResult> {
    return runProcess(process.execPath, [toolFile(packageName, command), ...parameters], options);
}
