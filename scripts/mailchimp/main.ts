import { readCommandLine, sentenceFor } from './command-line.ts';
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
