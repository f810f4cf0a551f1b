import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { LocalOrg } from '../org/local-org.ts';
import type { ApexRuntime } from '../runtime/apex-runtime.ts';
import { orgWith, type SourceFiles } from '../test/sample-org.ts';
import { execute, flag, note, ref, tag, text, ticketsAndNotes, triggeredFlow } from './test/flow-files.ts';

const number = (value: string): string => tag('value', tag('numberValue', value));
const date = (value: string): string => tag('value', tag('dateValue', value));
const nothing = '<value/>';

const asRight = (value: string): string =>
    value.replace('<value>', '<rightValue>').replace('</value>', '</rightValue>').replace('<value/>', '<rightValue/>');

const condition = (left: string, operator: string, right: string): string =>
    tag(
        'conditions',
        `<leftValueReference>${left}</leftValueReference><operator>${operator}</operator>${asRight(right)}`
    );

const decision = (logic: string, conditions: string, more = ''): string =>
    tag(
        'decisions',
        `<name>Begin</name><defaultConnectorLabel>no</defaultConnectorLabel><rules><name>Rule</name><conditionLogic>${logic}</conditionLogic>${conditions}${more}<label>yes</label></rules>`
    );

const resources =
    `<variables><name>words</name><dataType>String</dataType><isCollection>true</isCollection></variables>` +
    `<constants><name>Limit</name><dataType>Number</dataType>${number('5.0')}</constants>` +
    `<formulas><name>Twice</name><dataType>Number</dataType><expression>{!$Record.Amount__c} * 2 / 3</expression><scale>2</scale></formulas>` +
    `<formulas><name>Text</name><dataType>String</dataType><expression>"{!x} " &amp; UPPER({!$Record.Status__c})</expression></formulas>` +
    `<formulas><name>Tomorrow</name><dataType>Date</dataType><expression>{!$Record.Due__c} + 1</expression></formulas>`;

// A ticket `Open Now`, done, amount 5, due 2026-05-03, without parent.
// https://help.salesforce.com/s/articleView?id=platform.flow_ref_operators_condition.htm&type=5
const holds: [string, string, string, boolean][] = [
    ['$Record.Status__c', 'EqualTo', text('open now'), true],
    ['$Record.Status__c', 'NotEqualTo', text('OPEN NOW'), false],
    ['$Record.Status__c', 'StartsWith', text('OPEN'), true],
    ['$Record.Status__c', 'EndsWith', text('now'), true],
    ['$Record.Status__c', 'EndsWith', text('open'), false],
    ['$Record.Status__c', 'Contains', text('n n'), true],
    ['$Record.Status__c', 'Contains', text('shut'), false],
    ['$Record.Status__c', 'EqualTo', text('{!$Record.Status__c}'), true],
    ['$Record.Status__c', 'IsBlank', flag(false), true],
    ['$Record.Status__c', 'IsNull', flag(true), false],
    ['$Record.Parent__c', 'IsNull', flag(true), true],
    ['$Record.Parent__c', 'EqualTo', nothing, true],
    ['$Record.Parent__c', 'EqualTo', text(''), false],
    ['$Record.Parent__c', 'NotEqualTo', text('x'), true],
    ['$Record.Parent__r.Status__c', 'IsNull', flag(true), true],
    ['$Record.Done__c', 'EqualTo', flag(true), true],
    ['$Record.Done__c', 'EqualTo', ref('$GlobalConstant.False'), false],
    ['$Record.Amount__c', 'EqualTo', number('5.0'), true],
    ['$Record.Amount__c', 'GreaterThan', number('5'), false],
    ['$Record.Amount__c', 'GreaterThanOrEqualTo', ref('Limit'), true],
    ['$Record.Amount__c', 'LessThan', number('10'), true],
    ['$Record.Amount__c', 'LessThanOrEqualTo', number('4.99'), false],
    ['$Record.Due__c', 'EqualTo', date('2026-05-03'), true],
    ['$Record.Due__c', 'LessThan', date('2026-05-04'), true],
    ['$Record.Amount__c', 'LessThan', nothing, false],
    ['Twice', 'EqualTo', number('3.33'), true],
    ['Text', 'EqualTo', text('{!$GlobalConstant.EmptyString}'), false],
    ['Tomorrow', 'EqualTo', date('2026-05-04'), true],
    ['words', 'IsEmpty', flag(true), true],
    ['words', 'Contains', text('x'), false],
    ['$Record.Status__c', 'In', ref('words'), false],
    ['$Record.Status__c', 'NotIn', ref('words'), true],
    ['$User.LastName', 'EqualTo', text('Administrator'), true],
    ['$Flow.FaultMessage', 'IsNull', flag(true), true],
    ['$Record.Amount__c', 'IsChanged', flag(true), false],
    ['$Record__Prior.Amount__c', 'IsNull', flag(true), true]
];

const [yes, no] = [
    condition('$Record.Done__c', 'EqualTo', flag(true)),
    condition('$Record.Done__c', 'EqualTo', flag(false))
];

const logics: [string, string, boolean][] = [
    ['and', yes + yes, true],
    ['and', yes + no, false],
    ['or', no + yes, true],
    ['or', no + no, false],
    ['1 AND (2 OR 3)', yes + no + yes, true],
    ['1 AND 2 OR 3', yes + no + yes, true],
    ['NOT 1 OR (2 and not 3)', yes + yes + no, true],
    ['NOT(1)', yes, false]
];

const flowNames = [...holds.map((_, index) => `Holds_${index}`), ...logics.map((_, index) => `Logic_${index}`)];

