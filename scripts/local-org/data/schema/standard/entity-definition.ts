import type { StandardObject } from './standard-object.ts';

/**
 * The objects of the org as rows; metadata relationships of custom metadata name them.
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_entitydefinition.htm
 */
export const entityDefinition: StandardObject = {
    name: 'EntityDefinition',
    keyPrefix: '4ie',
    setup: true,
    readOnly: true,
    nameField: 'DeveloperName',
    fields: `
        Id                      id defaulted readonly
        DeveloperName           string(40) readonly
        QualifiedApiName        string(70) readonly
        Label,MasterLabel,PluralLabel string(80) readonly
        KeyPrefix               string(3) readonly
        NamespacePrefix         string(15) readonly
        IsQueryable             boolean readonly
    `
};
