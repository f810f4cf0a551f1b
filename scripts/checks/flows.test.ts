import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flows } from './flows.ts';
import { findingsIn } from './sample-project.ts';
import { metadataXml } from './samples.ts';

const file = 'force-app/main/room/flows/Sample_Stop.flow-meta.xml';

describe('check:flows', () => {
    it('reports what the scanner finds: here an update in a loop, without a fault path', async () => {
        const flow = [
            '<apiVersion>67.0</apiVersion><label>Sample Stop</label><processType>AutoLaunchedFlow</processType><status>Active</status>',
            '<start><connector><targetReference>Each</targetReference></connector></start>',
            '<variables><name>people</name><dataType>SObject</dataType><isCollection>true</isCollection><objectType>Contact</objectType></variables>',
            '<loops><name>Each</name><collectionReference>people</collectionReference>',
            '<nextValueConnector><targetReference>Save</targetReference></nextValueConnector></loops>',
            '<recordUpdates><name>Save</name><inputReference>Each</inputReference><connector><targetReference>Each</targetReference></connector></recordUpdates>'
        ];
        const findings = (await findingsIn(flows, { [file]: metadataXml('Flow', flow.join('\n')) })).join('\n');
        assert.match(findings, /Save \(DMLStatementInLoop\)/);
        assert.match(findings, /Save \(MissingFaultPath\)/);
    });

    it('does not pass over a flow that the scanner cannot read', async () => {
        const unreadable = [
            '<Flow><label>Sample</Flow>',
            '<Flo></Flo>',
            '<Flow><processType>AutoLaunchedFlow</processType></Flow>'
        ];
        for (const text of unreadable) {
            const findings = await findingsIn(flows, { [file]: text });
            assert.ok(findings[0]?.startsWith(file), `${text}: ${findings.join('\n')}`);
        }
    });
});
