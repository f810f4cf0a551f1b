/** Orgs with source of their own, for tests. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { LocalOrg } from '../org/local-org.ts';

/** Source files by their path under the package directory, for example `classes/Foo.cls`. */
export type SourceFiles = Readonly<Record<string, string>>;

/** An org with this source, which has to compile; the files are gone when the org is loaded. */
export function orgWith(files: SourceFiles, { personAccounts = false } = {}): Promise<LocalOrg> {
    return withProject(files, async (project) => {
        const org = await LocalOrg.load({ project, dirs: [], personAccounts });
        assert.deepEqual(org.problems, []);
        return org;
    });
}

/** Does work with a project of this source in a folder that is gone afterwards. */
export async function withProject<T>(files: SourceFiles, work: (project: string) => Promise<T>): Promise<T> {
    const project = mkdtempSync(join(tmpdir(), 'local-org-'));
    try {
        write(
            project,
            'sfdx-project.json',
            '{ "packageDirectories": [{ "path": "app" }], "sourceApiVersion": "67.0" }'
        );
        mkdirSync(join(project, 'app'));
        for (const [path, text] of Object.entries(files)) write(project, join('app', path), text);
        return await work(project);
    } finally {
        rmSync(project, { recursive: true, force: true });
    }
}

function write(project: string, path: string, text: string): void {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text);
}

/** The files of a custom object: its own and one for each field, given as the XML inside. */
export function objectFiles(name: string, body: string, fields: Readonly<Record<string, string>> = {}): SourceFiles {
    const label = name.replace(/__c$/, '');
    const standard = name.endsWith('__c') ? `<label>${label}</label><pluralLabel>${label}s</pluralLabel>` : '';
    const nameField =
        /customSettingsType|nameField/.test(body) || standard === ''
            ? ''
            : '<nameField><label>Name</label><type>Text</type></nameField>';
    const files: Record<string, string> = {
        [`objects/${name}/${name}.object-meta.xml`]: `<CustomObject>${standard}${nameField}${body}</CustomObject>`
    };
    for (const [field, xml] of Object.entries(fields)) {
        files[`objects/${name}/fields/${field}.field-meta.xml`] =
            `<CustomField><fullName>${field}</fullName><label>${field.replace(/__c$/, '')}</label>${xml}</CustomField>`;
    }
    return files;
}
