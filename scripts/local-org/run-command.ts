/** `npm run apex:run -- FILE.apex`: anonymous Apex in a local org with sample data; prints the debug log and what its jobs did. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runInDeepWorker } from './worker/deep-worker.ts';

const USAGE = 'Usage: npm run apex:run -- FILE.apex [--project PATH] [--user rep|manager|admin|nobody]';

/** What the command line says; `user` undefined is the System Administrator. */
export interface RunArguments {
    readonly file: string;
    readonly project: string;
    readonly user: string | undefined;
}

function readArguments(): RunArguments {
    const { values, positionals } = parseArgs({
        allowPositionals: true,
        options: { project: { type: 'string', default: '.' }, user: { type: 'string' } }
    });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) {
        throw new Error('Name one file with anonymous Apex.');
    }
    if (!existsSync(file)) {
        throw new Error(`There is no file ${file}.`);
    }
    return { file, project: values.project, user: values.user };
}

async function main(): Promise<number> {
    let args: RunArguments;
    try {
        args = readArguments();
    } catch (error) {
        console.error(`${(error as Error).message}\n${USAGE}`);
        return 2;
    }
    return runInDeepWorker(new URL('run/run-anonymous.ts', import.meta.url), args);
}

process.exitCode = await main();
