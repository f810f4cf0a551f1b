import { basename, join, sep } from 'node:path';
import { findChromium } from '../project/chromium.ts';
import { projectRoot } from '../project/root.ts';
import { filesUnder } from '../project/source-files.ts';
import { runNodeTests } from './node-tests.ts';
import { countLine, skippedLine, skippingFails } from './outcome.ts';

/**
 * `npm run test:browser`: the tests that drive a page in Chromium, in the folders named browser, all in one process;
 * `npm run test:browser -- NAME…` only the files whose names begin with one of these.
 */
async function main(names: string[]): Promise<void> {
    if (!findChromium()) {
        const reason = 'there is no Chromium; install it (apt-get install chromium) or set CHROMIUM_PATH';
        console.log(skippedLine('test:browser', reason));
        console.log(countLine(0, 0));
        if (skippingFails()) process.exitCode = 1;
        return;
    }
    const all = filesUnder(join(projectRoot, 'scripts')).filter(isBrowserTest);
    const files = names.length > 0 ? all.filter((file) => names.some((name) => basename(file).startsWith(name))) : all;
    if (files.length === 0) {
        const known = all.map((file) => basename(file, '.test.ts')).join(', ');
        console.error(`There is no browser test called ${names.join(' or ')}. There are: ${known}`);
        process.exitCode = 1;
        return;
    }
    const { output, passed, failed } = await runNodeTests(files);
    console.log(output);
    console.log(countLine(passed, failed));
    if (failed > 0) process.exitCode = 1;
}

function isBrowserTest(file: string): boolean {
    return file.endsWith('.test.ts') && file.split(sep).includes('browser');
}

await main(process.argv.slice(2));
