import { createServer } from 'node:net';
import { once } from 'node:events';
import { UsageError } from './options.ts';

/**
 * Makes sure that a port can be had, before anything slow is begun.
 * @throws UsageError when it cannot
 */
export async function requireFreePort(port: number): Promise<void> {
    const server = createServer();
    try {
        await once(server.listen(port, 'localhost'), 'listening');
    } catch (error) {
        throw portError(error, port) ?? error;
    }
    server.close();
    await once(server, 'close');
}

/** The sentence for a port that cannot be opened; undefined for any other error. */
export function portError(error: unknown, port: number): UsageError | undefined {
    const { code } = error as { code?: string };
    if (code === 'EADDRINUSE') {
        return new UsageError(
            `Port ${port} is in use: stop what uses it, or choose another port with PORT=4001 npm start.`
        );
    }
    if (code === 'EACCES') {
        return new UsageError(`Port ${port} may not be used by you: choose one above 1023 with PORT=4001 npm start.`);
    }
    return undefined;
}
