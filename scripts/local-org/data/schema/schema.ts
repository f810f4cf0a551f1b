/** The objects and fields of the org: standard ones (data/schema/standard) and those of the project. */

export type FieldType =
    | 'id'
    | 'string'
    | 'textarea'
    | 'boolean'
    | 'integer'
    | 'double'
    | 'currency'
    | 'percent'
    | 'date'
    | 'datetime'
    | 'time'
    | 'reference'
    | 'picklist'
    | 'multipicklist'
    | 'email'
    | 'phone'
    | 'url'
    | 'base64'
    | 'address'
    | 'location'
    | 'encryptedstring'
    | 'combobox'
    | 'anytype'
    | 'long';

export interface FieldDescription {
    /** API name with its own spelling. */
    readonly name: string;
    readonly label: string;
    readonly type: FieldType;
    readonly length: number;
    readonly precision: number;
    readonly scale: number;
    readonly custom: boolean;
    /** False means required on insert and update (unless defaulted). */
    readonly nillable: boolean;
    readonly unique: boolean;
    readonly caseSensitive: boolean;
    readonly externalId: boolean;
    /** Standard fields that upsert may match by, as Email of a contact; external ids may in any case. */
    readonly idLookup?: boolean;
    readonly createable: boolean;
    readonly updateable: boolean;
    /** The platform fills it in on insert when it is not given: checkboxes, owner, system fields, fields with a default value. */
    readonly defaultedOnCreate: boolean;
    readonly filterable: boolean;
    readonly sortable: boolean;
    readonly groupable: boolean;
    /** Objects a reference may point to. */
    readonly referenceTo: readonly string[];
    /** `Account` for AccountId, `Parent__r` for Parent__c. */
    readonly relationshipName?: string;
    /** What the parent calls the children: `Contacts` for Contact.AccountId, `Seats__r` for a custom lookup. */
    readonly childRelationshipName?: string;
    /** What happens to the child when the parent goes. */
    readonly onDelete?: 'setNull' | 'cascade' | 'restrict';
    readonly picklistValues: readonly PicklistValue[];
    readonly restrictedPicklist: boolean;
    /** A formula of the default value, or a literal, as metadata writes it. */
    readonly defaultValue?: string;
    /** Formula fields: the formula's text (calculated, read only). */
    readonly formula?: string;
    /** In a formula an empty number counts as 0. */
    readonly formulaBlanksAsZero?: boolean;
    readonly autoNumberFormat?: string;
    /** Roll-up summary fields and others that the local org does not compute: refused by name when they are used. */
    readonly notSupported?: string;
    /**
     * Not a column of its own: shows a field of a parent record, as Account.PersonEmail shows Email of the contact that
     * PersonContactId points to. Who writes it writes the parent's field.
     */
    readonly shows?: { readonly reference: string; readonly field: string };
    /** Components of a compound field name it: `MailingAddress` for MailingCity, `Name` for LastName. */
    readonly compoundFieldName?: string;
    /** Rich text. */
    readonly htmlFormatted?: boolean;
    /** For master-detail: 0 or 1. */
    readonly relationshipOrder?: number;
    /** Text areas with more than 255 characters, as metadata types name them, and hierarchy lookups: `LongTextArea`, `Html` … */
    readonly metadataType?: string;
    readonly description?: string;
    readonly inlineHelpText?: string;
}

export interface PicklistValue {
    readonly value: string;
    readonly label: string;
    readonly active: boolean;
    readonly isDefault: boolean;
}

export interface ChildRelationship {
    readonly childObject: string;
    readonly field: string;
    readonly relationshipName?: string;
}

export interface SObjectDescription {
    readonly name: string;
    readonly label: string;
    readonly pluralLabel: string;
    /** Three characters in front of every id. */
    readonly keyPrefix: string;
    readonly custom: boolean;
    /** `list` and `hierarchy` custom settings; `metadata` = custom metadata type; `event` = platform event. */
    readonly kind: 'object' | 'listSetting' | 'hierarchySetting' | 'metadata' | 'event' | 'share' | 'history';
    /** By lower-cased API name, in declared order. */
    readonly fields: ReadonlyMap<string, FieldDescription>;
    readonly childRelationships: readonly ChildRelationship[];
    readonly sharingModel: 'Private' | 'Read' | 'ReadWrite' | 'ControlledByParent';
    /** Name, Subject, CaseNumber …; undefined for objects without one. Validation rules and the like stay in the metadata files. */
    readonly nameField?: string;
    /** May stand after FROM; platform events and the polymorphic Name may not. */
    readonly queryable: boolean;
    /** It has rows that others refer to, and neither Apex nor SOQL knows it: only the Tooling API does. */
    readonly toolingOnly?: boolean;
    /** Whether DML may create, change, delete rows at all. */
    readonly createable: boolean;
    readonly updateable: boolean;
    readonly deletable: boolean;
    readonly undeletable: boolean;
    readonly triggerable: boolean;
    readonly recordTypes: readonly RecordTypeDescription[];
    readonly fieldSets: readonly FieldSetDescription[];
}

export interface RecordTypeDescription {
    readonly developerName: string;
    readonly label: string;
    readonly active: boolean;
    readonly description?: string;
    /** Its accounts are people: `RecordType.IsPersonType`. */
    readonly forPeople?: boolean;
}

export interface FieldSetDescription {
    readonly name: string;
    readonly label: string;
    readonly description: string;
    /** Field paths such as `Account.Name`. */
    readonly fields: readonly { readonly path: string; readonly required: boolean }[];
}

export interface Schema {
    /** By name without case. */
    object(name: string): SObjectDescription | undefined;
    readonly objects: ReadonlyMap<string, SObjectDescription>;
    objectByPrefix(prefix: string): SObjectDescription | undefined;
}
