/**
 * Fields from CustomField metadata.
 * https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/customfield.htm
 */
import { flagOf, nodesOf, textOf, textsOf, type MetadataNode } from '../../org/metadata-tree.ts';
import { describeField } from './field-defaults.ts';
import { readPicklist, type PicklistSets } from './picklists.ts';
import type { FieldDescription, FieldType } from './schema.ts';

type Particulars = Partial<Omit<FieldDescription, 'name' | 'type'>>;

const types: Readonly<Record<string, FieldType>> = {
    AutoNumber: 'string',
    Checkbox: 'boolean',
    Currency: 'currency',
    Date: 'date',
    DateTime: 'datetime',
    Email: 'email',
    EncryptedText: 'encryptedstring',
    Hierarchy: 'reference',
    Html: 'textarea',
    Location: 'location',
    LongTextArea: 'textarea',
    Lookup: 'reference',
    MasterDetail: 'reference',
    MetadataRelationship: 'reference',
    MultiselectPicklist: 'multipicklist',
    Number: 'double',
    Percent: 'percent',
    Phone: 'phone',
    Picklist: 'picklist',
    Summary: 'double',
    Text: 'string',
    TextArea: 'textarea',
    Time: 'time',
    Url: 'url'
};

const deletions: Readonly<Record<string, FieldDescription['onDelete']>> = {
    SetNull: 'setNull',
    Cascade: 'cascade',
    Restrict: 'restrict'
};

/** Formula fields of type text show up to 1,300 characters. */
const formulaTextLength = 1300;

/**
 * The fields that one CustomField element makes: one, or three for a geolocation.
 *
 * @throws Error with what is wrong with the metadata
 */
export function readCustomField(name: string, node: MetadataNode, sets: PicklistSets): FieldDescription[] {
    const metadataType = textOf(node, 'type');
    if (metadataType === undefined) throw new Error(`Field ${name} has no <type>.`);
    const type = isSchemaReference(node) ? 'string' : types[metadataType];
    if (type === undefined) throw new Error(`Field ${name}: the type ${metadataType} is not known to the local org.`);
    const particulars = {
        ...commonParticulars(node),
        metadataType,
        ...typeParticulars(name, metadataType, node, sets)
    };
    if (type === 'location') return locationFields(name, particulars);
    return [describeField(name, type, withFormula(node, type, particulars))];
}

/** Relationships of custom metadata to objects and fields hold their names. */
function isSchemaReference(node: MetadataNode): boolean {
    return /^(?:EntityDefinition|FieldDefinition|EntityParticle)$/.test(textOf(node, 'referenceTo') ?? '');
}

/** Fields as rows (FieldDefinition) are not part of the local org: such a relationship leads nowhere and is refused by name. */
function schemaReference(name: string, node: MetadataNode): Particulars {
    const referenceTo = textsOf(node, 'referenceTo').filter((target) => target === 'EntityDefinition');
    return { referenceTo, relationshipName: name.replace(/__c$/, '__r') };
}

function commonParticulars(node: MetadataNode): Particulars {
    const defaultValue = textOf(node, 'defaultValue');
    const description = textOf(node, 'description');
    const inlineHelpText = textOf(node, 'inlineHelpText');
    const isCheckbox = textOf(node, 'type') === 'Checkbox';
    return {
        ...(textOf(node, 'label') === undefined ? {} : { label: textOf(node, 'label') }),
        ...(flagOf(node, 'required') ? { nillable: false } : {}),
        unique: flagOf(node, 'unique'),
        caseSensitive: flagOf(node, 'caseSensitive'),
        externalId: flagOf(node, 'externalId'),
        idLookup: flagOf(node, 'externalId'),
        defaultedOnCreate: isCheckbox || defaultValue !== undefined,
        ...(defaultValue === undefined ? {} : { defaultValue }),
        ...(description === undefined ? {} : { description }),
        ...(inlineHelpText === undefined ? {} : { inlineHelpText })
    };
}

