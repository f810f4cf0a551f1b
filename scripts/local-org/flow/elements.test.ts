import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { LocalOrg } from '../org/local-org.ts';
import { orgWith } from '../test/sample-org.ts';
import {
    execute,
    flag,
    note,
    ref,
    tag,
    text,
    ticketsAndNotes,
    to,
    triggeredFlow,
    variable
} from './test/flow-files.ts';

const number = (value: string): string => tag('value', tag('numberValue', value));
const item = (target: string, operator: string, value: string): string =>
    tag('assignmentItems', `<assignToReference>${target}</assignToReference><operator>${operator}</operator>${value}`);
const assign = (name: string, next: string, ...items: string[]): string =>
    tag('assignments', `<name>${name}</name>${items.join('')}${to(next)}`);
const list = '<isCollection>true</isCollection>';
const filter = (field: string, operator: string, value: string): string =>
    tag('filters', `<field>${field}</field><operator>${operator}</operator>${value}`);
const only = (status: string): { start: string; on: string } => ({
    on: 'Create',
    start: `<filterLogic>and</filterLogic>${filter('Status__c', 'EqualTo', text(status))}`
});

const files = {
    ...ticketsAndNotes,
    'classes/Point.cls': 'public class Point { @AuraEnabled public String word; @AuraEnabled public Integer count; }',
    ...triggeredFlow(
        'Assignments',
        assign(
            'Begin',
            'Each_Word',
            item('count', 'Assign', number('2')),
            item('count', 'Add', number('3.5')),
            item('count', 'Subtract', number('1')),
            item('said', 'Add', text('a')),
            item('said', 'Add', ref('count')),
            item('words', 'Add', text('one')),
            item('words', 'AddItem', text('two')),
            item('words', 'AddAtStart', text('zero')),
            item('words', 'Add', ref('more')),
            item('length', 'AssignCount', ref('words')),
            item('point.word', 'Assign', text('p')),
            item('point.count', 'Assign', number('7')),
            item('ticket.Name', 'Assign', text('made {!$Record.Status__c}')),
            item('before', 'Assign', ref('words')),
            item('words', 'AddItem', text('last'))
        ) +
            tag(
                'loops',
                `<name>Each_Word</name><collectionReference>words</collectionReference><iterationOrder>Desc</iterationOrder>${to('Collect', 'nextValueConnector')}${to('Leave', 'noMoreValuesConnector')}`
            ) +
            assign('Collect', 'Each_Word', item('said', 'Add', text(',{!Each_Word}'))) +
            note('Leave', ref('Summary')) +
            tag(
                'textTemplates',
                '<name>Summary</name><text>{!said} / {!length} {!point.word}{!point.count} {!ticket.Name} {!Empty}{!count} {!Fixed} {!before}</text>'.replace(
                    ' {!before}',
                    ''
                )
            ) +
            tag('constants', `<name>Fixed</name><dataType>String</dataType>${text('c')}`) +
            variable('count', 'Number', '<scale>2</scale>') +
            variable('length', 'Number') +
            variable('said', 'String') +
            variable('Empty', 'String') +
            variable('words', 'String', list) +
            variable('before', 'String', list) +
            variable('more', 'String', list) +
            variable('point', 'Apex', '<apexClass>Point</apexClass>') +
            variable('ticket', 'SObject', '<objectType>Ticket__c</objectType>'),
        only('assign')
    ),
    ...triggeredFlow(
        'Lookups',
        tag(
            'recordLookups',
            `<name>Begin</name>${to('Take_Last')}<assignNullValuesIfNoRecordsFound>false</assignNullValuesIfNoRecordsFound><filterLogic>and</filterLogic>${filter('Ticket__c', 'EqualTo', ref('$Record.Parent__c'))}${filter('Text__c', 'StartsWith', text('50%'))}<getFirstRecordOnly>false</getFirstRecordOnly><object>Note__c</object><sortField>Text__c</sortField><sortOrder>Desc</sortOrder><storeOutputAutomatically>true</storeOutputAutomatically>`
        ) +
            tag(
                'recordLookups',
                `<name>Take_Last</name>${to('Count')}<filterLogic>and</filterLogic>${filter('Id', 'EqualTo', ref('$Record.Parent__c'))}<object>Ticket__c</object><outputAssignments><assignToReference>name</assignToReference><field>Status__c</field></outputAssignments>`
            ) +
            assign('Count', 'Leave', item('found', 'AssignCount', ref('Begin'))) +
            note('Leave', text('{!found} of {!name}')) +
            variable('found', 'Number') +
            variable('name', 'String', text('nobody')),
        only('lookup')
    ),
    ...triggeredFlow(
        'Changes',
        tag(
            'recordUpdates',
            `<name>Begin</name>${to('Update_Parent')}<inputAssignments><field>Amount__c</field>${number('9')}</inputAssignments><inputReference>$Record</inputReference>`
        ) +
            tag(
                'recordUpdates',
                `<name>Update_Parent</name>${to('Get')}<filterLogic>and</filterLogic>${filter('Id', 'EqualTo', ref('$Record.Parent__c'))}<inputAssignments><field>Done__c</field>${flag(true)}</inputAssignments><object>Ticket__c</object>`
            ) +
            tag(
                'recordLookups',
                `<name>Get</name>${to('Mark')}<filterLogic>and</filterLogic>${filter('Ticket__c', 'EqualTo', ref('$Record.Parent__c'))}<getFirstRecordOnly>true</getFirstRecordOnly><object>Note__c</object><storeOutputAutomatically>true</storeOutputAutomatically>`
            ) +
            assign('Mark', 'Save', item('Get.Text__c', 'Assign', text('marked'))) +
            tag('recordUpdates', `<name>Save</name>${to('Delete_Old')}<inputReference>Get</inputReference>`) +
            tag(
                'recordDeletes',
                `<name>Delete_Old</name><filterLogic>and</filterLogic>${filter('Text__c', 'EqualTo', text('old'))}<object>Note__c</object>`
            ),
        only('change')
    ),
    ...triggeredFlow(
        'Collections',
        tag(
            'loops',
            `<name>Begin</name><collectionReference>texts</collectionReference>${to('Make', 'nextValueConnector')}${to('Create_All', 'noMoreValuesConnector')}`
        ) +
            assign(
                'Make',
                'Begin',
                item('made.Text__c', 'Assign', ref('Begin')),
                item('made.Ticket__c', 'Assign', ref('$Record.Id')),
                item('all', 'AddItem', ref('made'))
            ) +
            tag(
                'recordCreates',
                `<name>Create_All</name>${to('Fault', 'faultConnector')}<inputReference>all</inputReference>`
            ) +
            note('Fault', ref('$Flow.FaultMessage')) +
            assign('Unused', 'Begin', item('texts', 'AddItem', text('never'))) +
            variable('texts', 'String', list) +
            variable('made', 'SObject', '<objectType>Note__c</objectType>') +
            variable('all', 'SObject', `<objectType>Note__c</objectType>${list}`),
        only('collection')
    )
};

