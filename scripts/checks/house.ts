import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { filesUnder } from '../project/source-files.ts';
import type { Finding, Gate } from './gate.ts';

/** The house rules that a text can be searched for. */
export const house: Gate = {
    name: 'house',
    description: 'house rules: no machine paths, no registry hosts, no debug statements, nothing new at the top level',
    run(project) {
        const files = textFiles(project);
        return { findings: [...files.flatMap((file) => findingsIn(project, file)), ...strangersIn(project)] };
    }
};

interface HouseRule {
    /** Files that the rule is for, relative to the project, with forward slashes. */
    files: RegExp;
    forbidden: RegExp;
    message: string;
}

const everywhere = /./;
const apex = /^force-app\/.*\.(cls|trigger|apex)$/;
const componentSource = /^force-app\/.*\/lwc\/(?!.*__tests__).*\.ts$/;
const componentTemplate = /^force-app\/.*\/lwc\/.*\.html$/;
const tests = /\.test\.ts$/;

const rules: HouseRule[] = [
    { files: everywhere, forbidden: /(?<![\w.*])\/(?:home|Users|root)\/\w/, message: 'names a path of one machine' },
    {
        files: everywhere,
        forbidden: /https?:\/\/[\w.-]*(?:npmjs|npmmirror|yarnpkg|debian)[\w.-]*/,
        message: 'names the host of a package registry'
    },
    { files: /^package-lock\.json$/, forbidden: /"resolved": "http/, message: 'names the host of a package registry' },
    { files: apex, forbidden: /System\.debug\s*\(/i, message: 'System.debug tells nobody: handle it, or throw' },
    { files: apex, forbidden: /seeAllData\s*=\s*true/i, message: 'a test makes its own data' },
    { files: apex, forbidden: /WITH\s+SECURITY_ENFORCED/i, message: 'refused since API 67: use WITH USER_MODE' },
    {
        files: componentSource,
        forbidden: /\bconsole\.\w+\s*\(/,
        message: 'a component shows errors to its user, not to the console'
    },
    { files: componentTemplate, forbidden: /\bif:(?:true|false)=/, message: 'use lwc:if, lwc:elseif and lwc:else' },
    {
        files: componentTemplate,
        forbidden: /lwc:(?:inner-html|dom="manual")/,
        message: 'text from Mailchimp is never HTML'
    },
    {
        files: /^force-app\//,
        forbidden: /localhost|127\.0\.0\.1|local-org|scripts\//,
        message: 'the bundle knows nothing of its development tools'
    },
    {
        files: tests,
        forbidden: /\b(?:describe|it|test|suite)\.(?:only|skip|todo)\b|\bx(?:it|describe)\(/,
        message: 'a test runs, or is not there'
    }
];

/** What the top level may hold beside files and folders whose names begin with a dot. */
const topLevel = [
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'build',
    'config',
    'coverage',
    'docs',
    'eslint.config.js',
    'force-app',
    'jest.config.js',
    'node_modules',
    'package-lock.json',
    'package.json',
    'scripts',
    'sfdx-project.json',
    'tsconfig.json'
];

/** What is built or installed is not looked at, nor is a binary. */
function textFiles(project: string): string[] {
    const folders = ['force-app', 'scripts', 'config', 'docs', '.ci'].filter((folder) =>
        existsSync(join(project, folder))
    );
    const inFolders = folders.flatMap((folder) => filesUnder(join(project, folder)));
    const atTop = readdirSync(project, { withFileTypes: true }).filter((entry) => entry.isFile());
    return [...inFolders, ...atTop.map(({ name }) => join(project, name))].filter(
        (file) => !/\.(png|jpg|gif|ico|woff2?|wasm|zip)$/.test(file)
    );
}

function findingsIn(project: string, path: string): Finding[] {
    const file = relative(project, path).split(sep).join('/');
    const applicable = rules.filter((rule) => rule.files.test(file));
    const lines = readFileSync(path, 'utf8').split('\n');
    return applicable.flatMap(({ forbidden, message }) =>
        lines.flatMap((text, index) => {
            const match = forbidden.exec(text);
            return match && !isAllowed(lines, index)
                ? [{ file, line: index + 1, column: match.index + 1, message }]
                : [];
        })
    );
}

/** A line may break a rule when it, or the line above, says `house-rule:` and why. */
function isAllowed(lines: string[], index: number): boolean {
    return [lines[index], lines[index - 1] ?? ''].some((line) => /house-rule: \S/.test(line));
}

function strangersIn(project: string): Finding[] {
    return readdirSync(project)
        .filter((name) => !name.startsWith('.') && !topLevel.includes(name))
        .map((file) => ({ file, message: 'has no place at the top level of the project' }));
}
