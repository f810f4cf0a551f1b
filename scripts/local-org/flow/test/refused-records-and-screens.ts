/** Record elements, loops and screens that the local org refuses: what, the flow F, and what the refusal says. */
import { flag, screenFlow, tag, triggeredFlow, variable } from './flow-files.ts';
import type { RefusedFlow } from './refused-flow.ts';

const lookup = (more: string): string => tag('recordLookups', `<name>Begin</name><object>Ticket__c</object>${more}`);
const field = (kind: string, more = ''): string =>
    tag('fields', `<name>In</name><fieldType>${kind}</fieldType>${more}`);
const screen = (more: string): string => tag('screens', `<name>Begin</name>${more}`);

export const refusedRecordsAndScreens: readonly RefusedFlow[] = [
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
