/**
 * The picklists that are objects: what a status or stage means.
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_leadstatus.htm
 */
import { systemFields, type StandardObject } from './standard-object.ts';

function statusObject(name: string, pluralLabel: string, own: string): StandardObject {
    return {
        name,
        pluralLabel,
        keyPrefix: '01J',
        nameField: 'MasterLabel',
        setup: true,
        readOnly: true,
        fields: `
            Id                  id defaulted readonly
            MasterLabel         string(255) readonly
            ApiName             string(255) readonly "API Name"
            SortOrder           integer(9) readonly
            ${own}
            ${systemFields}
        `
    };
}

export const leadStatus = statusObject(
    'LeadStatus',
    'Lead Statuses',
    `
    IsDefault           boolean readonly
    IsConverted         boolean readonly
    `
);

export const caseStatus = statusObject(
    'CaseStatus',
    'Case Statuses',
    `
    IsDefault           boolean readonly
    IsClosed            boolean readonly
    `
);

export const taskStatus = statusObject(
    'TaskStatus',
    'Task Statuses',
    `
    IsDefault           boolean readonly
    IsClosed            boolean readonly
    `
);

export const opportunityStage = statusObject(
    'OpportunityStage',
    'Opportunity Stages',
    `
    IsActive            boolean readonly
    IsClosed            boolean readonly
    IsWon               boolean readonly
    ForecastCategory    picklist(40) readonly restricted {Omitted|Pipeline|BestCase|MostLikely|Forecast|Closed}
    ForecastCategoryName picklist(40) readonly restricted {Omitted|Pipeline|Best Case|Commit|Closed}
    DefaultProbability  percent(3,0) readonly
    Description         string(255) readonly
    `
);
