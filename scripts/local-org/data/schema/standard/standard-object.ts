import { labelFromName } from '../field-defaults.ts';
import { readFieldTable } from '../field-table.ts';
import type { FieldDescription, SObjectDescription } from '../schema.ts';

/** How a standard object is written down; `fields` is a table for field-table.ts. */
export interface StandardObject {
    readonly name: string;
    /** Empty for objects that have no rows of their own. */
    readonly keyPrefix: string;
    readonly fields: string;
    readonly label?: string;
    readonly pluralLabel?: string;
    /** `Name` when the table has such a field. */
    readonly nameField?: string;
    readonly sharingModel?: SObjectDescription['sharingModel'];
    /** Rows come from the org itself, as those of ApexClass do: no DML. */
    readonly readOnly?: boolean;
    /** Only the Tooling API knows it: neither Apex nor SOQL does. */
    readonly toolingOnly?: boolean;
    /** Triggers, the recycle bin and activities are there for business records, not for set-up records. */
    readonly setup?: boolean;
    /** Events and tasks may be related to it through WhatId. */
    readonly activities?: boolean;
    /** Notes, attachments and files may be related to it. */
    readonly notes?: boolean;
}

/** The fields of nearly every object, with what they are called there. */
export const systemFields = `
    CreatedDate                         datetime defaulted readonly
    CreatedById                         reference(User) CreatedBy defaulted readonly
    LastModifiedDate                    datetime defaulted readonly
    LastModifiedById                    reference(User) LastModifiedBy defaulted readonly
    SystemModstamp                      datetime defaulted readonly "System Modstamp"
`;

/** When the running user last saw the record. */
export const viewFields = `
    LastViewedDate,LastReferencedDate   datetime readonly
`;

/** The components of an address and the compound field, for example addressFields('Mailing'); '' for Street, City … */
export function addressFields(prefix: string): string {
    const compound = `address(${prefix})`;
    return `
        ${prefix}Street             textarea(255) ${compound}
        ${prefix}City               string(40) ${compound}
        ${prefix}State              string(80) ${compound} "${spaced(prefix)}State/Province"
        ${prefix}PostalCode         string(20) ${compound} "${spaced(prefix)}Zip/Postal Code"
        ${prefix}Country            string(80) ${compound}
        ${prefix}Latitude           double(18,15) ${compound}
        ${prefix}Longitude          double(18,15) ${compound}
        ${prefix}GeocodeAccuracy    picklist(40) restricted ${compound} {Address|NearAddress|Block|Street|ExtendedZip|Zip|Neighborhood|City|County|State|Unknown}
        ${prefix}Address            address readonly
    `;
}

function spaced(prefix: string): string {
    return prefix === '' ? '' : `${prefix} `;
}

/** The whole description of a standard object, without the children, which the schema adds. */
export function describeStandardObject(object: StandardObject): SObjectDescription {
    const fields = readFieldTable(object.fields);
    const label = object.label ?? labelFromName(object.name);
    const changeable = !object.readOnly;
    return {
        name: object.name,
        label,
        pluralLabel: object.pluralLabel ?? `${label}s`,
        keyPrefix: object.keyPrefix,
        custom: false,
        kind: 'object',
        fields: fieldsByName(fields),
        childRelationships: [],
        sharingModel: object.sharingModel ?? 'ReadWrite',
        nameField: object.nameField ?? fields.find(({ name }) => name === 'Name')?.name,
        queryable: object.keyPrefix !== '',
        toolingOnly: object.toolingOnly,
        createable: changeable,
        updateable: changeable,
        deletable: changeable,
        undeletable: changeable && !object.setup,
        triggerable: changeable && !object.setup,
        recordTypes: [],
        fieldSets: []
    };
}

export function fieldsByName(fields: readonly FieldDescription[]): Map<string, FieldDescription> {
    return new Map(fields.map((field) => [field.name.toLowerCase(), field]));
}
