import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { LocalOrg } from '../../org/local-org.ts';
import { runIn } from '../../test/evaluate.ts';
import { orgWith } from '../../test/sample-org.ts';

function flow(status: string, start: string): string {
    return `<Flow><apiVersion>67.0</apiVersion><label>The flow</label><processType>AutoLaunchedFlow</processType>${start}<status>${status}</status></Flow>`;
}

const onSave =
    '<start><locationX>0</locationX><locationY>0</locationY><object>Lead</object><recordTriggerType>Update</recordTriggerType><triggerType>RecordAfterSave</triggerType></start>';

/** https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_flowdefinitionview.htm */
const cases: readonly [query: string, expression: string, shown: readonly string[]][] = [
    ['Runs', 'f.IsActive + " " + (f.ActiveVersionId == f.LatestVersionId) + " " + f.VersionNumber', ['true true 1']],
    ['Draft', 'f.IsActive + " " + f.ActiveVersionId + " " + (f.LatestVersionId != null)', ['false null true']],
    ['Old', 'f.IsActive', ['false']],
    ['Runs', 'f.Label + " " + f.ApiVersion + " " + f.ProcessType', ['The flow 67.0 AutoLaunchedFlow']],
    ['Runs', 'f.TriggerType', ['RecordAfterSave']],
    ['Draft', 'f.TriggerType', ['null']],
    ['Runs', 'f.DurableId.startsWith("300") && f.LatestVersionId.startsWith("301")', ['true']],
    ['Missing', 'f.Id', []]
];

describe('FlowDefinitionView', () => {
    let org: LocalOrg;

    before(async () => {
        org = await orgWith({
            'flows/Runs.flow-meta.xml': flow('Active', onSave),
            'flows/Draft.flow-meta.xml': flow('Draft', ''),
            'flows/Old.flow-meta.xml': flow('Obsolete', '')
        });
    });

    for (const [name, expression, shown] of cases) {
        it(`has of the flow ${name}: ${expression} is ${shown[0] ?? 'not there'}`, () => {
            const statements = `for (FlowDefinitionView f : [SELECT Id, ApiName, Label, IsActive, ActiveVersionId, LatestVersionId,
                DurableId, ApiVersion, ProcessType, TriggerType, VersionNumber FROM FlowDefinitionView WHERE ApiName = '${name}'
                WITH SYSTEM_MODE]) System.debug(${expression.replaceAll('"', "'")});`;
            assert.deepEqual(runIn(org, statements), shown);
        });
    }

    const refused: readonly [statements: string, message: RegExp][] = [
        ['delete [SELECT Id FROM FlowDefinitionView LIMIT 1];', /not allowed on FlowDefinitionView/],
        ['System.debug([SELECT IsSwingFlow FROM FlowDefinitionView]);', /No such column 'IsSwingFlow'/]
    ];

    for (const [statements, message] of refused) {
        it(`refuses by name: ${statements}`, () => {
            assert.match(runIn(org, statements).join('\n'), message);
        });
    }
});
