import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { LocalOrg } from '../org/local-org.ts';
import { projectRoot } from '../../project/root.ts';
import { compileFlow } from './compile/compile-flow.ts';

/** Only orgs with person accounts deploy it. */
const forPersonAccounts = join(projectRoot, 'force-app/person-accounts');

describe('The flows of the bundle', () => {
    it('use nothing that the local org refuses', async () => {
        const dirs = existsSync(forPersonAccounts) ? [forPersonAccounts] : [];
        const org = await LocalOrg.load({ project: projectRoot, dirs, personAccounts: true });
        const flows = org.metadata.ofType('Flow').map((file) => compileFlow(org, file));
        assert.equal(flows.length > 0, true, 'there are flows');
        assert.deepEqual(
            flows.filter(({ start, trigger }) => !start && !trigger?.afterCommit).map(({ name }) => name),
            []
        );
    });
});
