import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pages } from './pages.ts';
import { findingsIn, type SampleFiles } from './sample-project.ts';
import { component, customObject, metadataXml } from './samples.ts';

const exposed = '<isExposed>true</isExposed>';
const design =
    '<targetConfigs><targetConfig targets="lightning__RecordPage"><property name="size" type="String" /></targetConfig></targetConfigs>';
const org: SampleFiles = {
    ...customObject('Sample__c', { Colour__c: 'Text', Contact__c: 'to Contact' }),
    ...component('card', { metadata: exposed + design }),
    ...component('helper', {})
};

function findingsOf(folderAndFile: string, type: string, inside: string): Promise<string[]> {
    return findingsIn(pages, { ...org, [`force-app/main/room/${folderAndFile}`]: metadataXml(type, inside) });
}

function layout(inside: string): Promise<string[]> {
    return findingsOf('layouts/Sample__c-Sample Layout.layout-meta.xml', 'Layout', inside);
}

function page(instance: string, object = 'Contact'): Promise<string[]> {
    const region = `<flexiPageRegions>\n<itemInstances>${instance}</itemInstances>\n</flexiPageRegions>`;
    return findingsOf(
        'flexipages/Person.flexipage-meta.xml',
        'FlexiPage',
        `${region}<sobjectType>${object}</sobjectType>`
    );
}

function assertOne(findings: string[], message: string): void {
    assert.equal(findings.length, 1, findings.join('\n'));
    assert.ok(findings[0].endsWith(message), findings[0]);
}

const item = (field: string): string =>
    `<layoutSections><layoutColumns><layoutItems><field>${field}</field></layoutItems></layoutColumns></layoutSections>`;
const instance = (name: string, attribute = 'size'): string =>
    `<componentInstance><componentInstanceProperties><name>${attribute}</name></componentInstanceProperties><componentName>${name}</componentName></componentInstance>`;

describe('check:pages', () => {
    it('reports fields and related lists of a layout that are not there', async () => {
        assertOne(await layout(item('Shade__c')), 'Sample__c has no field Shade__c');
        assertOne(
            await layout('<relatedLists><relatedList>Sample__c.Lead__c</relatedList></relatedLists>'),
            'Sample__c has no field Lead__c'
        );
        assert.deepEqual(await layout(item('Colour__c') + item('OwnerId')), []);
    });

    it('reports required fields of a layout that are missing, read-only or optional', async () => {
        const required = metadataXml(
            'CustomField',
            '<fullName>Shape__c</fullName><length>80</length><required>true</required><type>Text</type>'
        );
        const findingsWith = (inside: string): Promise<string[]> =>
            findingsIn(pages, {
                ...org,
                'force-app/main/room/objects/Sample__c/fields/Shape__c.field-meta.xml': required,
                'force-app/main/room/layouts/Sample__c-Sample Layout.layout-meta.xml': metadataXml('Layout', inside)
            });
        const shape = (behavior: string): string =>
            item('Shape__c').replace('<field>', `<behavior>${behavior}</behavior><field>`);
        assertOne(await findingsWith(item('Colour__c')), 'the required field Shape__c is missing');
        for (const behavior of ['Readonly', 'Edit'])
            assertOne(await findingsWith(shape(behavior)), 'Shape__c is required, its behavior has to be Required');
        assert.deepEqual(await findingsWith(shape('Required')), []);
    });

    it('reports what a Lightning page names and is not there', async () => {
        assertOne(await page(instance('cart')), 'there is no component cart');
        assertOne(await page(instance('c:card', 'sise')), 'card has no design attribute sise');
        assertOne(await page('', 'Contcat'), 'there is no object Contcat');
        assertOne(
            await page('<fieldInstance><fieldItem>Record.Emial</fieldItem></fieldInstance>'),
            'Contact has no field Emial'
        );
        assert.deepEqual(await page(instance('card') + instance('force:detailPanel', 'anything')), []);
    });

    it('reports a component on a page that is not exposed', async () => {
        const findings = await page('<componentInstance><componentName>helper</componentName></componentInstance>');
        assertOne(findings, 'helper is not exposed to pages');
        assert.match(findings[0], /Person\.flexipage-meta\.xml:4:\d+ /);
    });

    it('reports columns of list views and fields of compact layouts that are not there', async () => {
        const view = '<columns>NAME</columns><columns>Shade__c</columns>';
        assertOne(
            await findingsOf('objects/Sample__c/listViews/All.listView-meta.xml', 'ListView', view),
            'Sample__c has no field Shade__c'
        );
        const compact = '<fields>Name</fields><fields>Hue__c</fields>';
        assertOne(
            await findingsOf('objects/Sample__c/compactLayouts/Short.compactLayout-meta.xml', 'CompactLayout', compact),
            'Sample__c has no field Hue__c'
        );
    });

    it('reports what tabs and apps name and is not there', async () => {
        const tab = (inside: string): Promise<string[]> =>
            findingsOf('tabs/Simple__c.tab-meta.xml', 'CustomTab', inside);
        assertOne(await tab('<customObject>true</customObject>'), 'there is no object Simple__c');
        assertOne(await tab('<flexiPage>Start</flexiPage>'), 'there is no Lightning page Start');
        assertOne(await tab('<lwcComponent>cart</lwcComponent>'), 'there is no component cart');
        const app = '<tabs>standard-Contact</tabs><tabs>Sample__c</tabs>';
        assertOne(
            await findingsOf('applications/Mail.app-meta.xml', 'CustomApplication', app),
            'there is no tab Sample__c'
        );
    });
});
