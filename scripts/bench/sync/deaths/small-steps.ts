/** The bundle with small pages, so that a short history takes many jobs. Everything else of it is as it is deployed. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { projectRoot } from '../../../project/root.ts';

/** A text of a class, and what stands in its place. */
export interface SourceChange {
    /** Below the package directory. */
    readonly file: string;
    readonly from: string;
    readonly to: string;
}

const PACKAGE = join('force-app', 'main');

/** Pages of three members, two pages a job. */
const smallSteps: readonly SourceChange[] = [
    {
        file: 'mailchimp-client/classes/MailchimpMemberQuery.cls',
        from: 'Integer PAGE_SIZE = 1000;',
        to: 'Integer PAGE_SIZE = 3;'
    },
    { file: 'sync/classes/SyncReading.cls', from: 'Integer MOST_PAGES = 10;', to: 'Integer MOST_PAGES = 2;' }
];

/**
 * Does work with a copy of the project in a folder that is gone afterwards.
 *
 * @param further more to change than the size of the steps
 * @throws Error when a class does not have a text that is to be changed
 */
export async function withSmallSteps<T>(
    work: (project: string) => Promise<T>,
    further: readonly SourceChange[] = []
): Promise<T> {
    const project = mkdtempSync(join(tmpdir(), 'small-steps-'));
    try {
        cpSync(join(projectRoot, PACKAGE), join(project, PACKAGE), {
            recursive: true,
            filter: (path) => basename(path) !== 'lwc'
        });
        writeFileSync(
            join(project, 'sfdx-project.json'),
            JSON.stringify({ packageDirectories: [{ path: PACKAGE }], sourceApiVersion: '67.0' })
        );
        [...smallSteps, ...further].forEach((change) => apply(project, change));
        return await work(project);
    } finally {
        rmSync(project, { recursive: true, force: true });
    }
}

function apply(project: string, { file, from, to }: SourceChange): void {
    const path = join(project, PACKAGE, file);
    const text = readFileSync(path, 'utf8');
    if (text.split(from).length !== 2) {
        throw new Error(`${file} does not have this once: ${from}`);
    }
    writeFileSync(path, text.replace(from, to));
}
