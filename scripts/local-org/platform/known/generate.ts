/**
 * Writes class-names.json and signatures.json: what the platform has, as the type stubs inside the development dependency
 * @salesforce/code-analyzer-pmd-engine list it. Needs a JDK (javap). Run it when that package moves to a new API version:
 *
 *     node --import tsx scripts/local-org/platform/known/generate.ts
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const PACKAGE = 'com.nawforce.runforce.';
/** Namespaces whose methods are listed; of the others only the names of the classes. */
const LISTED = /^(System|Database|Schema|dom|Messaging|eventbus|Invocable)\./;
/** Helpers of the stubs that are no part of the platform. */
const NOT_PLATFORM = /^(Internal|SObjectStubs)\./;

function findJar(): string {
    const main = createRequire(import.meta.url).resolve('@salesforce/code-analyzer-pmd-engine');
    const folder = join(dirname(main), 'java-lib');
    const name = readdirSync(folder).find((file) => file.startsWith('standard-types-'));
    if (!name) {
        throw new Error(
            `No standard-types jar in ${folder}: the package has changed, look where its type stubs are now`
        );
    }
    return join(folder, name);
}

function classesIn(jar: string): string[] {
    const listing = execFileSync('jar', ['tf', jar], { encoding: 'utf8' });
    const paths = [...listing.matchAll(/^com\/nawforce\/runforce\/(\S+)\.class$/gm)].map((match) => match[1] ?? '');
    return paths.map((path) => path.replace('/', '.')).filter((name) => name.includes('.') && !NOT_PLATFORM.test(name));
}

/** Java's spelling of a member in Apex's: no packages, `equals$` is `equals`. */
function toApex(line: string): string {
    return line
        .replaceAll(PACKAGE, '')
        .replaceAll('java.lang.', '')
        .replace(/\b(System|Internal|SObjectStubs)\./g, '')
        .replace(/\b(public|protected|abstract|final|native) /g, '')
        .replace(/\$(?=\()/g, '')
        .replaceAll('$', '.')
        .replace(/;$/, '')
        .trim();
}

/** Members as `static Integer abs(Integer)`, `String(…)` for constructors, `value X` for constants of an enum. */
function members(jar: string, names: readonly string[]): Record<string, string[]> {
    const output = execFileSync('javap', ['-cp', jar, ...names.map((name) => PACKAGE + name)], {
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024
    });
    const result: Record<string, string[]> = {};
    output.split(/^Compiled from .*$/m).forEach((text) => {
        const [head = '', ...lines] = text.trim().split('\n');
        const name = new RegExp(`${PACKAGE.replaceAll('.', '\\.')}([\\w.$]+)`).exec(head)?.[1];
        if (name) {
            const isEnum = head.includes('extends java.lang.Enum');
            const kept = lines.filter((line) => line.trim() !== '}' && !line.includes('{}'));
            const path = name.replaceAll('$', '.');
            result[path] = isEnum ? enumValues(kept) : kept.map((line) => memberOf(path, toApex(line)));
        }
    });
    return result;
}

function memberOf(className: string, member: string): string {
    const path = className.replace(/^System\./, '');
    const simple = className.split('.').pop() ?? '';
    return member.startsWith(`${path}(`) ? member.replace(path, simple) : member;
}

function enumValues(lines: readonly string[]): string[] {
    return lines
        .flatMap((line) => /static final \S+ (\w+);/.exec(line)?.slice(1, 2) ?? [])
        .map((name) => `value ${name}`);
}

async function write(name: string, content: unknown): Promise<void> {
    const file = join(import.meta.dirname, name);
    writeFileSync(file, await format(JSON.stringify(content), { ...(await resolveConfig(file)), filepath: file }));
}

const jar = findJar();
const names = classesIn(jar).sort();
const listed = members(
    jar,
    names.filter((name) => LISTED.test(name))
);
await write(
    'class-names.json',
    names.map((name) => name.replaceAll('$', '.'))
);
await write('signatures.json', Object.fromEntries(Object.entries(listed).sort(([a], [b]) => (a < b ? -1 : 1))));
