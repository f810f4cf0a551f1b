import { parseArgs } from 'node:util';
import { z } from 'zod';

/** What the command was asked to do. */
export interface CommandLine {
    readonly port: number;
    readonly seed: string;
}

/** A wrong argument, with the sentence to show for it. */
export class UsageError extends Error {}

export const usage = 'Usage: npm run mailchimp -- [--port N] [--seed demo|FILE]';

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
