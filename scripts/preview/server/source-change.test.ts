import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { readProject } from '../project/project.ts';
import { scratchProject } from '../testing/scratch-project.ts';
import { sourceChange } from './source-change.ts';

const scratch = scratchProject({
    'main/lwc/greeting/greeting.ts': '',
    'main/lwc/greeting/greeting.js': '',
    'main/lwc/greeting/greeting.html': '<template></template>',
    'main/lwc/greeting/helper.ts': '',
    'main/lwc/plain/plain.js': ''
});
after(() => scratch.remove());

const { bundles } = readProject(scratch.root);
const effect = (file: string) => sourceChange([`${scratch.root}/force-app/${file}`], bundles.values());
const nothing = { modules: [], reloadPage: false, reloadOrg: false };

describe('sourceChange', () => {
    const cases = [
        ['main/lwc/greeting/greeting.html', { ...nothing, modules: ['/c/greeting/greeting.html'] }],
        ['main/lwc/greeting/greeting.ts', { ...nothing, modules: ['/c/greeting/greeting.ts'] }],
        ['main/lwc/plain/plain.js', { ...nothing, modules: ['/c/plain/plain.js'] }],
        ['main/lwc/greeting/helper.ts', { ...nothing, reloadPage: true }],
        ['main/lwc/greeting/greeting.js-meta.xml', { ...nothing, reloadPage: true }],
        ['main/lwc/brandNew/brandNew.ts', { ...nothing, reloadPage: true }],
        ['main/labels/CustomLabels.labels-meta.xml', { ...nothing, reloadPage: true, reloadOrg: true }],
        ['main/classes/Greeter.cls', { ...nothing, reloadOrg: true }],
        ['main/objects/A__c/fields/B__c.field-meta.xml', { ...nothing, reloadOrg: true }],
        ['main/lwc/greeting/greeting.js', nothing],
        ['main/lwc/greeting/__tests__/greeting.test.ts', nothing],
        ['main/classes/Greeter.cls~', nothing]
    ] as const;
    for (const [file, expected] of cases) {
        it(`knows what ${file} asks for`, () => assert.deepEqual(effect(file), expected));
    }
});
