import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { LocalOrg } from '../org/local-org.ts';
import { NotSupported } from '../runtime/runtime.ts';
import { orgWith } from '../test/sample-org.ts';
import { compileFlow } from './compile/compile-flow.ts';
import { execute, note, text, ticketsAndNotes, triggeredFlow } from './test/flow-files.ts';
import { refusedRecordsAndScreens } from './test/refused-records-and-screens.ts';
import { refusedStarts } from './test/refused-starts.ts';
import { refusedSteps } from './test/refused-steps.ts';
import { refusedValues } from './test/refused-values.ts';

const begin = note('Begin', text('x'));
const refused = [...refusedStarts, ...refusedValues, ...refusedSteps, ...refusedRecordsAndScreens];

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
