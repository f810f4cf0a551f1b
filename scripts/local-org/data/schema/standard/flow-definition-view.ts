import type { StandardObject } from './standard-object.ts';

/**
 * The flows of the org as rows: one for each, whatever version of it is active. `IsActive` is about the latest version alone;
 * a flow runs when it has an `ActiveVersionId`. The prefix is not documented.
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_flowdefinitionview.htm
 */
export const flowDefinitionView: StandardObject = {
    name: 'FlowDefinitionView',
    keyPrefix: '3dd',
    setup: true,
    readOnly: true,
    fields: `
        Id                      id defaulted readonly
        DurableId,ActiveVersionId,LatestVersionId string(18) readonly
        ApiName                 string(80) readonly
        Label                   string(255) readonly
        Description             string(255) readonly
        NamespacePrefix         string(15) readonly
        ApiVersion              string(10) readonly
        ProcessType             picklist(40) readonly
        TriggerType             picklist(40) readonly
        IsActive                boolean readonly
        VersionNumber           integer(9) readonly
        LastModifiedDate        datetime defaulted readonly
    `
};
