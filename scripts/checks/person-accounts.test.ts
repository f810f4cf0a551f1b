import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { projectRoot } from '../project/root.ts';
import { filesUnder, packageDirectories } from '../project/source-files.ts';
import { flowReferences } from './flow-references.ts';
import { flows } from './flows.ts';
import { metadata } from './metadata.ts';
import { permissions } from './permissions.ts';
import { findingsIn } from './sample-project.ts';
import { versions } from './versions.ts';

const folder = 'force-app/person-accounts';

/** What an org with person accounts gets: the bundle and the folder that is not deployed by default. */
function filesWithPersonAccounts(): Record<string, string> {
    const paths = ['force-app/main', folder]
        .flatMap((directory) => filesUnder(join(projectRoot, directory)))
        .filter((path) => /\.(cls|trigger|xml)$/.test(path));
    return Object.fromEntries(paths.map((path) => [relative(projectRoot, path), readFileSync(path, 'utf8')]));
}

describe('The folder for person accounts', () => {
    it('is not deployed by default', () => {
        assert.deepEqual(
            packageDirectories(projectRoot).filter((directory) => folder.startsWith(directory)),
            []
        );
    });

    for (const gate of [flows, flowReferences, metadata, permissions, versions]) {
        it(`passes check:${gate.name}`, async () => {
            const findings = await findingsIn(gate, filesWithPersonAccounts());
            assert.deepEqual(
                findings.filter((finding) => finding.startsWith(folder)),
                []
            );
        });
    }
});
