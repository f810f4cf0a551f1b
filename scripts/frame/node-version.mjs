// Read by every Node that knows modules (12 and newer), so only the syntax of that time stands here.
import { readFileSync } from 'fs';

/**
 * Whether a Node version is at least another, by major and minor number.
 * @param {string} version such as "20.19.0"
 * @param {string} minimum such as "20.19"
 */
export function isAtLeast(version, minimum) {
    const [major, minor] = version.split('.').map(Number);
    const [minimumMajor, minimumMinor] = minimum.split('.').map(Number);
    return major > minimumMajor || (major === minimumMajor && minor >= minimumMinor);
}

/**
 * The sentence for a Node that is too old; undefined if this one will do.
 * @param {string} version the version of Node that runs
 * @param {string} range the "engines" entry of package.json, such as ">=20.19"
 */
export function complaintAbout(version, range) {
    const minimum = range.replace('>=', '');
    if (isAtLeast(version, minimum)) return undefined;
    return (
        'Node ' +
        version +
        ' is too old: this project needs Node ' +
        minimum +
        ' or newer, see https://nodejs.org/. ' +
        'Nothing was installed or changed.'
    );
}

/** Ends the process with one sentence if this Node is older than package.json asks for. */
export function requireSupportedNode() {
    const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    const complaint = complaintAbout(process.versions.node, engines.node);
    if (complaint !== undefined) {
        console.error(complaint);
        process.exit(1);
    }
}
