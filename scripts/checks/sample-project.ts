import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from '../project/root.ts';
import { formatFinding, type Gate } from './gate.ts';

/** A project in a temporary folder for the test of a gate: file to text, paths relative to the project. */
export type SampleFiles = Readonly<Record<string, string>>;

/** What the tools read beside the source; they and node_modules are this project's own. */
const configuration = [
    '.prettierrc.json',
    '.prettierignore',
    '.forceignore',
    'eslint.config.js',
    'tsconfig.json',
    'config'
];

/** The findings of a gate over a small project, each as it would be printed. The project is gone afterwards. */
export async function findingsIn(gate: Gate, files: SampleFiles): Promise<string[]> {
    const project = mkdtempSync(join(tmpdir(), 'check-'));
    try {
        writeProject(project, files);
        const { findings, skipped } = await gate.run(project);
        if (skipped !== undefined) throw new Error(`check:${gate.name} was skipped: ${skipped}`);
        return findings.map(formatFinding);
    } finally {
        rmSync(project, { recursive: true, force: true });
    }
}

function writeProject(project: string, files: SampleFiles): void {
    for (const name of configuration) cpSync(join(projectRoot, name), join(project, name), { recursive: true });
    symlinkSync(join(projectRoot, 'node_modules'), join(project, 'node_modules'), 'dir');
    const frame = {
        'sfdx-project.json': '{ "packageDirectories": [{ "path": "force-app" }], "sourceApiVersion": "67.0" }\n'
    };
    mkdirSync(join(project, 'force-app'));
    for (const [path, text] of Object.entries({ ...frame, ...files })) {
        mkdirSync(dirname(join(project, path)), { recursive: true });
        writeFileSync(join(project, path), text);
    }
}
