import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadSampleData } from '../org/sample-data.ts';
import type { LocalOrg } from '../org/local-org.ts';
import { orgWith } from '../test/sample-org.ts';
import { execute, note, ref, tag, text, ticketsAndNotes, to, triggeredFlow } from './test/flow-files.ts';

const on = (status: string): { start: string } => ({
    start: `<filterLogic>and</filterLogic><filters><field>Status__c</field><operator>StartsWith</operator>${text(status)}</filters>`
});

const stamp = `public with sharing class Stamp {
    public class Request { @InvocableVariable(required=true) public Id recordId; @InvocableVariable public String word; }
    @InvocableMethod public static List<String> run(List<Request> requests) {
        List<String> results = new List<String>();
        for (Request request : requests) {
            if (request.word.endsWith('boom')) { insert as system new Note__c(Text__c = 'left by the action'); throw new IllegalArgumentException('no stamps'); }
            if (request.word.endsWith('limit')) { for (Integer i = 0; i < 200; i++) { List<Note__c> n = [SELECT Id FROM Note__c]; } }
            if (!request.word.endsWith('few')) results.add('stamped');
        }
        return results;
    }
}`;

const action = (idPath: string, more: string): string =>
    tag(
        'actionCalls',
        `<name>Begin</name><actionName>Stamp</actionName><actionType>apex</actionType>${more}<inputParameters><name>recordId</name>${ref(idPath)}</inputParameters><inputParameters><name>word</name>${ref('$Record.Status__c')}</inputParameters>`
    );

const caught = to('Fault', 'faultConnector') + to('Good');
const after = note('Fault', text('fault: {!$Flow.FaultMessage}')) + note('Good', text('good'));

const files = {
    ...ticketsAndNotes,
    'classes/Stamp.cls': stamp,
    'triggers/Loud.trigger': `trigger Loud on Note__c (before insert) { for (Note__c n : Trigger.new) { if (n.Text__c == 'trigger') { n.addError('too loud'); } } }`,
    ...triggeredFlow('Bare', action('$Record.Id', ''), on('bare')),
    ...triggeredFlow('Caught', action('$Record.Id', caught) + after, on('caught')),
    ...triggeredFlow('Missing', action('$Record.Parent__c', caught) + after, on('missing')),
    ...triggeredFlow(
        'Created',
        note(
            'Begin',
            text('{!$Record.Status__c}'),
            `<inputAssignments><field>Code__c</field>${ref('$Record.Name')}</inputAssignments>${caught}`
        ) + after,
        on('created')
    ),
    ...triggeredFlow('Created_Bare', note('Begin', text('trigger')), on('loud')),
    ...triggeredFlow(
        'Bad_Id',
        tag(
            'assignments',
            `<name>Begin</name><assignmentItems><assignToReference>t.Parent__c</assignToReference><operator>Assign</operator>${ref('$Record.Status__c')}</assignmentItems>`
        ) + '<variables><name>t</name><dataType>SObject</dataType><objectType>Ticket__c</objectType></variables>',
        on('bad id')
    ),
    ...triggeredFlow(
        'Again',
        tag(
            'recordCreates',
            `<name>Begin</name><inputAssignments><field>Status__c</field>${text('again')}</inputAssignments><object>Ticket__c</object>`
        ),
        on('again')
    ),
    'permissionsets/Mailchimp_User.permissionset-meta.xml':
        '<PermissionSet><label>User</label><classAccesses><apexClass>Stamp</apexClass><enabled>true</enabled></classAccesses><objectPermissions><object>Ticket__c</object><allowCreate>true</allowCreate><allowRead>true</allowRead><allowEdit>true</allowEdit><allowDelete>false</allowDelete><modifyAllRecords>false</modifyAllRecords><viewAllRecords>false</viewAllRecords></objectPermissions><fieldPermissions><field>Ticket__c.Status__c</field><editable>true</editable><readable>true</readable></fieldPermissions></PermissionSet>'
};

const insert = (...words: string[]): string =>
    `List<Ticket__c> t = new List<Ticket__c>{ ${words.map((word) => `new Ticket__c(Status__c = '${word}', Name = '${word.slice(-9)}')`).join(', ')} };`;
const all = `insert as system t;`;
const notes = `for (Note__c n : [SELECT Text__c FROM Note__c WITH SYSTEM_MODE ORDER BY Text__c]) System.debug(n.Text__c);`;

