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

/**
 * One component as a tree: `{ CustomField: { fullName: 'X__c', … } }` made by fast-xml-parser, every value a string, arrays only
 * where repeated; read it with metadata-tree.ts. Children that stand inside an object file are listed as components of their own.
 */
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
    /** Files that could not be read as metadata: they are left out of everything above. */
    readonly problems: readonly MetadataProblem[];
}

/** What is wrong with a file and where; line and column from 1. */
export interface MetadataProblem {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly message: string;
}
