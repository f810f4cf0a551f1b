import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { describe, it } from 'node:test';
import { UsageError, readCommandLine, sentenceFor } from './command-line.ts';
import { startMailchimpServer } from './server.ts';

const main = new URL('main.ts', import.meta.url).pathname;

function run(...args: string[]): ChildProcessWithoutNullStreams {
    return spawn(process.execPath, ['--import', 'tsx', main, ...args]);
}

async function failure(...args: string[]): Promise<{ code: unknown; sentence: string }> {
    const command = run(...args);
    let sentence = '';
    command.stderr.on('data', (chunk: Buffer) => (sentence += chunk.toString()));
    const [code] = (await once(command, 'close')) as unknown[];
    return { code, sentence };
}

/** The first lines that a command prints. */
async function firstLines(command: ChildProcessWithoutNullStreams, count: number): Promise<string[]> {
    const lines: string[] = [];
    for await (const line of createInterface(command.stdout)) {
        if (lines.push(line) === count) break;
    }
    return lines;
}

describe('the arguments', () => {
    it('are a port and a seed, both with a default', () => {
        assert.deepEqual(readCommandLine([]), { port: 4010, seed: 'demo' });
        assert.deepEqual(readCommandLine(['--port', '0', '--seed', 'x.json']), { port: 0, seed: 'x.json' });
        assert.deepEqual(readCommandLine(['--port=8080']), { port: 8080, seed: 'demo' });
    });

    it('are refused when they are not understood', () => {
        for (const args of [
            ['--port', '70000'],
            ['--port', 'x'],
            ['--port=-1'],
            ['--port'],
            ['--sed', 'demo'],
            ['demo']
        ]) {
            assert.throws(() => readCommandLine(args), UsageError, args.join(' '));
        }
    });
});

describe('the sentence for what went wrong', () => {
    it('says what to do', async () => {
        assert.equal(
            sentenceFor(new UsageError('"many" is not a port.')),
            '"many" is not a port.\nUsage: npm run mailchimp -- [--port N] [--seed demo|FILE]'
        );
        await assert.rejects(startMailchimpServer({ seed: 'nowhere.json' }), (error) => {
            assert.match(sentenceFor(error), /^The seed file nowhere\.json cannot be read .* path of a JSON file\.$/);
            return true;
        });
        assert.match(
            sentenceFor({ code: 'EACCES', port: 80 }),
            /^Port 80 may not be used by you\. Give one above 1023/
        );
    });

    it('is the whole error when nobody foresaw it', () => {
        assert.match(sentenceFor(new Error('boom')), /^Error: boom\n +at /);
    });
});

// One at a time each costs a second, so the commands run side by side.
describe('the command', { concurrency: true }, () => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
        it(`says where it is and with which key, answers there, and ends on ${signal}`, async () => {
            const command = run('--port', '0');
            const [ready, apiKey] = await firstLines(command, 3);
            const [, url] = /^Ready: (http:\/\/127\.0\.0\.1:\d+\/3\.0)$/.exec(ready) ?? [];
            const [, key] = /^API key: ([0-9a-f]{32}-us1)$/.exec(apiKey) ?? [];
            const answer = await fetch(`${url}/ping`, { headers: { authorization: `Bearer ${key}` } });
            assert.equal(answer.status, 200);
            command.kill(signal);
            assert.deepEqual(await once(command, 'exit'), [0, null]);
        });
    }

    it('fails with a sentence when the port is in use', async () => {
        const taken = createServer().listen(0, '127.0.0.1');
        await once(taken, 'listening');
        const { port } = taken.address() as AddressInfo;
        const inUse = await failure('--port', String(port));
        taken.close();
        assert.deepEqual(inUse, {
            code: 1,
            sentence: `Port ${port} is in use. Give another one with --port, or --port 0 for any free one.\n`
        });
    });
});
