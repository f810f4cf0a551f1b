import { systemFields, viewFields, type StandardObject } from './standard-object.ts';

/** https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_case.htm */
export const caseObject: StandardObject = {
    name: 'Case',
    keyPrefix: '500',
    nameField: 'CaseNumber',
    activities: true,
    notes: true,
    fields: `
        Id                      id defaulted readonly "Case ID"
        IsDeleted               boolean readonly "Deleted"
        MasterRecordId          reference(Case) MasterRecord readonly
        CaseNumber              string(30) defaulted readonly lookup nogroup
        ContactId               reference(Contact) Contact/Cases
        AccountId               reference(Account) Account/Cases
        SourceId                reference(Task,Event) Source
        ParentId                reference(Case) Parent/Cases "Parent Case ID"
        SuppliedName            string(80) "Name"
        SuppliedEmail           email "Email Address"
        SuppliedPhone           string(40) "Phone"
        SuppliedCompany         string(80) "Company"
        Type                    picklist(255) "Case Type" {Mechanical|Electrical|Electronic|Structural|Other}
        Status                  picklist(255) {New*|Working|Escalated|Closed}
        Reason                  picklist(255) "Case Reason" {Installation|Equipment Complexity|Performance|Breakdown|Equipment Design|Feedback|Other}
        Origin                  picklist(255) "Case Origin" {Phone|Email|Web}
        Subject                 string(255)
        Priority                picklist(255) {High|Medium*|Low}
        Description             textarea(32000)
        IsClosed                boolean readonly "Closed"
        ClosedDate              datetime readonly "Closed Date"
        IsEscalated             boolean "Escalated"
        OwnerId                 reference(Group,User) Owner defaulted
        ${systemFields}
        ContactPhone            phone shows(ContactId.Phone)
        ContactMobile           phone shows(ContactId.MobilePhone)
        ContactEmail            email shows(ContactId.Email)
        ContactFax              phone shows(ContactId.Fax)
        Comments                textarea(4000) "Internal Comments"
        ${viewFields}
    `
};
