import { parseArgs } from 'node:util';
import { z } from 'zod';
import { SeedError } from './seeds/seed-error.ts';

/** What the command was asked to do. */
export interface CommandLine {
    readonly port: number;
    readonly seed: string;
}

/** A wrong argument, with the sentence to show for it. */
export class UsageError extends Error {}

const usage = 'Usage: npm run mailchimp -- [--port N] [--seed demo|FILE]';

const defaultPort = '4010';

const portSchema = z.string().regex(/^\d+$/).transform(Number).pipe(z.number().max(65_535));

/**
 * Reads the arguments of the command.
 * @throws UsageError for anything that is not understood
 */
export function readCommandLine(args: readonly string[]): CommandLine {
    const { port, seed } = parse(args);
    const number = portSchema.safeParse(port);
    if (!number.success) throw new UsageError(`"${port}" is not a port: please give a number from 0 to 65535.`);
    return { port: number.data, seed };
}

function parse(args: readonly string[]): { port: string; seed: string } {
    try {
        const { values } = parseArgs({
            args: [...args],
            options: {
                port: { type: 'string', default: defaultPort },
                seed: { type: 'string', default: 'demo' }
            }
        });
        return values;
    } catch (error) {
        throw new UsageError((error as Error).message);
    }
}

/** What to tell the user when the server did not start; an error that nobody foresaw comes with its stack. */
export function sentenceFor(error: unknown): string {
    if (error instanceof UsageError) return `${error.message}\n${usage}`;
    if (error instanceof SeedError) return error.message;
    const { code, port } = error as { code?: string; port?: number };
    if (code === 'EADDRINUSE')
        return `Port ${port} is in use. Give another one with --port, or --port 0 for any free one.`;
    if (code === 'EACCES') return `Port ${port} may not be used by you. Give one above 1023 with --port.`;
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
