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
    readonly createable: boolean;
    readonly updateable: boolean;
    readonly filterable: boolean;
    readonly sortable: boolean;
    readonly groupable: boolean;
    /** Objects a reference may point to. */
    readonly referenceTo: readonly string[];
    /** `Account` for AccountId, `Parent__r` for Parent__c. */
    readonly relationshipName?: string;
    /** What happens to the child when the parent goes. */
    readonly onDelete?: 'setNull' | 'cascade' | 'restrict';
    readonly picklistValues: readonly PicklistValue[];
    readonly restrictedPicklist: boolean;
    /** A formula of the default value, or a literal, as metadata writes it. */
    readonly defaultValue?: string;
    /** Formula fields: the formula's text (calculated, read only). */
    readonly formula?: string;
    readonly autoNumberFormat?: string;
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
    /** Record types, validation rules and the like stay in the metadata files. */
    readonly nameField: string;
}

export interface Schema {
    /** By name without case. */
    object(name: string): SObjectDescription | undefined;
    readonly objects: ReadonlyMap<string, SObjectDescription>;
    objectByPrefix(prefix: string): SObjectDescription | undefined;
}
