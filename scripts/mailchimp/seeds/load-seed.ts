import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { demoSeed } from './demo.ts';
import { SeedError } from './seed-error.ts';
import type { Seed, SeedInput } from './seed-schema.ts';
import { seedSchema } from './seed-schema.ts';

/**
 * The seed that a caller means.
 * @param source `demo`, the path of a JSON file, or the seed itself
 * @throws SeedError in a sentence that says what to mend
 */
export async function loadSeed(source: string | SeedInput): Promise<Seed> {
    if (typeof source !== 'string') return check(source, 'The seed');
    if (source === 'demo') return check(demoSeed(), 'The demo seed');
    return check(await readJson(source), `The seed file ${source}`);
}

function check(seed: unknown, what: string): Seed {
    const result = seedSchema.safeParse(seed);
    if (result.success) return result.data;
    throw new SeedError(`${what} does not fit:\n${z.prettifyError(result.error)}`);
}

async function readJson(path: string): Promise<unknown> {
    const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
        throw new SeedError(
            `The seed file ${path} cannot be read (${error.code}). Give "demo" or the path of a JSON file.`
        );
    });
    try {
        return JSON.parse(text);
    } catch (error) {
        throw new SeedError(`The seed file ${path} is not JSON: ${(error as Error).message}`);
    }
}
