import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { LocalOrg } from '../org/local-org.ts';
import { orgWith } from '../test/sample-org.ts';
import { execute, note, ref, text, ticketsAndNotes, to, triggeredFlow } from './test/flow-files.ts';

const action = `public with sharing class Stamp {
    public static Integer calls = 0;
    public class Request {
        @InvocableVariable(required=true) public Id recordId;
        @InvocableVariable public String word;
        @InvocableVariable(defaultValue='7') public Integer count;
    }
    public class Result {
        @InvocableVariable public Boolean success;
        @InvocableVariable public String message;
    }
    @InvocableMethod(label='Stamp')
    public static List<Result> run(List<Request> requests) {
        calls++;
        System.debug('call ' + calls + ' with ' + requests.size());
        List<Result> results = new List<Result>();
        for (Request request : requests) {
            if (request.word == 'boom') { throw new IllegalArgumentException('no stamps'); }
            Result result = new Result();
            result.success = request.word != 'no';
            result.message = request.word + ' ' + request.count;
            results.add(result);
        }
        return results;
    }
}`;

const stampFlow = triggeredFlow(
    'Stamp_Tickets',
    `<actionCalls><name>Begin</name><actionName>Stamp</actionName><actionType>apex</actionType>${to('Is_Good')}${to('Note_Fault', 'faultConnector')}<flowTransactionModel>CurrentTransaction</flowTransactionModel><inputParameters><name>recordId</name>${ref('$Record.Id')}</inputParameters><inputParameters><name>word</name>${ref('$Record.Status__c')}</inputParameters><nameSegment>Stamp</nameSegment><storeOutputAutomatically>true</storeOutputAutomatically></actionCalls>` +
        `<decisions><name>Is_Good</name><defaultConnectorLabel>Good</defaultConnectorLabel>${to('Note_Good', 'defaultConnector')}<rules><name>Bad</name><conditionLogic>and</conditionLogic><conditions><leftValueReference>Begin.success</leftValueReference><operator>EqualTo</operator><rightValue><booleanValue>false</booleanValue></rightValue></conditions>${to('Note_Bad')}<label>Bad</label></rules></decisions>` +
        note('Note_Good', ref('Begin.message')) +
        note('Note_Bad', text('bad: {!Begin.message}')) +
        note('Note_Fault', ref('$Flow.FaultMessage')),
    {
        start: `<filterFormula>AND({!$Record.Done__c}, OR(ISNEW(), ISCHANGED({!$Record.Done__c})))</filterFormula>`
    }
);

const insertTickets = (count: number, word = `'ok'`): string =>
    `List<Ticket__c> t = new List<Ticket__c>(); for (Integer i = 0; i < ${count}; i++) { t.add(new Ticket__c(Done__c = true, Status__c = ${word})); } insert t;`;

const notes = `List<Note__c> n = [SELECT Text__c FROM Note__c ORDER BY Text__c]; System.debug(n.size()); if (!n.isEmpty()) { System.debug(n[0].Text__c); System.debug(n[n.size() - 1].Text__c); }`;

describe('A record-triggered flow', () => {
    let org: LocalOrg;

    before(async () => {
        org = await orgWith({ ...ticketsAndNotes, ...stampFlow, 'classes/Stamp.cls': action });
    });

    const run = (source: string, alias?: string) => org.isolated(() => execute(org, source, alias));

    // https://help.salesforce.com/s/articleView?id=platform.flow_concepts_bulkification.htm&type=5
    it('calls an action once for 200 records and creates with one statement', () => {
        const { runtime, lines } = run(`${insertTickets(200)} ${notes}`);
        assert.deepEqual(lines, ['call 1 with 200', '200', 'ok 7', 'ok 7']);
        const { used } = runtime.transaction.limits;
        assert.deepEqual([used.dmlStatements, used.dmlRows], [2, 400]);
    });

    it('runs again for each 200 of a larger save', () => {
        const { lines } = run(insertTickets(450));
        assert.deepEqual(lines, ['call 1 with 200', 'call 2 with 200', 'call 3 with 50']);
    });

    it('takes other paths for other records, each element once', () => {
        const { lines, runtime } = run(`${insertTickets(10, `Math.mod(i, 2) == 0 ? 'no' : 'yes'`)} ${notes}`);
        assert.deepEqual(lines, ['call 1 with 10', '10', 'bad: no 7', 'yes 7']);
        assert.equal(runtime.transaction.limits.used.dmlStatements, 3);
    });

    it('tells what it did', () => {
        const { runtime } = run(insertTickets(3, `i == 0 ? 'no' : 'yes'`));
        const [flowRun, more] = runtime.transaction.flowRuns;
        assert.equal(more, undefined);
        assert.deepEqual(flowRun.elements, [
            { name: 'Begin', type: 'actionCalls', detail: '3 requests' },
            { name: 'Is_Good', type: 'decisions', detail: 'Bad: 1, Good: 2' },
            { name: 'Note_Bad', type: 'recordCreates', detail: '1 created' },
            { name: 'Note_Good', type: 'recordCreates', detail: '2 created' }
        ]);
        assert.equal(flowRun.flow, 'Stamp_Tickets');
        assert.equal(flowRun.label, 'Stamp_Tickets label');
        assert.equal(flowRun.path, 'immediate');
        assert.equal(flowRun.status, 'finished');
        assert.equal(flowRun.triggeredBy?.object, 'Ticket__c');
        assert.equal(flowRun.triggeredBy?.recordIds.length, 3);
    });

    it('takes the fault path when the action throws, with the words of the platform', () => {
        const { lines } = run(`${insertTickets(2, `'boom'`)} ${notes}`);
        const fault = 'An Apex error occurred: System.IllegalArgumentException: no stamps';
        assert.deepEqual(lines, ['call 1 with 2', '2', fault, fault]);
    });

    it('runs when the record begins to meet the formula, and only then', () => {
        const { lines } = run(
            `Ticket__c t = new Ticket__c(Status__c = 'a'); insert t; t.Done__c = true; update t; t.Status__c = 'b'; update t; t.Done__c = false; update t; ${notes}`
        );
        assert.deepEqual(lines, ['call 1 with 1', '1', 'a 7', 'a 7']);
    });

    it('leaves nothing behind for a record that is not saved', () => {
        const { lines } = run(
            `Database.insert(new List<Ticket__c>{ new Ticket__c(Done__c = true, Status__c = 'ok'), new Ticket__c(Done__c = true, Status__c = 'x'.repeat(50)) }, false); ${notes}`
        );
        assert.deepEqual(lines, ['call 1 with 1', '1', 'ok 7', 'ok 7']);
    });
});
