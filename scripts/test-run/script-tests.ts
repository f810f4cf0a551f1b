import { join, relative, sep } from 'node:path';
import { inParallel } from '../project/in-parallel.ts';
import { projectRoot } from '../project/root.ts';
import { filesUnder } from '../project/source-files.ts';
import { runNodeTests } from './node-tests.ts';
import { countLine } from './outcome.ts';

/** Areas with a part of their own in `npm test`. */
const ownPart = ['mailchimp'];

/**
 * `npm run test:scripts` runs the tests of every folder of scripts/ that has no part of its own,
 * `npm run test:scripts -- AREA…` those of the folders named. Each area is one process, two run at a time.
 */
async function main(names: string[]): Promise<void> {
    const areas = testFilesByArea();
    const chosen = names.length > 0 ? names : [...areas.keys()].filter((area) => !ownPart.includes(area));
    const empty = chosen.filter((area) => !areas.has(area));
    if (empty.length > 0) {
        console.error(
            `There are no tests in scripts/${empty.join(', scripts/')}. Areas: ${[...areas.keys()].join(', ')}`
        );
        process.exitCode = 1;
        return;
    }
    const results = await inParallel(chosen, 2, async (area) => {
        const result = await runNodeTests(areas.get(area)!);
        console.log(`scripts/${area}\n${result.output}`);
        return result;
    });
    const failed = sum(results.map((result) => result.failed));
    console.log(countLine(sum(results.map((result) => result.passed)), failed));
    if (failed > 0) process.exitCode = 1;
}

/** Test files by the folder of scripts/ they are in; browser tests are a part of their own. */
function testFilesByArea(): Map<string, string[]> {
    const folder = join(projectRoot, 'scripts');
    const areas = new Map<string, string[]>();
    for (const file of filesUnder(folder)) {
        const [area, ...rest] = relative(folder, file).split(sep);
        if (!file.endsWith('.test.ts') || rest.length === 0 || rest.includes('browser')) continue;
        areas.set(area, [...(areas.get(area) ?? []), file]);
    }
    return areas;
}

function sum(numbers: number[]): number {
    return numbers.reduce((total, number) => total + number, 0);
}

await main(process.argv.slice(2));
