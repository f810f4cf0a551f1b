import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './root.ts';
import { runProcess, type ProcessResult } from './run-process.ts';

/** The file behind a command of a dependency, such as `toolFile('typescript', 'tsc')`. */
export function toolFile(packageName: string, command: string): string {
    const folder = join(projectRoot, 'node_modules', packageName);
    const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
        bin: string | Record<string, string>;
    };
    return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/** Runs a command of a dependency with this Node, without npx in between. */
export function runTool(
    packageName: string,
    command: string,
    parameters: string[],
    options: { cwd: string; environment?: Record<string, string> }
): Promise<ProcessResult> {
    return runProcess(process.execPath, [toolFile(packageName, command), ...parameters], options);
}