const three = triggeredFlow(
    'Three',
    assign(
        'Begin',
        'Each',
        item('texts', 'Add', text('one')),
        item('texts', 'Add', text('two')),
        item('texts', 'Add', text('three'))
    ) +
        tag(
            'loops',
            `<name>Each</name><collectionReference>texts</collectionReference>${to('Make', 'nextValueConnector')}${to('Create_All', 'noMoreValuesConnector')}`
        ) +
        assign('Make', 'Each', item('made.Text__c', 'Assign', ref('Each')), item('all', 'AddItem', ref('made'))) +
        tag('recordCreates', `<name>Create_All</name><inputReference>all</inputReference>`) +
        variable('texts', 'String', list) +
        variable('made', 'SObject', '<objectType>Note__c</objectType>') +
        variable('all', 'SObject', `<objectType>Note__c</objectType>${list}`),
    only('three')
);

const acting = {
    'classes/Changer.cls': `public class Changer {
        @InvocableMethod public static List<String> run(List<Ticket__c> tickets) {
            String before = tickets[0].Status__c;
            tickets[0].Status__c = 'changed';
            return new List<String>{ before + ' then ' + tickets[0].Status__c };
        }
    }`,
    'triggers/Watch.trigger': 'trigger Watch on Ticket__c (after insert) { Integer i = Trigger.new.size(); }',
    ...triggeredFlow(
        'Acting',
        tag(
            'actionCalls',
            `<name>Begin</name><actionName>Changer</actionName><actionType>apex</actionType>${to('Leave')}<inputParameters><name>tickets</name>${ref('$Record')}</inputParameters><storeOutputAutomatically>true</storeOutputAutomatically>`
        ) + note('Leave', ref('Begin')),
        only('action')
    )
};