describe('Conditions of decisions', () => {
    let details: ReadonlyMap<string, string>;

    before(async () => {
        const files = [
            ...holds.map(([left, operator, right], index) =>
                triggeredFlow(`Holds_${index}`, decision('and', condition(left, operator, right)) + resources)
            ),
            ...logics.map(([logic, conditions], index) => triggeredFlow(`Logic_${index}`, decision(logic, conditions)))
        ];
        const org = await orgWith(Object.assign({}, ticketsAndNotes, ...files) as SourceFiles);
        const { runtime, lines } = execute(
            org,
            `insert new Ticket__c(Status__c = 'Open Now', Done__c = true, Amount__c = 5, Due__c = Date.newInstance(2026, 5, 3));`
        );
        assert.deepEqual(lines, []);
        details = new Map(runtime.transaction.flowRuns.map(({ flow, elements }) => [flow, elements[0].detail]));
        assert.equal(details.size, flowNames.length);
    });

    holds.forEach(([left, operator, right, expected], index) => {
        it(`${left} ${operator} ${right.replaceAll(/<[^>]*>/g, '')}`, () =>
            assert.equal(details.get(`Holds_${index}`), expected ? 'yes' : 'no'));
    });

    logics.forEach(([logic, , expected], index) => {
        it(`put together as ${logic}, number ${index}`, () =>
            assert.equal(details.get(`Logic_${index}`), expected ? 'yes' : 'no'));
    });
});

/** [what, the start, the flow's text says so] */
const filters = (operator: string, right: string, field = 'Status__c'): string =>
    tag('filters', `<field>${field}</field><operator>${operator}</operator>${right}`);

const starts: [string, string, string][] = [
    ['Every_Save', '', 'insert update1 update2 update3'],
    ['Filter', `<filterLogic>and</filterLogic>${filters('EqualTo', text('on'))}`, 'update1 update2'],
    [
        'Filter_Or',
        `<filterLogic>or</filterLogic>${filters('EqualTo', text('new'))}${filters('GreaterThan', number('1'), 'Amount__c')}`,
        'insert update2 update3'
    ],
    [
        'Filter_Custom',
        `<filterLogic>1 AND (2 OR 3)</filterLogic>${filters('NotEqualTo', text('new'))}${filters('IsNull', flag(true), 'Amount__c')}${filters('EqualTo', text('off'))}`,
        'update1 update3'
    ],
    [
        'Begins_To_Meet',
        `<doesRequireRecordChangedToMeetCriteria>true</doesRequireRecordChangedToMeetCriteria><filterLogic>and</filterLogic>${filters('EqualTo', text('on'))}`,
        'update1'
    ],
    [
        'New_And_Meets',
        `<doesRequireRecordChangedToMeetCriteria>true</doesRequireRecordChangedToMeetCriteria><filterLogic>and</filterLogic>${filters('EqualTo', text('new'))}`,
        'insert'
    ],
    ['Is_Changed', `<filterLogic>and</filterLogic>${filters('IsChanged', flag(true))}`, 'update1 update3'],
    ['Formula_New', '<filterFormula>ISNEW()</filterFormula>', 'insert'],
    ['Formula_Prior', '<filterFormula>PRIORVALUE({!$Record.Status__c}) = "on"</filterFormula>', 'update2 update3'],
    ['Formula_Record_Prior', '<filterFormula>{!$Record__Prior.Status__c} = "new"</filterFormula>', 'update1'],
    [
        'Formula_Begins',
        '<doesRequireRecordChangedToMeetCriteria>true</doesRequireRecordChangedToMeetCriteria><filterFormula>{!$Record.Amount__c} > 1</filterFormula>',
        'update2'
    ],
    ['Formula_Permission', '<filterFormula>{!$Permission.Door_Key}</filterFormula>', ''],
    ['Formula_Label', '<filterFormula>{!$Label.Greeting} = "hello"</filterFormula>', 'insert update1 update2 update3']
];

describe('The start of a flow', () => {
    let runs: Record<string, string>;
    let org: LocalOrg;

    before(async () => {
        const files = starts.map(([name, start]) =>
            triggeredFlow(name, note('Begin', text('x')), {
                start: start || '<flowRunAsUser>TriggeringUser</flowRunAsUser>'
            })
        );
        org = await orgWith(
            Object.assign({}, ticketsAndNotes, ...files, {
                'customPermissions/Door_Key.customPermission-meta.xml':
                    '<CustomPermission><label>Key</label></CustomPermission>',
                'labels/CustomLabels.labels-meta.xml':
                    '<CustomLabels><labels><fullName>Greeting</fullName><language>en_US</language><protected>false</protected><shortDescription>g</shortDescription><value>hello</value></labels></CustomLabels>'
            }) as SourceFiles
        );
        const steps = [
            ['insert', `insert new Ticket__c(Status__c = 'new');`],
            ['update1', `update new Ticket__c(Id = id(), Status__c = 'on');`],
            ['update2', `update new Ticket__c(Id = id(), Amount__c = 2);`],
            ['update3', `update new Ticket__c(Id = id(), Status__c = 'off');`]
        ];
        runs = {};
        for (const [step, source] of steps) {
            const { runtime, lines } = execute(org, source.replace('id()', '[SELECT Id FROM Ticket__c].Id'));
            assert.deepEqual(lines, []);
            for (const { flow } of flowRunsOf(runtime)) runs[flow] = `${runs[flow] ?? ''} ${step}`.trim();
        }
    });

    const flowRunsOf = ({ transaction }: ApexRuntime) => transaction.flowRuns;

    for (const [name, , expected] of starts) {
        it(`decides when ${name} runs`, () => assert.equal(runs[name] ?? '', expected));
    }
});
