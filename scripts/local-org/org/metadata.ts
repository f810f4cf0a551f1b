/** The project's metadata as found on disk, parsed once. Lower-cased names are the keys throughout. */

/** One source file of Apex. */
export interface ApexSource {
    /** Path relative to the project (or absolute when outside it): what errors name. */
    readonly file: string;
    readonly name: string;
    readonly text: string;
    readonly kind: 'class' | 'trigger';
    readonly apiVersion: number;
}

/** A metadata file as a tree: `{ CustomField: { fullName: 'X__c', … } }` made by fast-xml-parser, arrays only where repeated. */
export interface MetadataFile {
    readonly file: string;
    /** For example `CustomField`, `PermissionSet`. */
    readonly type: string;
    /** The component's name: for a field the field's name. */
    readonly name: string;
    /** For decomposed object children: the object's name. */
    readonly parent?: string;
    readonly content: Readonly<Record<string, unknown>>;
}

export interface Metadata {
    readonly apex: readonly ApexSource[];
    readonly files: readonly MetadataFile[];
    /** All files of a type, for example `PermissionSet`. */
    ofType(type: string): readonly MetadataFile[];
    /** Custom labels by lower-cased full name. */
    readonly labels: ReadonlyMap<string, string>;
}
