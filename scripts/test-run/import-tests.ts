/**
 * Runs several node:test files in one process: `node --import tsx import-tests.ts FILE…`.
 * A process for each file, which `node --test` starts, costs half a second a file under tsx.
 * Files share the process, so a hook belongs inside a `describe`: outside it would run for the tests of every file.
 */
import { it } from 'node:test';
import { pathToFileURL } from 'node:url';

for (const file of process.argv.slice(2)) {
    try {
        await import(pathToFileURL(file).href);
    } catch (error) {
        void it(`${file} can be loaded`, () => {
            throw error;
        });
    }
}
