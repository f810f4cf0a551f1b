import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { LocalOrg } from '../org/local-org.ts';
import { NotSupported } from '../runtime/runtime.ts';
import { orgWith, type SourceFiles } from '../test/sample-org.ts';
import { compileFlow } from './compile/compile-flow.ts';
import {
    execute,
    flag,
    note,
    ref,
    screenFlow,
    tag,
    text,
    ticketsAndNotes,
    to,
    triggeredFlow
} from './test/flow-files.ts';

const begin = note('Begin', text('x'));
const assignment = (target: string, operator: string, value: string): string =>
    tag(
        'assignments',
        `<name>Begin</name><assignmentItems><assignToReference>${target}</assignToReference><operator>${operator}</operator>${value}</assignmentItems>`
    );
const decision = (inside: string, more = ''): string =>
    tag(
        'decisions',
        `<name>Begin</name>${more}<rules><name>Rule</name><conditionLogic>and</conditionLogic>${inside}<label>r</label></rules>`
    );
const condition = (left: string, operator: string, right: string): string =>
    tag(
        'conditions',
        `<leftValueReference>${left}</leftValueReference><operator>${operator}</operator>${right.replaceAll('value>', 'rightValue>')}`
    );
const action = (more: string, name = 'Act', type = 'apex'): string =>
    tag('actionCalls', `<name>Begin</name><actionName>${name}</actionName><actionType>${type}</actionType>${more}`);
const input = (name: string, value: string): string => tag('inputParameters', `<name>${name}</name>${value}`);
const id = input('recordId', ref('$Record.Id'));
const variable = (name: string, dataType: string, more = ''): string =>
    tag('variables', `<name>${name}</name><dataType>${dataType}</dataType>${more}`);
const lookup = (more: string): string => tag('recordLookups', `<name>Begin</name><object>Ticket__c</object>${more}`);
const field = (kind: string, more = ''): string =>
    tag('fields', `<name>In</name><fieldType>${kind}</fieldType>${more}`);
const screen = (more: string): string => tag('screens', `<name>Begin</name>${more}`);