describe('Elements of a flow', () => {
    let org: LocalOrg;

    before(async () => {
        org = await orgWith({ ...files, ...three, ...acting });
    });

    const run = (source: string) => org.isolated(() => execute(org, source));
    const notes = `for (Note__c n : [SELECT Text__c FROM Note__c ORDER BY Text__c]) System.debug(n.Text__c);`;

    // https://help.salesforce.com/s/articleView?id=platform.flow_ref_operators_assignment.htm&type=5
    it('assign, count, collect and loop', () => {
        const { lines } = run(`insert new Ticket__c(Status__c = 'assign'); ${notes}`);
        assert.deepEqual(lines, ['a4.5,last,two,one,zero / 3 p7 made assign 4.5 c']);
    });

    it('look up with one query each for all interviews, and tell the rows apart', () => {
        const { lines, runtime } = run(
            `List<Ticket__c> p = new List<Ticket__c>(); for (Integer i = 0; i < 100; i++) p.add(new Ticket__c(Status__c = 'p' + i)); insert p;
            List<Note__c> n = new List<Note__c>(); for (Integer i = 0; i < 100; i++) { n.add(new Note__c(Ticket__c = p[i].Id, Text__c = '50% a')); n.add(new Note__c(Ticket__c = p[i].Id, Text__c = '50 b')); if (i == 0) n.add(new Note__c(Ticket__c = p[i].Id, Text__c = '50% c')); } insert n;
            List<Ticket__c> t = new List<Ticket__c>(); for (Integer i = 0; i < 200; i++) t.add(new Ticket__c(Status__c = 'lookup', Parent__c = i < 100 ? p[i].Id : null)); insert t;
            System.debug([SELECT COUNT() FROM Note__c WHERE Text__c LIKE '_ of %']); System.debug([SELECT Text__c FROM Note__c WHERE Ticket__c = :t[0].Id].Text__c); System.debug([SELECT Text__c FROM Note__c WHERE Ticket__c = :t[7].Id].Text__c); System.debug([SELECT Text__c FROM Note__c WHERE Ticket__c = :t[150].Id].Text__c);`
        );
        assert.deepEqual(lines, ['200', '2 of p0', '1 of p7', '0 of nobody']);
        // Two of the flow and four of the test.
        assert.equal(runtime.transaction.limits.used.queries, 6);
        assert.equal(runtime.transaction.limits.used.dmlStatements, 4);
    });

    it('update and delete with one statement each', () => {
        const { lines, runtime } = run(
            `Ticket__c p = new Ticket__c(); insert p; insert new List<Note__c>{ new Note__c(Ticket__c = p.Id, Text__c = 'mine'), new Note__c(Text__c = 'old') };
            List<Ticket__c> t = new List<Ticket__c>(); for (Integer i = 0; i < 2; i++) t.add(new Ticket__c(Status__c = 'change', Parent__c = p.Id)); insert t;
            System.debug([SELECT COUNT() FROM Ticket__c WHERE Amount__c = 9]); System.debug([SELECT Done__c FROM Ticket__c WHERE Id = :p.Id].Done__c); ${notes}`
        );
        assert.deepEqual(lines, ['2', 'true', 'marked']);
        assert.equal(
            runtime.transaction.limits.used.dmlStatements,
            3 + 4,
            'both tickets change one parent and one note'
        );
    });

    it('create what was collected, each item being a copy of the variable it came from', () => {
        const { lines, runtime } = run(`insert new Ticket__c(Status__c = 'three'); ${notes}`);
        assert.deepEqual(lines, ['one', 'three', 'two']);
        assert.equal(runtime.transaction.limits.used.dmlStatements, 2);
    });

    it('hand actions a copy of the record', () => {
        const { lines } = run(
            `insert new Ticket__c(Status__c = 'action'); System.debug([SELECT Status__c FROM Ticket__c].Status__c); ${notes}`
        );
        assert.deepEqual(lines, ['action', 'action then changed']);
    });

    it('create nothing from an empty collection', () => {
        const { lines, runtime } = run(`insert new Ticket__c(Status__c = 'collection'); ${notes}`);
        assert.deepEqual(lines, []);
        assert.equal(runtime.transaction.limits.used.dmlStatements, 1);
    });
});
