/**
 * What a field of each type is when nothing else is said of it.
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/field_types.htm
 */
import type { FieldDescription, FieldType } from './schema.ts';

type TypeDefaults = Partial<
    Pick<FieldDescription, 'length' | 'idLookup' | 'filterable' | 'sortable' | 'groupable' | 'nillable'>
>;

const notComparable: TypeDefaults = { filterable: false, sortable: false, groupable: false };

const byType: Readonly<Record<FieldType, TypeDefaults>> = {
    id: { length: 18, nillable: false, idLookup: true },
    string: { length: 255 },
    textarea: { length: 255 },
    boolean: { nillable: false },
    integer: {},
    long: { groupable: false },
    double: { groupable: false },
    currency: { groupable: false },
    percent: { groupable: false },
    date: {},
    datetime: { groupable: false },
    time: { groupable: false },
    reference: { length: 18 },
    picklist: { length: 255 },
    combobox: { length: 255 },
    multipicklist: { length: 4099, groupable: false, sortable: false },
    email: { length: 80 },
    phone: { length: 40 },
    url: { length: 255 },
    base64: notComparable,
    address: { sortable: false, groupable: false },
    location: { sortable: false, groupable: false },
    encryptedstring: { length: 175, ...notComparable },
    anytype: notComparable
};

/** The longest text that can be filtered, sorted and grouped. */
const longestComparableText = 255;

/** A whole description from a name, a type and what is particular about the field. */
export function describeField(
    name: string,
    type: FieldType,
    particulars: Partial<Omit<FieldDescription, 'name' | 'type'>> = {}
): FieldDescription {
    const defaults = byType[type];
    const length = particulars.length ?? defaults.length ?? 0;
    const isLong = type === 'textarea' && length > longestComparableText;
    return {
        name,
        label: labelFromName(name),
        type,
        length,
        precision: 0,
        scale: 0,
        custom: name.endsWith('__c') || name.endsWith('__pc'),
        nillable: true,
        unique: false,
        caseSensitive: false,
        externalId: false,
        createable: true,
        updateable: true,
        defaultedOnCreate: type === 'boolean',
        filterable: true,
        sortable: true,
        groupable: true,
        referenceTo: [],
        picklistValues: [],
        restrictedPicklist: false,
        ...(type === 'boolean' ? { defaultValue: 'false' } : {}),
        ...defaults,
        ...(isLong ? notComparable : {}),
        ...particulars
    };
}

/** `MailingPostalCode` becomes `Mailing Postal Code`, `AccountId` becomes `Account ID`, as the platform labels its fields. */
export function labelFromName(name: string): string {
    const words = name
        .replace(/__p?c$/, '')
        .replace(/_/g, ' ')
        .replace(/([a-z\d])([A-Z])/g, '$1 $2')
        .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2');
    return words.replace(/ Id$/, ' ID').replace(/^Id$/, 'Record ID');
}
