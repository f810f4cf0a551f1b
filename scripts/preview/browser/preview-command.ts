import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectRoot } from '../../project/root.ts';

/** What `npm start` runs, as a process of its own. */
export interface PreviewCommand {
    /** The page. */
    url: string;
    /** The page of the development Mailchimp server. */
    mailchimpPage: string;
    /** Ends it as Ctrl-C does. @throws if it does not end well */
    stop(): Promise<void>;
}

/**
 * Starts the preview on any free port, with the development Mailchimp server.
 * @param onLine is given every line that it prints
 * @param environment variables in addition
 * @throws if it ends before it is ready
 */
export async function startPreviewCommand(
    onLine: (line: string) => void = () => {},
    environment: Record<string, string> = {}
): Promise<PreviewCommand> {
    const child = spawn(process.execPath, ['--import', 'tsx', join(projectRoot, 'scripts/preview/main.ts')], {
        cwd: projectRoot,
        env: { ...process.env, PORT: '0', MAILCHIMP_API_KEY: '', PERSON_ACCOUNTS: '', ...environment },
        stdio: ['ignore', 'pipe', 'inherit']
    });
    const ended = once(child, 'exit') as Promise<[code: number | null]>;
    const stop = async () => {
        child.kill('SIGINT');
        const [code] = await ended;
        assert.equal(code, 0, 'the preview did not end well');
    };
    const found: Record<string, string> = {};
    for await (const line of createInterface(child.stdout)) {
        onLine(line);
        const [, name, address] = /^(Mailchimp|Ready): (http\S+)$/.exec(line) ?? [];
        if (name) found[name] = address;
        if (found.Ready) return { url: found.Ready, mailchimpPage: found.Mailchimp, stop };
    }
    const [code] = await ended;
    throw new Error(`The preview ended with status ${code} before it was ready.`);
}
