import { describeProblem, type Problem } from './shared/problem.ts';
import { readStartOptions, UsageError } from './start/options.ts';
import { startEverything } from './start/start.ts';

try {
    const { url, mailchimp, stop } = await startEverything(readStartOptions(process.env), console.log);
    console.log(`Mailchimp: ${mailchimp.page}${mailchimp.isReal ? ' (the real one)' : ''}`);
    console.log(`Ready: ${url}`);
    const end = (): void => void stop().then(() => process.exit(0));
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
} catch (error) {
    console.error(sentenceFor(error));
    // Not exitCode: what is still being compiled in the background would keep the process alive.
    process.exit(1);
}

function sentenceFor(error: unknown): string {
    if (error instanceof UsageError) return error.message;
    const { problems, message, stack } = error as Error & { problems?: Problem[] };
    if (!problems) return stack ?? message;
    const lines = problems.map(describeProblem);
    return ['The project does not compile. Please correct this and start again:', ...lines].join('\n');
}
