import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Why `npm ci` has to run before anything else; undefined if node_modules holds what package-lock.json says.
 * Optional packages are left out of the comparison: they differ from one platform to the next.
 * @param {string} project the folder of package.json
 */
export function reasonToInstall(project) {
    const installedFile = join(project, 'node_modules', '.package-lock.json');
    if (!existsSync(installedFile)) return 'node_modules is not there yet';
    const wanted = packagesOf(join(project, 'package-lock.json'));
    const installed = packagesOf(installedFile);
    const stale = Object.entries(wanted).find(
        ([path, entry]) => path !== '' && !entry.optional && installed[path]?.version !== entry.version
    );
    return stale && `${stale[0]} is not at the version of package-lock.json`;
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(lockFile) {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

/**
 * The command that installs exactly what package-lock.json says, with the npm that runs this script if there is one.
 * @returns {[command: string, ...parameters: string[]]}
 */
export function installCommand() {
    const npm = process.env.npm_execpath;
    return npm?.endsWith('npm-cli.js') ? [process.execPath, npm, 'ci'] : ['npm', 'ci'];
}
