import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { LocalOrg } from '../../org/local-org.ts';
import { NotSupported } from '../../runtime/runtime.ts';
import { runIn } from '../../test/evaluate.ts';
import { objectFiles, orgWith } from '../../test/sample-org.ts';

const files = {
    ...objectFiles('Hall__c', '', { Amount__c: '<type>Number</type><precision>5</precision><scale>0</scale>' }),
    ...objectFiles('Seat__c', '', {
        Hall__c:
            '<type>Lookup</type><referenceTo>Hall__c</referenceTo><relationshipName>Seats</relationshipName><lookupFilter><active>true</active><filterItems><field>Hall__c.Name</field><operation>equals</operation><value>Main</value></filterItems><isOptional>false</isOptional></lookupFilter>'
    }),
    ...objectFiles('Door__c', ''),
    'objects/Door__c/validationRules/Odd.validationRule-meta.xml':
        '<ValidationRule><fullName>Odd</fullName><active>true</active><errorConditionFormula>VLOOKUP(Name, Name, Name) = "x"</errorConditionFormula><errorMessage>m</errorMessage></ValidationRule>',
    'objects/Door__c/validationRules/Off.validationRule-meta.xml':
        '<ValidationRule><fullName>Off</fullName><active>false</active><errorConditionFormula>TRUE</errorConditionFormula><errorMessage>never</errorMessage></ValidationRule>',
    'workflows/Case.workflow-meta.xml':
        '<Workflow><rules><fullName>Escalate</fullName><active>true</active><triggerType>onAllChanges</triggerType></rules></Workflow>',
    'duplicateRules/Contact.Twins.duplicateRule-meta.xml':
        '<DuplicateRule><isActive>true</isActive><masterLabel>Twins</masterLabel></DuplicateRule>',
    'assignmentRules/Lead.assignmentRules-meta.xml':
        '<AssignmentRules><assignmentRule><fullName>Any</fullName><active>true</active></assignmentRule></AssignmentRules>'
};

const lead = `Lead l = new Lead(LastName = 'a', Company = 'c');`;

describe('DML refuses by name and place', () => {
    let org: LocalOrg;

    before(async () => {
        org = await orgWith(files);
    });

    const refused: [string, string, RegExp][] = [
        ['an active workflow rule', 'insert new Case();', /the workflow rule Escalate of Case, app\/workflows\/Case/],
        [
            'an active duplicate rule',
            `insert new Contact(LastName = 'a');`,
            /the duplicate rule Contact\.Twins, app\/duplicateRules/
        ],
        [
            'a required lookup filter',
            `Hall__c h = new Hall__c(); insert h; insert new Seat__c(Hall__c = h.Id);`,
            /the lookup filter of Seat__c\.Hall__c, app\/objects\/Seat__c/
        ],
        [
            'a validation rule with functions that are not there',
            'insert new Door__c();',
            /the validation rule Odd \(the function VLOOKUP is not supported\), app\/objects\/Door__c/
        ],
        [
            'assignment rules that a statement asks for',
            `${lead} Database.DMLOptions o = new Database.DMLOptions(); o.AssignmentRuleHeader.UseDefaultRule = true; Database.insert(l, o);`,
            /Database\.DMLOptions\.assignmentRuleHeader/
        ]
    ];
    for (const [title, statements, message] of refused) {
        it(title, () =>
            assert.throws(
                () => runIn(org, statements),
                (error) => error instanceof NotSupported && message.test(error.message)
            )
        );
    }

    it('and nothing that is not in the way', () => {
        const lines = runIn(
            org,
            `${lead} insert l; insert new Account(Name = 'a'); insert new Seat__c(); System.debug('inserted');`
        );
        assert.deepEqual(lines, ['inserted']);
    });
});
