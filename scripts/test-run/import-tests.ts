/**
 * Runs several node:test files in one process: `node --import tsx import-tests.ts FILE…`.
 * A process for each file, which `node --test` starts, costs half a second a file under tsx.
 * Files share the process, so a hook belongs inside a `describe`: outside it would run for the tests of every file.
 */
import { it } from 'node:test';
import { pathToFileURL } from 'node:url';

const failures: unknown[] = [];
const loaded = load(process.argv.slice(2));

// The tests of the files wait behind this one. They must not run while files are loaded: what a file declares after waiting
// for something that a running test waits for too would be taken for a part of that test, and be cancelled with it.
void it('the test files can be loaded', async () => {
    await loaded;
    if (failures.length > 0)
        throw new AggregateError(failures, `${failures.length} of the test files cannot be loaded`);
});

async function load(files: string[]): Promise<void> {
    for (const file of files) {
        try {
            await import(pathToFileURL(file).href);
        } catch (error) {
            failures.push(new Error(`${file} cannot be loaded`, { cause: error }));
        }
    }
}
