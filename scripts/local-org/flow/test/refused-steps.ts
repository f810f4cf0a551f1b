/** Decisions, assignments and Apex actions that the local org refuses: what, the flow F, and what the refusal says. */
import { flag, note, ref, tag, text, to, triggeredFlow, variable } from './flow-files.ts';
import type { RefusedFlow } from './refused-flow.ts';

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
export const refusedSteps: readonly RefusedFlow[] = [
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
    ]
];
