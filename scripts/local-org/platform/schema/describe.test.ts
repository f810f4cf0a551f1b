import { expressions } from '../../test/expressions.ts';
import { titledStatements } from '../../test/titled-statements.ts';

const objects =
    'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_sobject_describe.htm';
const fields =
    'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_fields_describe.htm';
const tokens =
    'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_dynamic_describe_objects_understanding.htm';

expressions('Tokens', tokens, [
    ['Contact.SObjectType', 'Contact'],
    ['Schema.Contact.SObjectType == Contact.SObjectType', 'true'],
    ['new Contact().getSObjectType() == Contact.SObjectType', 'true'],
    ["Id.valueOf('003000000000001').getSObjectType() == Contact.SObjectType", 'true'],
    ['Contact.Email', 'Email'],
    ['Contact.Email == Contact.fields.Email', 'true'],
    ['Contact.Email == Lead.Email', 'false'],
    ["Schema.SObjectType.Contact.fields.getMap().get('EMAIL') == Contact.Email", 'true'],
    ["Schema.SObjectType.Contact.fields.getMap().containsKey('IsPersonAccount')", 'false'],
    ["Schema.SObjectType.Contact.fields.getMap().keySet().contains('email')", 'true'],
    ["Schema.getGlobalDescribe().get('CONTACT') == Contact.SObjectType", 'true'],
    ["Schema.getGlobalDescribe().containsKey('Name')", 'false'],
    ['Account.SObjectType.newSObject()', 'Account:{}'],
    ["Contact.SObjectType.newSObject('003000000000001AAA')", 'Contact:{Id=003000000000001AAA}'],
    ['((Lead) Lead.SObjectType.newSObject(null, true)).Status', 'Open - Not Contacted'],
    ["new Map<Schema.SObjectType, String>{ Account.SObjectType => 'a' }.get(new Account().getSObjectType())", 'a']
]);

expressions('Schema.DescribeSObjectResult', objects, [
    ['Schema.SObjectType.Contact.getName()', 'Contact'],
    ['Opportunity.SObjectType.getDescribe().getLabelPlural()', 'Opportunities'],
    ['Schema.SObjectType.Contact.getKeyPrefix()', '003'],
    ['Schema.SObjectType.Contact.isCustom()', 'false'],
    ['Schema.SObjectType.Contact.isAccessible()', 'true'],
    ['Schema.SObjectType.ApexClass.isCreateable()', 'false'],
    ['Schema.SObjectType.Contact.isMergeable()', 'true'],
    ["Schema.describeSObjects(new List<String>{ 'lead' })[0].getName()", 'Lead'],
    [
        "Account.SObjectType.getDescribe().getRecordTypeInfosByName().get('Master').getRecordTypeId()",
        '012000000000000AAA'
    ],
    ["Account.SObjectType.getDescribe().getRecordTypeInfosByDeveloperName().get('Master').isMaster()", 'true'],
    ['Account.SObjectType.getDescribe().fieldSets.getMap().size()', '0']
]);

expressions('Schema.DescribeFieldResult', fields, [
    ['Schema.SObjectType.Contact.fields.Email.getName()', 'Email'],
    ['Contact.HasOptedOutOfEmail.getDescribe().getLabel()', 'Email Opt Out'],
    ['Contact.Email.getDescribe().getType()', 'EMAIL'],
    ['Contact.Email.getDescribe().getType() == Schema.DisplayType.EMAIL', 'true'],
    ['Contact.Email.getDescribe().getSoapType()', 'STRING'],
    ['Contact.Email.getDescribe().getLength()', '80'],
    ['Contact.Email.getDescribe().getByteLength()', '240'],
    ['Contact.Email.getDescribe().isIdLookup()', 'true'],
    ['Opportunity.Amount.getDescribe().getPrecision()', '18'],
    ['Opportunity.Amount.getDescribe().getScale()', '2'],
    ['Account.NumberOfEmployees.getDescribe().getDigits()', '8'],
    ['Contact.LastName.getDescribe().isNillable()', 'false'],
    ['Contact.Name.getDescribe().isUpdateable()', 'false'],
    ['Contact.Name.getDescribe().isNameField()', 'true'],
    ['Contact.Description.getDescribe().isFilterable()', 'false'],
    ['Lead.HasOptedOutOfEmail.getDescribe().isSortable()', 'false'],
    ['Contact.AccountId.getDescribe().getReferenceTo()', '(Account)'],
    ['Contact.AccountId.getDescribe().getRelationshipName()', 'Account'],
    ['Lead.OwnerId.getDescribe().isNamePointing()', 'true'],
    ['Contact.DoNotCall.getDescribe().getDefaultValue()', 'false'],
    ['Contact.MailingCity.getDescribe().getCompoundFieldName()', 'MailingAddress'],
    ['Case.CaseNumber.getDescribe().isNameField()', 'true'],
    ['Account.Rating.getDescribe().getPicklistValues()[1].getValue()', 'Warm'],
    ['Account.Rating.getDescribe().picklistValues.size()', '3']
]);

titledStatements(
    'Schema.ChildRelationship',
    'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_Schema_ChildRelationship.htm',
    [
        [
            'tells the child, its lookup and the relationship',
            "for (Schema.ChildRelationship r : Account.SObjectType.getDescribe().getChildRelationships()) { if (r.getRelationshipName() == 'Contacts') System.debug(r.getChildSObject() + '.' + r.getField()); }",
            ['Contact.AccountId']
        ],
        [
            'is equal to itself in the next describe (as the tests of https://github.com/apex-enterprise-patterns/fflib-apex-common show)',
            'Set<Schema.ChildRelationship> all = new Set<Schema.ChildRelationship>(Contact.SObjectType.getDescribe().getChildRelationships()); Integer size = all.size(); all.addAll(Contact.SObjectType.getDescribe().getChildRelationships()); System.debug(all.size() == size);',
            ['true']
        ]
    ]
);

titledStatements(
    'Schema.describeSObjects',
    'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_schema.htm',
    [
        [
            'refuses objects that are not there',
            "try { Schema.describeSObjects(new List<String>{ 'Nope' }); } catch (InvalidParameterValueException e) { System.debug(e.getMessage()); }",
            ['Invalid sobject provided. The Schema.describeSObject() methods does not support the Nope sobject.']
        ]
    ]
);
