import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const places = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

/** The browser that the tests drive: what CHROMIUM_PATH names, else the first one found; undefined if there is none. */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | undefined {
    if (environment.CHROMIUM_PATH) return environment.CHROMIUM_PATH;
    const folders = (environment.PATH ?? '').split(delimiter);
    const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
    return [...onPath, ...places].find((file) => existsSync(file));
}
