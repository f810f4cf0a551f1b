import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { runTests } from '../test/run-tests.ts';
import { runNextDue } from '../async/run-due.ts';
import type { LocalOrg } from '../org/local-org.ts';
import { orgWith } from '../test/sample-org.ts';
import { execute, note, ref, tag, text, ticketsAndNotes, to, triggeredFlow } from './test/flow-files.ts';

const caller = `public with sharing class Caller {
    @InvocableMethod(callout=true) public static List<String> run(List<Id> ids) {
        System.debug(ids.size() + ' at once, ' + Limits.getDmlStatements() + ' statements');
        if (ids.size() == 3) { throw new IllegalArgumentException('no threes'); }
        List<String> results = new List<String>();
        for (Id each : ids) { results.add('called'); }
        return results;
    }
}`;

const test = `@IsTest private class TicketTest {
    @IsTest static void flowsRunInTests() {
        Test.startTest();
        insert new Ticket__c(Status__c = 'async');
        System.assertEquals('now', [SELECT Text__c FROM Note__c].Text__c);
        Test.stopTest();
        System.assertEquals(2, [SELECT COUNT() FROM Note__c]);
    }
}`;

const path = `<filterLogic>and</filterLogic><filters><field>Status__c</field><operator>EqualTo</operator>${text('async')}</filters>${to('Now')}<scheduledPaths>${to('Begin')}<pathType>AsyncAfterCommit</pathType></scheduledPaths>`;

const files = {
    ...ticketsAndNotes,
    'classes/Caller.cls': caller,
    'classes/TicketTest.cls': test,
    ...triggeredFlow(
        'Later',
        note('Now', text('now')) +
            tag(
                'actionCalls',
                `<name>Begin</name><actionName>Caller</actionName><actionType>apex</actionType>${to('Note_It')}<inputParameters><name>ids</name>${ref('$Record.Id')}</inputParameters><storeOutputAutomatically>true</storeOutputAutomatically>`
            ) +
            note('Note_It', text('{!Begin}: {!$Record__Prior.Name} is {!$Record.Name}')),
        { start: path }
    ),
    // The name is no id: this flow fails after the other one has been at work.
    ...triggeredFlow(
        'Spoiler',
        tag(
            'assignments',
            `<name>Begin</name><assignmentItems><assignToReference>t.Parent__c</assignToReference><operator>Assign</operator>${ref('$Record.Name')}</assignmentItems>`
        ) + '<variables><name>t</name><dataType>SObject</dataType><objectType>Ticket__c</objectType></variables>',
        { start: '<filterFormula>{!$Record.Name} = "spoil"</filterFormula>' }
    ),
    ...triggeredFlow('B_Unordered', note('Begin', text('b')), {
        start: '<filterFormula>{!$Record.Status__c} = "order"</filterFormula>'
    }),
    ...triggeredFlow('A_Unordered', note('Begin', text('a')), {
        start: '<filterFormula>{!$Record.Status__c} = "order"</filterFormula>'
    }),
    ...triggeredFlow('C_First', `${note('Begin', text('c'))}<triggerOrder>10</triggerOrder>`, {
        start: '<filterFormula>{!$Record.Status__c} = "order"</filterFormula>'
    }),
    ...triggeredFlow('A_Last', `${note('Begin', text('l'))}<triggerOrder>1500</triggerOrder>`, {
        start: '<filterFormula>{!$Record.Status__c} = "order"</filterFormula>'
    })
};

const many = (count: number): string =>
    `List<Ticket__c> t = new List<Ticket__c>(); for (Integer i = 0; i < ${count}; i++) t.add(new Ticket__c(Name = 'n' + i, Status__c = 'async'));`;

