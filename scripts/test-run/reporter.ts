import { relative } from 'node:path';
import { inspect } from 'node:util';
import { countLine, skippedLine } from './outcome.ts';
import { Watchdog } from './watchdog.ts';

/** What this reporter reads of node:test's events, https://nodejs.org/docs/latest-v20.x/api/test.html#class-testsstream. */
interface TestEvent {
    type: string;
    data: {
        name: string;
        nesting: number;
        file?: string;
        skip?: string | boolean;
        todo?: string | boolean;
        details?: { duration_ms: number; type?: string; error?: Error & { cause?: unknown; failureType?: string } };
    };
}

/**
 * A reporter for node:test: one line for each passed test at the top level (with the tests inside it counted),
 * everything about a failed one, and the counts as the last line. A test that cannot run here for a reason that it gives
 * is skipped; one that was switched off without a word counts as failed.
 */
export default async function* report(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
    const counts = { passed: 0, failed: 0 };
    const watchdog = new Watchdog((reason) => {
        console.log(`✖ ${reason}\n${countLine(counts.passed, counts.failed + 1)}`);
        process.exit(1);
    });
    let inside = 0;
    for await (const { type, data } of events) {
        if (type === 'test:dequeue') watchdog.began(data.name);
        if (type !== 'test:pass' && type !== 'test:fail') continue;
        watchdog.ended();
        if (isSkippedForAReason(data)) {
            yield `${skippedLine(data.name, data.skip)}\n`;
            continue;
        }
        const complaint = complaintOf(type, data);
        if (data.details?.type !== 'suite') inside += 1;
        if (complaint !== undefined) counts.failed += 1;
        else if (type === 'test:pass' && data.details?.type !== 'suite') counts.passed += 1;
        if (complaint !== undefined) yield `✖ ${place(data)}${data.name}${complaint}\n`;
        if (data.nesting > 0) continue;
        if (type === 'test:pass' && complaint === undefined) yield topLevelLine(data, inside);
        inside = 0;
    }
    yield `${countLine(counts.passed, counts.failed)}\n`;
}

function isSkippedForAReason(data: TestEvent['data']): data is TestEvent['data'] & { skip: string } {
    return typeof data.skip === 'string' && data.skip !== '';
}

/** What is wrong with a test; undefined when it passed, or when only the tests inside it failed, which have been reported. */
function complaintOf(type: string, { skip, todo, details }: TestEvent['data']): string | undefined {
    if (skip !== undefined || todo !== undefined) return ': switched off';
    if (type === 'test:pass' || details?.error?.failureType === 'subtestsFailed') return undefined;
    return `\n${indented(inspect(details?.error?.cause ?? details?.error))}`;
}

function topLevelLine({ name, details }: TestEvent['data'], tests: number): string {
    return `✔ ${name} (${tests} ${tests === 1 ? 'test' : 'tests'}, ${Math.round(details?.duration_ms ?? 0)} ms)\n`;
}

function place({ file }: TestEvent['data']): string {
    return file ? `${relative(process.cwd(), file)}: ` : '';
}

function indented(text: string): string {
    return text.replace(/^/gm, '    ');
}