const refused: [string, SourceFiles, RegExp][] = [
    [
        'an element',
        triggeredFlow('F', begin + tag('recordRollbacks', '<name>Undo</name>')),
        /the element Undo \(recordRollbacks\) of the flow F, app\/flows\/F\.flow-meta\.xml:1$/
    ],
    [
        'a subflow',
        triggeredFlow('F', begin + tag('subflows', '<name>Sub</name>')),
        /the element Sub \(subflows\) of the flow F/
    ],
    [
        'a property of the flow',
        triggeredFlow('F', `${begin}<customProperties>x</customProperties>`),
        /customProperties of the flow F/
    ],
    [
        'an attribute of an element',
        triggeredFlow('F', note('Begin', text('x'), '<assignRecordIdToReferences>x</assignRecordIdToReferences>')),
        /assignRecordIdToReferences in the element Begin \(recordCreates\) of the flow F/
    ],
    ['an older API version', triggeredFlow('F', begin, { apiVersion: '56.0' }), /API version 56\.0/],
    [
        'a process',
        {
            ...triggeredFlow('F', begin),
            'flows/F.flow-meta.xml': triggeredFlow('F', begin)['flows/F.flow-meta.xml'].replace(
                'AutoLaunchedFlow',
                'Workflow'
            )
        },
        /the process type Workflow/
    ],
    ['a run mode', triggeredFlow('F', `${begin}<runInMode>Other</runInMode>`), /the run mode Other/],
    [
        'a flow before the save',
        {
            'flows/F.flow-meta.xml': triggeredFlow('F', begin)['flows/F.flow-meta.xml'].replace(
                'RecordAfterSave',
                'RecordBeforeSave'
            )
        },
        /the trigger type RecordBeforeSave in the start/
    ],
    [
        'a connector to nowhere',
        triggeredFlow('F', note('Begin', text('x'), to('Nowhere'))),
        /the connector to Nowhere in the element Begin/
    ],
    [
        'an object that is not there',
        triggeredFlow('F', begin.replace('Note__c', 'Nothing__c')),
        /the object Nothing__c/
    ],
    [
        'a field that is not there',
        triggeredFlow('F', begin.replace('Text__c', 'Nothing__c')),
        /the field Note__c\.Nothing__c in the element Begin/
    ],
    [
        'a formula field',
        triggeredFlow('F', note('Begin', text('{!$Record.Double__c}'))),
        /the formula field Ticket__c\.Double__c/
    ],
    ['a reference to nothing', triggeredFlow('F', note('Begin', ref('Nothing'))), /the reference to Nothing/],
    ['a merge field of nothing', triggeredFlow('F', note('Begin', text('a {!Nothing.x}'))), /the reference to Nothing/],
    [
        'a date in a text',
        triggeredFlow('F', note('Begin', text('{!$Record.Due__c}'))),
        /the Date \{!\$Record\.Due__c\} in a text/
    ],
    [
        'a number for a date',
        triggeredFlow('F', note('Begin', ref('$Record.Due__c'))),
        /a Date where a String is expected/
    ],
    [
        'a relationship of a variable',
        triggeredFlow(
            'F',
            note('Begin', ref('t.Parent__r.Name')) + variable('t', 'SObject', '<objectType>Ticket__c</objectType>')
        ),
        /the field Ticket__c\.Parent__r/
    ],
    [
        'a kind of value',
        triggeredFlow('F', note('Begin', tag('value', '<formulaExpression>1</formulaExpression>'))),
        /a formulaExpression in the element Begin/
    ],
    ['$Flow variables', triggeredFlow('F', note('Begin', ref('$Flow.CurrentStage'))), /\$Flow\.CurrentStage/],
    ['global variables', triggeredFlow('F', note('Begin', ref('$Api.Session_ID'))), /\$Api\.Session_ID/],
    [
        'a custom permission that is not there',
        triggeredFlow('F', begin, { start: '<filterFormula>{!$Permission.Nothing}</filterFormula>' }),
        /\$Permission\.Nothing in the start/
    ],
    ['a label that is not there', triggeredFlow('F', note('Begin', ref('$Label.Nothing'))), /\$Label\.Nothing/],
    [
        'a setting that is not there',
        triggeredFlow('F', note('Begin', ref('$Setup.Nothing__c.A__c'))),
        /\$Setup\.Nothing__c\.A__c/
    ],
    [
        'a formula function',
        triggeredFlow('F', begin, { start: '<filterFormula>GEOLOCATION(1, 2)</filterFormula>' }),
        /the formula \(the function GEOLOCATION is not supported\) in the start/
    ],
    [
        'a formula that cannot be read',
        triggeredFlow('F', begin, { start: '<filterFormula>AND(</filterFormula>' }),
        /the formula \(unexpected end/
    ],
    [
        'a formula that names itself',
        triggeredFlow(
            'F',
            note('Begin', ref('Self')) +
                tag('formulas', '<name>Self</name><dataType>Number</dataType><expression>{!Self}</expression>')
        ),
        /the reference to Self in the formula Self/
    ],
    [
        'a scheduled path',
        triggeredFlow('F', begin, {
            start: `<scheduledPaths>${to('Begin')}<name>Later</name><offsetNumber>1</offsetNumber><offsetUnit>Days</offsetUnit><timeSource>RecordTriggerEvent</timeSource></scheduledPaths>`
        }),
        /offsetNumber in the start/
    ],
    [
        'a scheduled path without type',
        triggeredFlow('F', begin, { start: `<scheduledPaths>${to('Begin')}</scheduledPaths>` }),
        /a scheduled path without a type/
    ],
    [
        'the workflow user',
        triggeredFlow('F', begin, { start: '<flowRunAsUser>DefaultWorkflowUser</flowRunAsUser>' }),
        /running as DefaultWorkflowUser/
    ],
    [
        'a formula beside filters',
        triggeredFlow('F', begin, {
            start: `<filterFormula>TRUE</filterFormula><filters><field>Name</field><operator>IsNull</operator>${flag(true)}</filters>`
        }),
        /both a filterFormula and filters/
    ],
    [
        'a formula of changes that has to begin to be met',
        triggeredFlow('F', begin, {
            start: '<doesRequireRecordChangedToMeetCriteria>true</doesRequireRecordChangedToMeetCriteria><filterFormula>ISNEW()</filterFormula>'
        }),
        /a formula that asks for changes/
    ],
    [
        'an operator of conditions',
        triggeredFlow('F', decision(condition('$Record.Name', 'WasVisited', flag(true)))),
        /the operator WasVisited in the element Begin/
    ],
    [
        'values that do not compare',
        triggeredFlow('F', decision(condition('$Record.Name', 'EqualTo', flag(true)))),
        /EqualTo between a String and a Boolean/
    ],
    [
        'condition logic',
        triggeredFlow(
            'F',
            decision(condition('$Record.Name', 'IsNull', flag(true))).replace(
                '<conditionLogic>and',
                '<conditionLogic>1 AND 2'
            )
        ),
        /the condition 2 of 1 and 2/
    ],
    ['a rule without conditions', triggeredFlow('F', decision('')), /a rule without conditions/],
    [
        'IsChanged of what is no field',
        triggeredFlow('F', decision(condition('$Flow.FaultMessage', 'IsChanged', flag(true)))),
        /IsChanged of \$Flow\.FaultMessage/
    ],
    [
        'an operator of assignments',
        triggeredFlow('F', assignment('v', 'RemoveAll', text('x')) + variable('v', 'String')),
        /the operator RemoveAll for a String/
    ],
    [
        'setting the triggering record',
        triggeredFlow('F', assignment('$Record.Name', 'Assign', text('x'))),
        /setting \$Record\.Name/
    ],
    [
        'setting a constant',
        triggeredFlow(
            'F',
            assignment('c', 'Assign', text('x')) +
                tag('constants', `<name>c</name><dataType>String</dataType>${text('a')}`)
        ),
        /setting c/
    ],
    ['a data type', triggeredFlow('F', begin + variable('v', 'Time')), /the data type Time in the variable v/],
    [
        'an Apex class that is not there',
        triggeredFlow('F', begin + variable('v', 'Apex', '<apexClass>Nothing</apexClass>')),
        /the Apex class Nothing/
    ],
    [
        'an action that is not Apex',
        triggeredFlow('F', action('', 'emailSimple', 'emailSimple')),
        /an action of type emailSimple/
    ],
    ['an action that is not there', triggeredFlow('F', action('', 'Nothing')), /the Apex action Nothing/],
    [
        'an input that is not there',
        triggeredFlow('F', action(id + input('nothing', text('x')))),
        /the input nothing of Act\.Request/
    ],
    [
        'a required input that is not given',
        triggeredFlow('F', action('')),
        /a call without the required input recordId/
    ],
    [
        'an input of another type',
        triggeredFlow('F', action(id + input('count', text('x')))),
        /a String where a Integer is expected/
    ],
    [
        'an output that is not there',
        triggeredFlow(
            'F',
            action(
                `${id}<outputParameters><assignToReference>v</assignToReference><name>nothing</name></outputParameters>`
            ) + variable('v', 'String')
        ),
        /the output nothing/
    ],
    [
        'a result that is not stored',
        triggeredFlow('F', action(id + to('N')) + note('N', ref('Begin.message'))),
        /the reference to Begin/
    ],
    [
        'a member without annotation',
        triggeredFlow(
            'F',
            action(`${id}${to('N')}<storeOutputAutomatically>true</storeOutputAutomatically>`) +
                note('N', ref('Begin.hidden'))
        ),
        /hidden of a Act\.Result/
    ],
    [
        'a transaction model',
        triggeredFlow('F', action(`${id}<flowTransactionModel>Other</flowTransactionModel>`)),
        /the transaction model Other/
    ],
    [
        'an attribute of an action',
        triggeredFlow('F', action(`${id}<offset>1</offset>`)),
        /offset in the element Begin \(actionCalls\)/
    ],
    [
        'a filter logic of records',
        triggeredFlow('F', lookup('<filterLogic>1 OR 2</filterLogic>')),
        /the filter logic 1 or 2/
    ],
    [
        'an operator of records',
        triggeredFlow('F', lookup(`<filters><field>Name</field><operator>IsChanged</operator>${flag(true)}</filters>`)),
        /the operator IsChanged/
    ],
    [
        'records for another variable',
        triggeredFlow(
            'F',
            lookup('<outputReference>v</outputReference>') +
                variable('v', 'SObject', '<objectType>Note__c</objectType>')
        ),
        /records of Ticket__c for a Note__c/
    ],
    [
        'an update of $Record without fields',
        triggeredFlow('F', tag('recordUpdates', '<name>Begin</name><inputReference>$Record</inputReference>')),
        /an update of \$Record without fields/
    ],
    [
        'fields beside a record variable',
        triggeredFlow(
            'F',
            tag('recordCreates', '<name>Begin</name><inputReference>$Record</inputReference><object>Note__c</object>')
        ),
        /fields beside a record variable/
    ],
    [
        'a loop over one value',
        triggeredFlow('F', tag('loops', '<name>Begin</name><collectionReference>$Record.Name</collectionReference>')),
        /a loop over a String/
    ],
    ['a screen in a record-triggered flow', triggeredFlow('F', screen('')), /a screen in the element Begin/],
    [
        'a kind of screen field',
        screenFlow('F', screen(field('ComponentInstance'))),
        /the field type ComponentInstance in the screen field In/
    ],
    [
        'a screen field that shows at times',
        screenFlow(
            'F',
            screen(field('DisplayText', '<visibilityRule><conditionLogic>and</conditionLogic></visibilityRule>'))
        ),
        /visibilityRule in the screen field In/
    ],
    [
        'a choice that is not there',
        screenFlow(
            'F',
            screen(field('RadioButtons', '<choiceReferences>No</choiceReferences><dataType>String</dataType>'))
        ),
        /the choice No/
    ],
    [
        'a choice with further input',
        screenFlow(
            'F',
            screen(field('RadioButtons', '<choiceReferences>C</choiceReferences><dataType>String</dataType>')) +
                tag(
                    'choices',
                    '<name>C</name><choiceText>c</choiceText><dataType>String</dataType><userInput><isRequired>true</isRequired></userInput>'
                )
        ),
        /userInput in the choice C/
    ],
    [
        '$Record in a screen flow',
        screenFlow('F', screen(field('DisplayText', '<fieldText>{!$Record.Name}</fieldText>'))),
        /\$Record outside a record-triggered flow/
    ],
    [
        'ISCHANGED in a screen flow',
        screenFlow(
            'F',
            screen(field('DisplayText', '<fieldText>{!f}</fieldText>')) +
                tag('formulas', '<name>f</name><dataType>Boolean</dataType><expression>ISCHANGED({!v})</expression>') +
                variable('v', 'String')
        ),
        /ISCHANGED outside a record-triggered flow/
    ]
];

const act = `public with sharing class Act {
    public class Request { @InvocableVariable(required=true) public Id recordId; @InvocableVariable public Integer count; }
    public class Result { @InvocableVariable public String message; public String hidden; }
    @InvocableMethod public static List<Result> run(List<Request> requests) { return null; }
}`;

describe('A flow is refused with its name, its element and its file', () => {
    let org: LocalOrg;

    before(async () => {
        const files = refused.flatMap(([, sources], index) =>
            Object.values(sources).map(
                (xml) => [`flows/F${index}.flow-meta.xml`, xml.replaceAll('>F label<', `>F${index} label<`)] as const
            )
        );
        org = await orgWith({ ...ticketsAndNotes, 'classes/Act.cls': act, ...Object.fromEntries(files) });
    });

    refused.forEach(([what, , message], index) => {
        it(what, () => {
            const file = org.metadata.ofType('Flow').find(({ name }) => name === `F${index}`)!;
            assert.throws(
                () => compileFlow(org, { ...file, name: 'F', file: 'app/flows/F.flow-meta.xml' }),
                (error) => {
                    assert.equal(error instanceof NotSupported, true, String(error));
                    const text = (error as Error).message;
                    assert.match(text, message);
                    assert.match(
                        text,
                        /^Not supported by the local org: .* of the flow F, app\/flows\/F\.flow-meta\.xml:1$/
                    );
                    return true;
                }
            );
        });
    });
});

describe('A flow that is refused', () => {
    const broken = triggeredFlow('Broken', `${begin}<customProperties>x</customProperties>`, { on: 'Update' });
    const draft = triggeredFlow('Draft', `${begin}<customProperties>x</customProperties>`, { status: 'Draft' });
    const gone = triggeredFlow('Gone', begin, { on: 'Delete' });

    it('is in the way of nothing but what triggers it', async () => {
        const org = await orgWith({ ...ticketsAndNotes, ...broken, ...draft });
        assert.deepEqual(execute(org, 'insert new Ticket__c(); insert new Note__c();').lines, []);
        assert.throws(
            () => execute(org, 'update [SELECT Id FROM Ticket__c];'),
            /customProperties of the flow Broken, app\/flows\/Broken/
        );
    });

    it('is refused for everything when it does not say what it runs for', async () => {
        const [[name, xml]] = Object.entries(triggeredFlow('Odd', begin));
        const org = await orgWith({ ...ticketsAndNotes, [name]: xml.replace('CreateAndUpdate', 'Sometimes') });
        assert.throws(() => execute(org, 'insert new Ticket__c();'), /the record trigger type Sometimes in the start/);
    });

    it('lets nothing be deleted that it ought to run for', async () => {
        const files = {
            'flows/Gone.flow-meta.xml': gone['flows/Gone.flow-meta.xml'].replace(
                'RecordAfterSave',
                'RecordBeforeDelete'
            )
        };
        const org = await orgWith({ ...ticketsAndNotes, ...files });
        assert.throws(
            () => execute(org, 'Ticket__c t = new Ticket__c(); insert t; delete t;'),
            /the trigger type RecordBeforeDelete/
        );
    });
});
