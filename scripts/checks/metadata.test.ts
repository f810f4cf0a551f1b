import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { metadata } from './metadata.ts';
import { findingsIn } from './sample-project.ts';
import { metadataXml } from './samples.ts';

const file = 'force-app/main/room/permissionsets/Sample.permissionset-meta.xml';

function findingsOf(inside: string): Promise<string[]> {
    return findingsIn(metadata, { [file]: metadataXml('PermissionSet', inside) });
}

describe('check:metadata', () => {
    const label = '<label>Sample</label>';
    const bad: [inside: string, finding: RegExp][] = [
        [`${label}<lable>Sample</lable>`, /PermissionSet: PermissionSet has no element lable$/],
        [`${label}<label>Again</label>`, /PermissionSet\/label: is given 2 times, PermissionSet takes one$/],
        ['<description>No label</description>', /PermissionSet: PermissionSet needs label$/],
        [`${label}<hasActivationRequired>yes</hasActivationRequired>`, /"yes" is not true or false$/],
        [
            `${label}<tabSettings><tab>A</tab><visibility>Seen</visibility></tabSettings>`,
            /"Seen" is none of the values of \w+$/
        ],
        [`${label}stray`, /text "stray" has no place here$/],
        [`${label}<description><b>bold</b></description>`, /description: takes text, not elements$/]
    ];
    for (const [inside, finding] of bad) {
        it(`reports ${inside}`, async () => {
            const findings = await findingsOf(inside);
            assert.equal(findings.length, 1, findings.join('\n'));
            assert.match(findings[0], finding);
        });
    }

    it('reports XML that is not well-formed, with its line', async () => {
        const [finding] = await findingsOf('<label>Sample');
        assert.match(finding, /^force-app\/.*:\d+:\d+ .*label/);
    });

    it('reports a root element that is no metadata type', async () => {
        const findings = await findingsIn(metadata, { [file]: metadataXml('PermisionSet', label) });
        assert.deepEqual(findings, [`${file} there is no metadata type PermisionSet`]);
    });

    it('reports a number that is none', async () => {
        const field = '<fullName>A__c</fullName><label>A</label><type>Text</type><length>many</length>';
        const findings = await findingsIn(metadata, {
            'force-app/main/room/objects/Sample__c/fields/A__c.field-meta.xml': metadataXml('CustomField', field)
        });
        assert.equal(findings.length, 1);
        assert.match(findings[0], /"many" is not a number$/);
    });

    it('reports the label of a field that is too long', async () => {
        const findingsWith = (length: number): Promise<string[]> =>
            findingsIn(metadata, {
                'force-app/main/room/objects/Sample__c/fields/A__c.field-meta.xml': metadataXml(
                    'CustomField',
                    `<fullName>A__c</fullName><label>${'a'.repeat(length)}</label><type>Text</type><length>80</length>`
                )
            });
        assert.deepEqual(await findingsWith(40), []);
        const findings = await findingsWith(41);
        assert.equal(findings.length, 1);
        assert.match(findings[0], /CustomField\/label: has 41 characters, 40 at most$/);
    });

    it('accepts a permission set and the design attributes of a component', async () => {
        const attributes =
            '<targetConfig targets="lightning__RecordPage"><property name="a" type="String" /></targetConfig>';
        const bundle = `<apiVersion>67.0</apiVersion><isExposed>true</isExposed><targetConfigs>${attributes}</targetConfigs>`;
        const findings = await findingsIn(metadata, {
            [file]: metadataXml(
                'PermissionSet',
                `${label}<classAccesses><apexClass>A</apexClass><enabled>true</enabled></classAccesses>`
            ),
            'force-app/main/room/lwc/sample/sample.js-meta.xml': metadataXml('LightningComponentBundle', bundle)
        });
        assert.deepEqual(findings, []);
    });
});
