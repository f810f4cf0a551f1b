import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, sep } from 'node:path';
import { readMetadata } from '../local-org/org/read-metadata.ts';
import type { MetadataFile } from '../local-org/org/metadata.ts';
import { filesUnder, packageDirectories, sourceFiles } from '../project/source-files.ts';
import { runTool } from '../project/tool.ts';
import type { Finding, Gate } from './gate.ts';
import { componentsOf } from './lwc/components.ts';
import { metadataOf } from './source.ts';

/** What `sf project deploy start` would send: everything in the source is in it, and nothing of development. */
export const convert: Gate = {
    name: 'convert',
    description: 'sf project convert source leaves nothing out and takes no TypeScript in',
    needsBuild: true,
    async run(project) {
        const folder = mkdtempSync(join(tmpdir(), 'convert-'));
        try {
            const complaint = await convertSource(project, join(folder, 'deployed'));
            return { findings: complaint ? [{ file: '', message: complaint }] : compare(project, folder) };
        } finally {
            rmSync(folder, { recursive: true, force: true });
        }
    }
};

/** Converts every package directory with the Salesforce CLI; gives its complaint if it refuses. */
async function convertSource(project: string, output: string): Promise<string | undefined> {
    const folders = packageDirectories(project).flatMap((directory) => ['--source-dir', directory]);
    const parameters = ['project', 'convert', 'source', ...folders, '--output-dir', output];
    const { status, stdout, stderr } = await runTool('@salesforce/cli', 'sf', parameters, {
        cwd: project,
        environment: { SF_DISABLE_TELEMETRY: 'true', SF_AUTOUPDATE_DISABLE: 'true', SF_SKIP_NEW_VERSION_CHECK: 'true' }
    });
    return status === 0 ? undefined : `${stdout}${stderr}`.trim();
}

function compare(project: string, folder: string): Finding[] {
    const deployed = new Set(filesUnder(join(folder, 'deployed')).map((file) => lastTwo(file)));
    const stray = [...deployed].filter((file) => /\.ts$|__(tests|mocks)__/.test(file));
    return [
        ...stray.map((file) => ({ file, message: 'would be deployed; .forceignore should name it' })),
        ...missingFiles(project, deployed),
        ...missingScripts(project, deployed),
        ...missingChildren(project, folder)
    ];
}

/** Source files that have no counterpart of the same name among the converted ones. */
function missingFiles(project: string, deployed: ReadonlySet<string>): Finding[] {
    return sourceFiles(project)
        .filter((file) => !isLeftAtHome(file) && !isPartOfAnotherFile(file))
        .filter((file) => !deployed.has(lastTwo(file)) && !deployed.has(lastTwo(withoutMetaSuffix(file))))
        .map((file) => ({ file: relative(project, file), message: 'is in the source, but would not be deployed' }));
}

/** The TypeScript of a component stays at home, its JavaScript goes instead. */
function missingScripts(project: string, deployed: ReadonlySet<string>): Finding[] {
    return [...componentsOf(project).values()]
        .filter(({ name }) => !deployed.has(`${name}/${name}.js`))
        .map(({ name, folder }) => ({
            file: relative(project, folder),
            message: `has no ${name}.js and would not be deployed`
        }));
}

/** Fields, labels and the like, which the conversion puts into the file of their object. */
function missingChildren(project: string, folder: string): Finding[] {
    writeFileSync(join(folder, 'sfdx-project.json'), JSON.stringify({ packageDirectories: [{ path: 'deployed' }] }));
    const deployed = new Set(readMetadata(folder).files.map(identity));
    return metadataOf(project)
        .files.filter((file) => file.parent !== undefined || file.type === 'CustomLabel')
        .filter((file) => !deployed.has(identity(file)))
        .map((file) => ({ file: file.file, message: `${file.type} ${file.name} would not be deployed` }));
}

function identity({ type, parent, name }: MetadataFile): string {
    return [type, parent ?? '', name].join(' ').toLowerCase();
}

/** What .forceignore keeps back: the TypeScript of components and their tests. */
function isLeftAtHome(file: string): boolean {
    return /__(tests|mocks)__/.test(file) || (file.split(sep).includes('lwc') && file.endsWith('.ts'));
}

function isPartOfAnotherFile(file: string): boolean {
    return /\/objects\/[^/]+\/[^/]+\//.test(file.split(sep).join('/')) || basename(file).startsWith('.');
}

/** `Contact.layout-meta.xml` becomes `Contact.layout`; objects become files of their own folder. */
function withoutMetaSuffix(file: string): string {
    const name = file.replace(/-meta\.xml$/, '');
    return name.endsWith('.object') ? join(dirname(dirname(name)), basename(name)) : name;
}

/** The folder and the name of a file: enough to tell the bundles apart. */
function lastTwo(file: string): string {
    return file.split(sep).slice(-2).join('/');
}
