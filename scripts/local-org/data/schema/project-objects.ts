import type { Metadata, MetadataFile, MetadataProblem } from '../../org/metadata.ts';
import { flagOf, nodesOf, rootOf, textOf } from '../../org/metadata-tree.ts';
import { readCustomField, standardFieldChanges } from './custom-field.ts';
import type { PicklistSets } from './picklists.ts';
import type { FieldDescription, FieldSetDescription, RecordTypeDescription, SObjectDescription } from './schema.ts';

/** Collects what is wrong with metadata files instead of stopping at the first. */
export class ProblemList {
    readonly problems: MetadataProblem[] = [];

    /** Runs work on a file; an error in it becomes a problem of the file. */
    guard<Result>(file: MetadataFile, work: () => Result): Result | undefined {
        try {
            return work();
        } catch (error) {
            if (!(error instanceof Error)) throw error;
            this.problems.push({ file: file.file, line: 1, column: 1, message: error.message });
            return undefined;
        }
    }
}

/** The components of an object, by type and by the object's lower-cased name. */
export function componentsByObject(metadata: Metadata, type: string): Map<string, MetadataFile[]> {
    const groups = new Map<string, MetadataFile[]>();
    for (const file of metadata.ofType(type)) {
        const key = (file.parent ?? '').toLowerCase();
        groups.set(key, [...(groups.get(key) ?? []), file]);
    }
    return groups;
}

/** The custom fields in an object's field files. */
export function customFields(
    files: readonly MetadataFile[],
    sets: PicklistSets,
    problems: ProblemList
): FieldDescription[] {
    return files
        .filter(({ name }) => name.endsWith('__c'))
        .flatMap((file) => problems.guard(file, () => readCustomField(file.name, rootOf(file), sets)) ?? []);
}

/** A standard object with what the project's field files say of its standard fields. */
export function withStandardFieldChanges(
    object: SObjectDescription,
    files: readonly MetadataFile[],
    sets: PicklistSets,
    problems: ProblemList
): SObjectDescription {
    const fields = new Map(object.fields);
    for (const file of files.filter(({ name }) => !name.endsWith('__c'))) {
        const key = file.name.toLowerCase();
        const field = fields.get(key);
        const changes = problems.guard(file, () => standardFieldChanges(file.name, rootOf(file), sets));
        if (field && changes) fields.set(key, { ...field, ...changes });
    }
    return { ...object, fields };
}

export function readRecordTypes(files: readonly MetadataFile[]): RecordTypeDescription[] {
    return files.map((file) => {
        const node = rootOf(file);
        const description = textOf(node, 'description');
        return {
            developerName: file.name,
            label: textOf(node, 'label') ?? file.name,
            active: flagOf(node, 'active'),
            ...(description === undefined ? {} : { description })
        };
    });
}

export function readFieldSets(files: readonly MetadataFile[]): FieldSetDescription[] {
    return files.map((file) => {
        const node = rootOf(file);
        return {
            name: file.name,
            label: textOf(node, 'label') ?? file.name,
            description: textOf(node, 'description') ?? '',
            fields: nodesOf(node, 'displayedFields').map((field) => ({
                path: textOf(field, 'field') ?? '',
                required: flagOf(field, 'isRequired')
            }))
        };
    });
}
