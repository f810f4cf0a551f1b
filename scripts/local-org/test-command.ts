/** `npm run apex:test`: starts the run in a thread with a deep stack and ends with its exit code. */
import { parseArgs } from 'node:util';
import { runInDeepWorker } from './worker/deep-worker.ts';

const USAGE =
    'Usage: npm run apex:test -- [--project PATH] [--dir PATH]… [--class NAME]… [--coverage] [--person-accounts] [--json FILE]';

/** What the command line says. */
export interface TestArguments {
    readonly project: string;
    readonly dirs: readonly string[];
    readonly classes: readonly string[] | undefined;
    readonly coverage: boolean;
    /** The org has Person Accounts. */
    readonly personAccounts: boolean;
    readonly json: string | undefined;
}

function readArguments(): TestArguments {
    const { values } = parseArgs({
        options: {
            project: { type: 'string', default: '.' },
            dir: { type: 'string', multiple: true, default: [] },
            class: { type: 'string', multiple: true },
            coverage: { type: 'boolean', default: false },
            'person-accounts': { type: 'boolean', default: false },
            json: { type: 'string' }
        }
    });
    return {
        project: values.project,
        dirs: values.dir,
        classes: values.class,
        coverage: values.coverage,
        personAccounts: values['person-accounts'],
        json: values.json
    };
}

async function main(): Promise<number> {
    let args: TestArguments;
    try {
        args = readArguments();
    } catch (error) {
        console.error(`${(error as Error).message}\n${USAGE}`);
        return 2;
    }
    return runInDeepWorker(new URL('test/test-run.ts', import.meta.url), args);
}

process.exitCode = await main();
