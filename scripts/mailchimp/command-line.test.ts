import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { describe, it } from 'node:test';
import { UsageError, readCommandLine } from './command-line.ts';

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

describe('the command', () => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
        it(`says where it is and with which key, answers there, and ends on ${signal}`, async () => {
            const command = run('--port', '0');
            const lines: string[] = [];
            for await (const line of createInterface(command.stdout)) {
                lines.push(line);
                if (lines.length === 3) break;
            }
            const [, url] = /^Ready: (http:\/\/127\.0\.0\.1:\d+\/3\.0)$/.exec(lines[0]) ?? [];
            const [, key] = /^API key: ([0-9a-f]{32}-us1)$/.exec(lines[1]) ?? [];
            const answer = await fetch(`${url}/ping`, { headers: { authorization: `Bearer ${key}` } });
            assert.equal(answer.status, 200);
            command.kill(signal);
            assert.deepEqual(await once(command, 'exit'), [0, null]);
        });
    }

    it('says what is wrong and fails: arguments, seed file, port in use', async () => {
        const taken = createServer().listen(0, '127.0.0.1');
        await once(taken, 'listening');
        const { port } = taken.address() as AddressInfo;
        const [usage, seed, inUse] = await Promise.all([
            failure('--port', 'many'),
            failure('--port', '0', '--seed', 'nowhere.json'),
            failure('--port', String(port))
        ]);
        taken.close();
        assert.deepEqual(usage, {
            code: 1,
            sentence:
                '"many" is not a port: please give a number from 0 to 65535.\n' +
                'Usage: npm run mailchimp -- [--port N] [--seed demo|FILE]\n'
        });
        assert.deepEqual(seed, {
            code: 1,
            sentence: 'The seed file nowhere.json cannot be read (ENOENT). Give "demo" or the path of a JSON file.\n'
        });
        assert.deepEqual(inUse, {
            code: 1,
            sentence: `Port ${port} is in use. Give another one with --port, or --port 0 for any free one.\n`
        });
    });
});
