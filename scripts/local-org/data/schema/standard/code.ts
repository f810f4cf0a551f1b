/**
 * Apex and other metadata that queries may ask for.
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_apexclass.htm
 */
import { systemFields, type StandardObject } from './standard-object.ts';

const codeFields = `
    ApiVersion              double(18,1) required "Api Version"
    Status                  picklist(40) required restricted {Inactive|Active|Deleted}
    IsValid                 boolean "Is Valid"
    BodyCrc                 double(18,0) "Body CRC"
    Body                    textarea(1000000)
    LengthWithoutComments   integer(9) "Size Without Comments"
`;

export const apexClass: StandardObject = {
    name: 'ApexClass',
    pluralLabel: 'Apex Classes',
    keyPrefix: '01p',
    setup: true,
    readOnly: true,
    fields: `
        Id                      id defaulted readonly "Class ID"
        NamespacePrefix         string(15)
        Name                    string(255) required
        ${codeFields}
        ${systemFields}
    `
};

export const apexTrigger: StandardObject = {
    name: 'ApexTrigger',
    keyPrefix: '01q',
    setup: true,
    readOnly: true,
    fields: `
        Id                      id defaulted readonly "Trigger ID"
        NamespacePrefix         string(15)
        Name                    string(255) required
        TableEnumOrId           picklist(40) required "Custom Object Definition ID"
        UsageBeforeInsert,UsageAfterInsert,UsageBeforeUpdate,UsageAfterUpdate boolean
        UsageBeforeDelete,UsageAfterDelete,UsageIsBulk,UsageAfterUndelete boolean
        ${codeFields}
        ${systemFields}
    `
};

export const staticResource: StandardObject = {
    name: 'StaticResource',
    keyPrefix: '081',
    setup: true,
    readOnly: true,
    fields: `
        Id                      id defaulted readonly "Static Resource ID"
        NamespacePrefix         string(15) readonly
        Name                    string(255) required
        ContentType             string(120) "MIME Type"
        BodyLength              integer(9) readonly "Size"
        Body                    base64
        Description             textarea(255)
        CacheControl            picklist(40) required restricted {Private|Public}
        ${systemFields}
    `
};

export const recordType: StandardObject = {
    name: 'RecordType',
    keyPrefix: '012',
    setup: true,
    readOnly: true,
    fields: `
        Id                      id defaulted readonly "Record Type ID"
        Name                    string(80) required
        DeveloperName           string(80) required "Record Type Name"
        NamespacePrefix         string(15) readonly
        Description             string(255)
        BusinessProcessId       id
        SobjectType             picklist(40) required createonly "SObject Type Name"
        IsActive                boolean "Active"
        IsPersonType            boolean readonly
        ${systemFields}
    `
};
