import { objectFiles } from '../../test/sample-org.ts';
import type { SourceFiles } from '../../test/sample-org.ts';

const text = (length: number, more = '') => `<type>Text</type><length>${length}</length>${more}`;
const picklist = (restricted: boolean, values: readonly string[], defaultValue = '') =>
    `<type>Picklist</type><valueSet><restricted>${restricted}</restricted><valueSetDefinition><sorted>false</sorted>${values
        .map(
            (value) =>
                `<value><fullName>${value}</fullName><default>${value === defaultValue}</default><label>${value}</label></value>`
        )
        .join('')}</valueSetDefinition></valueSet>`;
const lookup = (to: string, name: string, more = '') =>
    `<type>Lookup</type><referenceTo>${to}</referenceTo><relationshipName>${name}</relationshipName>${more}`;

/** Seats with fields of every kind, numbered tickets on them, and two validation rules. */
export const seatProject: SourceFiles = {
    ...objectFiles('Seat__c', '<sharingModel>ReadWrite</sharingModel>', {
        Row__c: text(5),
        Code__c: text(10, '<unique>true</unique><caseSensitive>false</caseSensitive><externalId>true</externalId>'),
        Mark__c: text(10, '<unique>true</unique><caseSensitive>true</caseSensitive><externalId>true</externalId>'),
        Kind__c: picklist(true, ['Stalls', 'Gallery'], 'Stalls'),
        Mood__c: picklist(false, ['Calm']),
        Tags__c: picklist(true, ['Red', 'Blue']).replace('<type>Picklist', '<type>MultiselectPicklist'),
        Price__c: '<type>Currency</type><precision>6</precision><scale>2</scale>',
        Note__c: text(80, '<required>true</required><defaultValue>"none"</defaultValue>'),
        Sold__c: '<type>Checkbox</type><defaultValue>true</defaultValue>',
        Since__c: '<type>Date</type><defaultValue>TODAY()</defaultValue>',
        Shown__c: '<type>DateTime</type>',
        Mail__c: '<type>Email</type>',
        Person__c: lookup('Contact', 'Seats')
    }),
    ...objectFiles(
        'Ticket__c',
        '<nameField><label>Number</label><type>AutoNumber</type><displayFormat>T-{0000}</displayFormat></nameField>',
        {
            Seat__c:
                '<type>MasterDetail</type><referenceTo>Seat__c</referenceTo><relationshipName>Tickets</relationshipName><relationshipOrder>0</relationshipOrder>'
        }
    ),
    'objects/Seat__c/validationRules/Gallery_is_cheap.validationRule-meta.xml':
        '<ValidationRule><fullName>Gallery_is_cheap</fullName><active>true</active><errorConditionFormula>ISPICKVAL(Kind__c, "Gallery") &amp;&amp; Price__c &gt; 100</errorConditionFormula><errorDisplayField>Price__c</errorDisplayField><errorMessage>Too dear for the gallery</errorMessage></ValidationRule>',
    'objects/Seat__c/validationRules/Never_cheaper.validationRule-meta.xml':
        '<ValidationRule><fullName>Never_cheaper</fullName><active>true</active><errorConditionFormula>NOT(ISNEW()) &amp;&amp; Price__c &lt; PRIORVALUE(Price__c)</errorConditionFormula><errorMessage>No discounts</errorMessage></ValidationRule>'
};
