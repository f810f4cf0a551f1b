import { UsageError, readCommandLine, usage } from './command-line.ts';
import { SeedError } from './seeds/seed-error.ts';
import { startMailchimpServer } from './server.ts';

try {
    const server = await startMailchimpServer(readCommandLine(process.argv.slice(2)));
    console.log(`Ready: ${server.url}`);
    console.log(`API key: ${server.apiKey}`);
    console.log(`Page: ${server.origin}/`);
    const stop = (): void => void server.stop().then(() => process.exit(0));
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
} catch (error) {
    console.error(sentenceFor(error));
    process.exitCode = 1;
}

function sentenceFor(error: unknown): string {
    if (error instanceof UsageError) return `${error.message}\n${usage}`;
    if (error instanceof SeedError) return error.message;
    const { code, port } = error as { code?: string; port?: number };
    if (code === 'EADDRINUSE')
        return `Port ${port} is in use. Give another one with --port, or --port 0 for any free one.`;
    if (code === 'EACCES') return `Port ${port} may not be used by you. Give one above 1023 with --port.`;
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
