/** Screen flows for the tests: they ask, choose, find and leave notes. */
import type { SourceFiles } from '../../test/sample-org.ts';
import { ref, screenFlow, tag, text, ticketsAndNotes, to } from './flow-files.ts';

const looker = `public with sharing class Looker {
    public class Request { @InvocableVariable public String word; }
    @InvocableMethod(label='Look' callout=true)
    public static List<String> look(List<String> words) {
        System.debug('statements ' + Limits.getDmlStatements());
        if (words[0] == 'boom') { insert new Note__c(Text__c = 'lost'); throw new IllegalArgumentException('nothing there'); }
        return new List<String>{ words[0].toUpperCase() };
    }
}`;

const field = (name: string, kind: string, label: string, more = ''): string =>
    tag('fields', `<name>${name}</name>${more}<fieldText>${label}</fieldText><fieldType>${kind}</fieldType>`);

const screen = (name: string, fields: string, more = ''): string =>
    tag('screens', `<name>${name}</name><label>${name} label</label>${more}${fields}`);

const choice = (name: string, label: string): string =>
    tag(
        'choices',
        `<name>${name}</name><choiceText>${label}</choiceText><dataType>String</dataType>${text(name.toLowerCase())}`
    );

const noteCreate = (name: string, value: string, more: string): string =>
    tag(
        'recordCreates',
        `<name>${name}</name>${more}<inputAssignments><field>Text__c</field>${value}</inputAssignments><object>Note__c</object>`
    );

const action = (transactionModel: string): string =>
    `<actionCalls><name>Look</name><actionName>Looker</actionName><actionType>apex</actionType>${to('Keep')}<flowTransactionModel>${transactionModel}</flowTransactionModel><inputParameters><name>words</name>${ref('Word')}</inputParameters><storeOutputAutomatically>true</storeOutputAutomatically></actionCalls>`;

/** Asks, leaves a note, looks (which needs a transaction of its own), answers. */
const asking = (transactionModel: string): string =>
    screen(
        'Begin',
        field('Hello', 'DisplayText', '&lt;p&gt;Hello {!$User.LastName}, about {!recordId}&lt;/p&gt;') +
            field('Word', 'InputField', 'Word', '<dataType>String</dataType><isRequired>true</isRequired>') +
            field('Long', 'LargeTextArea', 'Long text') +
            field(
                'Sure',
                'InputField',
                'Sure?',
                '<dataType>Boolean</dataType><defaultValue><booleanValue>true</booleanValue></defaultValue>'
            ) +
            field(
                'Amount',
                'InputField',
                'Amount',
                `<dataType>Number</dataType><validationRule><errorMessage>Too much</errorMessage><formulaExpression>{!Amount} &lt; 10</formulaExpression></validationRule>`
            ) +
            field(
                'Colour',
                'RadioButtons',
                'Colour',
                '<choiceReferences>RED</choiceReferences><choiceReferences>BLUE</choiceReferences><dataType>String</dataType><defaultSelectedChoiceReference>BLUE</defaultSelectedChoiceReference>'
            ),
        `<allowBack>true</allowBack>${to('Leave_Note')}`
    ) +
    choice('RED', 'Red one') +
    choice('BLUE', 'Blue one') +
    noteCreate('Leave_Note', text('{!Word} {!Colour}'), to('Look')) +
    action(transactionModel) +
    tag(
        'assignments',
        `<name>Keep</name><assignmentItems><assignToReference>out</assignToReference><operator>Assign</operator>${text('{!Word}!')}</assignmentItems>${to('Answer')}`
    ) +
    screen(
        'Answer',
        field('Said', 'DisplayText', '{!Look}'),
        `<allowBack>true</allowBack><nextOrFinishButtonLabel>Done</nextOrFinishButtonLabel>`
    ) +
    '<variables><name>recordId</name><dataType>String</dataType><isInput>true</isInput></variables>' +
    `<variables><name>out</name><dataType>String</dataType><isOutput>true</isOutput></variables>`;

const output = '<variables><name>out</name><dataType>String</dataType><isOutput>true</isOutput></variables>';

const finding =
    tag(
        'recordLookups',
        `<name>Begin</name><object>Note__c</object><outputAssignments><assignToReference>out</assignToReference><field>Text__c</field></outputAssignments>`
    ) + output;

const choosing =
    screen(
        'Begin',
        field(
            'Which',
            'DropdownBox',
            'Which ticket?',
            '<choiceReferences>Tickets</choiceReferences><dataType>Number</dataType>'
        ) +
            field(
                'Rating',
                'RadioButtons',
                'Rating',
                '<choiceReferences>Ratings</choiceReferences><dataType>String</dataType>'
            ),
        to('Keep')
    ) +
    tag(
        'dynamicChoiceSets',
        `<name>Tickets</name><dataType>Number</dataType><displayField>Status__c</displayField><filterLogic>and</filterLogic><filters><field>Amount__c</field><operator>GreaterThan</operator><value><numberValue>0</numberValue></value></filters><object>Ticket__c</object><sortField>Status__c</sortField><sortOrder>Asc</sortOrder><valueField>Amount__c</valueField>`
    ) +
    tag(
        'dynamicChoiceSets',
        '<name>Ratings</name><dataType>Picklist</dataType><picklistField>Rating</picklistField><picklistObject>Account</picklistObject>'
    ) +
    tag(
        'assignments',
        `<name>Keep</name><assignmentItems><assignToReference>out</assignToReference><operator>Assign</operator>${text('b {!Which} {!Rating}')}</assignmentItems>`
    ) +
    output;

export const screenFlows: SourceFiles = {
    ...ticketsAndNotes,
    ...screenFlow('Ask', asking('Automatic')),
    ...screenFlow('Ask_At_Once', asking('CurrentTransaction')),
    ...screenFlow('Leave', noteCreate('Begin', text('left'), '')),
    ...screenFlow(
        'Leave_As_System',
        noteCreate('Begin', text('left'), ''),
        '<runInMode>SystemModeWithoutSharing</runInMode>'
    ),
    ...screenFlow('Find', finding),
    ...screenFlow('Find_As_System', finding, '<runInMode>SystemModeWithoutSharing</runInMode>'),
    ...screenFlow('Choose', choosing),
    'classes/Looker.cls': looker
};
