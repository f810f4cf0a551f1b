/** Flows and what they work on, for the tests of the flow engine. */
import { TransactionFailure, runTransaction } from '../../org/run-transaction.ts';
import type { LocalOrg } from '../../org/local-org.ts';
import type { ApexRuntime } from '../../runtime/apex-runtime.ts';
import { exceptionText } from '../../runtime/exception-text.ts';
import { ApexThrow } from '../../runtime/runtime.ts';
import { objectFiles, type SourceFiles } from '../../test/sample-org.ts';

const API_VERSION = 67;

/** `<name>text</name>`; nothing for no text. */
export function tag(name: string, content: string | undefined): string {
    return content === undefined ? '' : `<${name}>${content}</${name}>`;
}

export function to(target: string, name = 'connector'): string {
    return tag(name, tag('targetReference', target));
}

export function text(value: string): string {
    return tag('value', tag('stringValue', value));
}

export function flag(value: boolean): string {
    return tag('value', tag('booleanValue', String(value)));
}

export function ref(path: string): string {
    return tag('value', tag('elementReference', path));
}

export function variable(name: string, dataType: string, more = ''): string {
    return tag('variables', `<name>${name}</name><dataType>${dataType}</dataType>${more}`);
}

export interface FlowParts {
    readonly start?: string;
    /** After `start`, for changing what it says. */
    readonly object?: string;
    readonly on?: string;
    readonly status?: string;
    readonly apiVersion?: string;
    readonly processType?: string;
}

/** An active flow that runs after a Ticket__c has been saved, beginning with the element Begin. */
export function triggeredFlow(name: string, elements: string, parts: FlowParts = {}): SourceFiles {
    const { start = '', object = 'Ticket__c', on = 'CreateAndUpdate', status = 'Active', apiVersion = '67.0' } = parts;
    const connector = start.includes('<connector>') || start.includes('<scheduledPaths>') ? '' : to('Begin');
    return {
        [`flows/${name}.flow-meta.xml`]: `<Flow>${elements}<apiVersion>${apiVersion}</apiVersion><interviewLabel>${name} {!$Flow.CurrentDateTime}</interviewLabel><label>${name} label</label><processType>AutoLaunchedFlow</processType><start><locationX>0</locationX>${connector}${start}<object>${object}</object><recordTriggerType>${on}</recordTriggerType><triggerType>RecordAfterSave</triggerType></start><status>${status}</status></Flow>`
    };
}

/** A flow that people start, beginning with the element Begin. */
export function screenFlow(name: string, elements: string, parts = ''): SourceFiles {
    return {
        [`flows/${name}.flow-meta.xml`]: `<Flow>${elements}<apiVersion>67.0</apiVersion><label>${name} label</label><processType>Flow</processType>${parts}<start>${to('Begin')}</start><status>Active</status></Flow>`
    };
}

/** Tickets start flows, notes are what flows leave behind. */
export const ticketsAndNotes: SourceFiles = {
    ...objectFiles('Ticket__c', '', {
        Status__c: '<type>Text</type><length>40</length>',
        Done__c: '<type>Checkbox</type><defaultValue>false</defaultValue>',
        Amount__c: '<type>Number</type><precision>8</precision><scale>2</scale>',
        Due__c: '<type>Date</type>',
        Parent__c:
            '<type>Lookup</type><referenceTo>Ticket__c</referenceTo><relationshipName>Children</relationshipName>',
        Double__c: '<type>Number</type><precision>8</precision><scale>2</scale><formula>Amount__c * 2</formula>'
    }),
    ...objectFiles('Note__c', '', {
        Ticket__c: '<type>Lookup</type><referenceTo>Ticket__c</referenceTo><relationshipName>Notes</relationshipName>',
        Text__c: '<type>Text</type><length>255</length>',
        Code__c: '<type>Text</type><length>5</length>'
    })
};

/** Leaves a note whose text is a value given as XML, such as `text('hello')`. */
export function note(name: string, value: string, more = ''): string {
    const assign = (field: string, given: string): string => tag('inputAssignments', tag('field', field) + given);
    return tag(
        'recordCreates',
        `<name>${name}</name>${more}${assign('Text__c', value)}${assign('Ticket__c', ref('$Record.Id'))}<object>Note__c</object>`
    );
}

/** What anonymous Apex did: its transaction, its debug lines and the exception that ended it. */
export function execute(org: LocalOrg, source: string, alias?: string): { runtime: ApexRuntime; lines: string[] } {
    const program = org.program.anonymous(source, API_VERSION);
    const user = alias === undefined ? org.testUser : org.user(alias);
    try {
        const { runtime } = runTransaction(org, org.program, { user, kind: 'anonymous' }, program);
        return { runtime, lines: debugLines(runtime) };
    } catch (error) {
        if (!(error instanceof TransactionFailure)) throw error;
        const { reason, runtime } = error;
        if (!(reason instanceof ApexThrow)) throw reason;
        return { runtime, lines: [...debugLines(runtime), exceptionText(reason.exception)] };
    }
}

function debugLines({ transaction }: ApexRuntime): string[] {
    return transaction.debugLog.map((line) => line.replace(/^\d+\|\w+\|/, ''));
}
