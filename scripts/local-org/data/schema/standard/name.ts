import type { StandardObject } from './standard-object.ts';

/**
 * What a lookup to several objects shows of its parent: Owner of a lead, Who and What of a task.
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_name.htm
 */
export const nameObject: StandardObject = {
    name: 'Name',
    keyPrefix: '',
    readOnly: true,
    setup: true,
    fields: `
        Id                      id defaulted readonly
        Name                    string(255) readonly
        LastName                string(80) readonly
        FirstName               string(40) readonly
        Type                    string(40) readonly
        Alias                   string(8) readonly
        UserRoleId              reference(UserRole) UserRole readonly
        RecordTypeId            reference(RecordType) RecordType readonly
        IsActive                boolean readonly
        ProfileId               reference(Profile) Profile readonly
        Title                   string(128) readonly
        Email                   email readonly
        Phone                   phone readonly
        NameOrAlias             string(255) readonly
        Username                string(80) readonly
        LastViewedDate,LastReferencedDate datetime readonly
    `
};

/** A row of a query with aggregate functions: its fields are the query's own. */
export const aggregateResult: StandardObject = {
    name: 'AggregateResult',
    keyPrefix: '',
    readOnly: true,
    setup: true,
    fields: 'Id id defaulted readonly'
};