describe('The asynchronous path of a flow', () => {
    let org: LocalOrg;

    before(async () => {
        org = await orgWith(files);
    });

    const isolated = (work: () => void): void => {
        try {
            org.isolated(work);
        } finally {
            org.jobs.waiting.splice(0);
        }
    };
    const notes = (like: string): unknown =>
        org.store.rows('SELECT COUNT(*) FROM "Note__c" WHERE "Text__c" LIKE ?', [like])[0][0];

    // https://help.salesforce.com/s/articleView?id=platform.flow_concepts_trigger_asynchronous_path.htm&type=5
    it('runs after the commit in a transaction of its own, for all records of the save at once', () =>
        isolated(() => {
            execute(org, `${many(200)} insert t;`);
            assert.equal(notes('now'), 200);
            assert.equal(notes('called%'), 0);
            assert.deepEqual(
                org.jobs.waiting.map(({ kind }) => kind),
                ['flow']
            );
            const [run] = runNextDue(org);
            assert.equal(run.error, undefined);
            const { transaction } = run.runtime;
            assert.deepEqual(
                transaction.debugLog.map((line) => line.split('|')[2]),
                ['200 at once, 0 statements']
            );
            assert.equal(notes('called%'), 200);
            const [flowRun] = transaction.flowRuns;
            assert.deepEqual([flowRun.flow, flowRun.path, flowRun.status], ['Later', 'asynchronous', 'finished']);
            assert.equal(flowRun.triggeredBy?.recordIds.length, 200);
        }));

    it('sees the record as it is by then, and as it was before the save', () =>
        isolated(() => {
            execute(
                org,
                `insert new Ticket__c(Name = 'first', Status__c = 'new'); update new Ticket__c(Id = [SELECT Id FROM Ticket__c].Id, Name = 'second', Status__c = 'async');`
            );
            execute(
                org,
                `update new Ticket__c(Id = [SELECT Id FROM Ticket__c].Id, Name = 'third', Status__c = 'done');`
            );
            runNextDue(org);
            assert.equal(notes('called: first is third'), 1);
        }));

    it('does not run for what is not there any more', () =>
        isolated(() => {
            execute(org, `${many(2)} insert t;`);
            execute(org, `delete [SELECT Id FROM Ticket__c WHERE Name = 'n0'];`);
            runNextDue(org);
            assert.equal(notes('called%'), 1);
        }));

    it('does not run for what was undone', () =>
        isolated(() => {
            execute(org, `${many(1)} insert t; throw new IllegalArgumentException('no');`);
            execute(org, `${many(1)} Savepoint s = Database.setSavepoint(); insert t; Database.rollback(s);`);
            execute(
                org,
                `${many(2)} t[0].Name = 'spoil'; try { insert t; } catch (DmlException e) { System.debug('failed'); }`
            );
            assert.deepEqual(org.jobs.waiting, []);
            execute(org, `${many(2)} t[0].Name = 'spoil'; Database.insert(t, false);`);
            assert.equal(org.jobs.waiting.length, 1, 'one for the record that was saved, none for the first attempt');
            runNextDue(org);
            assert.equal(notes('called%'), 1);
        }));

    it('that fails undoes its own transaction alone', () =>
        isolated(() => {
            execute(org, `${many(3)} insert t;`);
            const [run] = runNextDue(org);
            assert.notEqual(run.error, undefined);
            assert.deepEqual([notes('now'), notes('called%')], [3, 0]);
            const [flowRun] = run.runtime.transaction.flowRuns;
            assert.deepEqual(
                [flowRun.status, flowRun.error],
                ['failed', 'An Apex error occurred: System.IllegalArgumentException: no threes']
            );
        }));

    // https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_testing_tools_start_stop_test.htm
    it('runs at Test.stopTest, and flows run in tests as elsewhere', () => {
        const { tests } = runTests(org);
        assert.deepEqual(
            tests.map(({ method, outcome, message }) => [method, outcome, message]),
            [['flowsRunInTests', 'Pass', '']]
        );
    });

    // https://help.salesforce.com/s/articleView?id=platform.flow_concepts_trigger_order.htm&type=5
    it('leaves the order of flows to their trigger order', () =>
        isolated(() => {
            const { runtime } = execute(org, `insert new Ticket__c(Status__c = 'order');`);
            assert.deepEqual(
                runtime.transaction.flowRuns.map(({ flow }) => flow),
                ['C_First', 'A_Unordered', 'B_Unordered', 'A_Last']
            );
        }));
});
