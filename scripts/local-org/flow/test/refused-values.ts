/** Objects, fields, references, formulas and types that the local org refuses: what, the flow F, and what the refusal says. */
import { flag, note, ref, tag, text, to, triggeredFlow, variable } from './flow-files.ts';
import type { RefusedFlow } from './refused-flow.ts';

const begin = note('Begin', text('x'));
export const refusedValues: readonly RefusedFlow[] = [
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
    ]
];