describe('A fault in a flow', () => {
    let org: LocalOrg;

    before(async () => {
        org = await orgWith(files);
        loadSampleData(org);
    });

    const run = (source: string, alias?: string): string[] => org.isolated(() => execute(org, source, alias).lines);
    const cannotSave = (flow: string, why: string): string =>
        `CANNOT_EXECUTE_FLOW_TRIGGER, We can't save this record because the “${flow} label” process failed. Give your Salesforce admin these details. ${why}`;

    // https://github.com/restforce/restforce/issues/624
    it('fails the save where nothing catches it, and nothing of it stays', () => {
        const lines = run(
            `${insert('bare', 'bare boom')} try { ${all} } catch (DmlException e) { System.debug(e.getMessage()); System.debug(e.getNumDml()); } ${notes} System.debug([SELECT COUNT() FROM Ticket__c]);`
        );
        const why = cannotSave('Bare', 'An Apex error occurred: System.IllegalArgumentException: no stamps');
        assert.deepEqual(lines, [`Insert failed. First exception on row 0; first error: ${why}: []`, '2', '0']);
    });

    // https://trailhead.salesforce.com/content/learn/modules/flow-implementation-2/roll-back-changes-after-an-error
    it('goes along its path where there is one, and what was done stays done', () => {
        const fault = 'fault: An Apex error occurred: System.IllegalArgumentException: no stamps';
        assert.deepEqual(run(`${insert('caught', 'caught boom')} ${all} ${notes}`), [
            fault,
            fault,
            'left by the action'
        ]);
    });

    it('is one that a required input is empty, for that interview alone', () => {
        const lines = run(
            `${insert('missing', 'missing')} t[0].Parent__c = null; insert t[1]; Ticket__c child = new Ticket__c(Status__c = 'missing', Parent__c = t[1].Id); insert new List<Ticket__c>{ t[0], child }; ${notes}`
        );
        const fault = 'fault: Missing required input parameter: recordId';
        assert.deepEqual(lines, [fault, fault, 'good']);
    });

    it('is one that there are fewer results than requests', () => {
        const fault =
            'fault: The number of results does not match the number of interviews that were executed in a single bulk execution request.';
        assert.deepEqual(run(`${insert('caught', 'caught few')} ${all} ${notes}`), [fault, fault]);
    });

    // "If a flow invokes Apex, the running user must have the corresponding Apex class security set in their user profile or permission set."
    it('is one that the user may not run the class of the action', () => {
        const source = `${insert('caught')} ${all} ${notes}`;
        assert.deepEqual(run(source, 'rep'), ['good']);
        assert.deepEqual(run(source, 'nobody'), [`fault: You do not have access to the Apex class named 'Stamp'.`]);
    });

    it('of one record lets the others go on', () => {
        const lines = run(
            `${insert('created a', 'created xxxxxxx', 'created c')} t[0].Name = 'a'; t[2].Name = 'c'; ${all} ${notes}`
        );
        const why =
            'STRING_TOO_LONG: Code: data value too large: d xxxxxxx (max length=5). You can look up ExceptionCode values in the SOAP API Developer Guide.';
        assert.deepEqual(lines, [
            'created a',
            'created c',
            `fault: This error occurred when the flow tried to create records: ${why}`,
            'good',
            'good'
        ]);
    });

    it('of one record fails that one alone in a save that may succeed in part', () => {
        const lines = run(
            `${insert('loud', 'quiet')} for (Database.SaveResult r : Database.insert(t, false)) System.debug(r.isSuccess() ? 'saved' : r.getErrors()[0].getStatusCode() + ' ' + r.getErrors()[0].getMessage()); System.debug([SELECT COUNT() FROM Ticket__c]);`
        );
        const why =
            'This error occurred when the flow tried to create records: FIELD_CUSTOM_VALIDATION_EXCEPTION: too loud. You can look up ExceptionCode values in the SOAP API Developer Guide.';
        assert.deepEqual(lines, [cannotSave('Created_Bare', why).replace(',', ''), 'saved', '1']);
    });

    it('comes from a value that cannot be converted', () => {
        assert.match(
            run(`${insert('bad id')} ${all}`)[0],
            /the “Bad_Id label” process failed\. .* System\.StringException: Invalid id: bad id/
        );
    });

    // https://help.salesforce.com/s/articleView?id=platform.flow_concepts_bulkification.htm&type=5
    it('that is a passed limit ends the transaction, fault path or not', () => {
        const lines = run(`${insert('caught limit')} try { ${all} } catch (Exception e) { System.debug('caught'); }`);
        assert.deepEqual(lines, ['System.LimitException: Too many SOQL queries: 101']);
    });

    it('ends flows that trigger themselves', () => {
        const lines = run(
            `${insert('again')} try { ${all} } catch (DmlException e) { System.debug(e.getMessage().contains('Again: maximum trigger depth exceeded')); } System.debug([SELECT COUNT() FROM Ticket__c]);`
        );
        assert.deepEqual(lines, ['true', '0']);
    });

    it('is told in the run of the flow', () => {
        const { runtime } = org.isolated(() => execute(org, `${insert('bare boom')} ${all}`));
        const [flowRun] = runtime.transaction.flowRuns;
        const error = 'An Apex error occurred: System.IllegalArgumentException: no stamps';
        assert.deepEqual([flowRun.status, flowRun.error], ['failed', error]);
        assert.deepEqual(flowRun.elements, [{ name: 'Begin', type: 'actionCalls', detail: `1 request: ${error}` }]);
    });
});