function typeParticulars(name: string, metadataType: string, node: MetadataNode, sets: PicklistSets): Particulars {
    switch (metadataType) {
        case 'AutoNumber':
            return {
                ...automatic,
                length: 30,
                nillable: false,
                autoNumberFormat: textOf(node, 'displayFormat') ?? '{0}'
            };
        case 'Lookup':
        case 'Hierarchy':
        case 'MetadataRelationship':
            if (isSchemaReference(node)) return schemaReference(name, node);
            return reference(name, node, deletions[textOf(node, 'deleteConstraint') ?? 'SetNull']);
        case 'MasterDetail':
            return masterDetail(name, node);
        case 'Number':
        case 'Currency':
        case 'Percent':
        case 'Location':
            return { precision: numberOf(node, 'precision') ?? 18, scale: numberOf(node, 'scale') ?? 0 };
        case 'Text':
        case 'LongTextArea':
        case 'Html':
        case 'EncryptedText':
            return { length: textLength(name, node), ...(metadataType === 'Html' ? { htmlFormatted: true } : {}) };
        case 'Picklist':
        case 'MultiselectPicklist':
            return readPicklist(name, node, sets);
        case 'Summary':
            return { ...automatic, precision: 18, notSupported: `roll-up summary field ${name}` };
        default:
            return {};
    }
}

const automatic: Particulars = { createable: false, updateable: false, defaultedOnCreate: true };

function reference(name: string, node: MetadataNode, onDelete: FieldDescription['onDelete']): Particulars {
    const referenceTo = textsOf(node, 'referenceTo');
    const isUserHierarchy = textOf(node, 'type') === 'Hierarchy';
    if (referenceTo.length === 0 && !isUserHierarchy) throw new Error(`Field ${name} has no <referenceTo>.`);
    const childName = textOf(node, 'relationshipName');
    return {
        referenceTo: isUserHierarchy ? ['User'] : referenceTo,
        relationshipName: name.replace(/__c$/, '__r'),
        ...(childName ? { childRelationshipName: `${childName}__r` } : {}),
        ...(onDelete === undefined ? {} : { onDelete })
    };
}

function masterDetail(name: string, node: MetadataNode): Particulars {
    return {
        ...reference(name, node, 'cascade'),
        nillable: false,
        updateable: flagOf(node, 'reparentableMasterDetail'),
        relationshipOrder: numberOf(node, 'relationshipOrder') ?? 0
    };
}

function withFormula(node: MetadataNode, type: FieldType, particulars: Particulars): Particulars {
    const formula = textOf(node, 'formula');
    if (formula === undefined) return particulars;
    return {
        ...particulars,
        ...automatic,
        nillable: type !== 'boolean',
        formula,
        formulaBlanksAsZero: textOf(node, 'formulaTreatBlanksAs') === 'BlankAsZero',
        ...(type === 'string' ? { length: formulaTextLength } : {})
    };
}

function locationFields(name: string, particulars: Particulars): FieldDescription[] {
    const base = name.replace(/__c$/, '');
    const coordinate = (part: string): FieldDescription =>
        describeField(`${base}__${part}__s`, 'double', {
            ...particulars,
            label: `${particulars.label ?? base} (${part})`,
            precision: 18,
            scale: 15,
            custom: true,
            compoundFieldName: name
        });
    const compound = describeField(name, 'location', { ...particulars, createable: false, updateable: false });
    return [coordinate('Latitude'), coordinate('Longitude'), compound];
}

function textLength(name: string, node: MetadataNode): number {
    const length = numberOf(node, 'length');
    // A formula of type text has no length of its own.
    if (length === undefined && textOf(node, 'formula') === undefined)
        throw new Error(`Field ${name} has no <length>.`);
    return length ?? formulaTextLength;
}

function numberOf(node: MetadataNode, name: string): number | undefined {
    const text = textOf(node, name);
    if (text === undefined) return undefined;
    const value = Number(text);
    if (!Number.isInteger(value)) throw new Error(`<${name}> must be a whole number and is "${text}".`);
    return value;
}

/** Whether a CustomField element says something new about a standard field: its picklist values. */
export function standardFieldChanges(name: string, node: MetadataNode, sets: PicklistSets): Particulars {
    return nodesOf(node, 'valueSet').length === 0 ? {} : readPicklist(name, node, sets);
}
