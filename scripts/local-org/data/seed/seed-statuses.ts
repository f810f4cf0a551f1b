import type { FieldDescription } from '../schema/schema.ts';
import type { Seeder, SeedValues } from './seeder.ts';

type Meaning = (value: string) => SeedValues;

/** Which object tells the meaning of which picklist, and what the values of a new org mean. */
const objects: readonly {
    readonly name: string;
    readonly object: string;
    readonly field: string;
    readonly meaning: Meaning;
}[] = [
    {
        name: 'LeadStatus',
        object: 'Lead',
        field: 'Status',
        meaning: (value) => ({ IsConverted: value === 'Closed - Converted' })
    },
    { name: 'CaseStatus', object: 'Case', field: 'Status', meaning: (value) => ({ IsClosed: value === 'Closed' }) },
    { name: 'TaskStatus', object: 'Task', field: 'Status', meaning: (value) => ({ IsClosed: value === 'Completed' }) },
    { name: 'OpportunityStage', object: 'Opportunity', field: 'StageName', meaning: stageMeaning }
];

/** Default probabilities of a new org, in percent. */
const probabilities: Readonly<Record<string, number>> = {
    Prospecting: 10,
    Qualification: 10,
    'Needs Analysis': 20,
    'Value Proposition': 50,
    'Id. Decision Makers': 60,
    'Perception Analysis': 70,
    'Proposal/Price Quote': 75,
    'Negotiation/Review': 90,
    'Closed Won': 100,
    'Closed Lost': 0
};

function stageMeaning(value: string): SeedValues {
    const isWon = value === 'Closed Won';
    const isLost = value === 'Closed Lost';
    const category = isWon ? 'Closed' : isLost ? 'Omitted' : 'Pipeline';
    return {
        IsActive: true,
        IsClosed: isWon || isLost,
        IsWon: isWon,
        ForecastCategory: category,
        ForecastCategoryName: category,
        DefaultProbability: probabilities[value] ?? 0
    };
}

/**
 * A row for each status and stage.
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_leadstatus.htm
 */
export function seedStatuses(seeder: Seeder): void {
    for (const { name, object, field, meaning } of objects) {
        const { picklistValues } = seeder.schema.object(object)!.fields.get(field.toLowerCase()) as FieldDescription;
        const hasDefault = seeder.schema.object(name)!.fields.has('isdefault');
        picklistValues.forEach(({ value, label, isDefault }, index) => {
            const standing = hasDefault ? { IsDefault: isDefault } : {};
            const values = { MasterLabel: label, SortOrder: index + 1, ...standing, ...meaning(value) };
            seeder.put(name, 'ApiName', value, values);
        });
    }
}
