import type { Metadata, MetadataFile, MetadataProblem } from '../../org/metadata.ts';
import { flagOf, rootOf } from '../../org/metadata-tree.ts';
import { historyObjectOf, shareObjectOf } from './companion-objects.ts';
import { readCustomMetadata } from './custom-metadata.ts';
import { describeCustomObject, sharingModelOf } from './custom-object.ts';
import { describeField } from './field-defaults.ts';
import { KeyPrefixes } from './key-prefixes.ts';
import { personAccountFields, personContactFields, personRecordType } from './person-accounts.ts';
import { readPicklistSets, type PicklistSets } from './picklists.ts';
import {
    componentsByObject,
    customFields,
    ProblemList,
    readFieldSets,
    readRecordTypes,
    withStandardFieldChanges
} from './project-objects.ts';
import { linkChildren, resolveAnyReferences, type Draft } from './references.ts';
import type { FieldDescription, Schema, SObjectDescription } from './schema.ts';
import { standardObjects } from './standard/index.ts';
import { describeStandardObject, fieldsByName } from './standard/standard-object.ts';

export interface SchemaOptions {
    readonly personAccounts: boolean;
    /** The schema before a reload: its objects keep their key prefixes. */
    readonly previous?: Schema;
}

/** The schema and what is wrong with the metadata it was made from. */
export interface BuiltSchema {
    readonly schema: Schema;
    readonly problems: readonly MetadataProblem[];
}

/** All objects of the org: the standard ones with the project's fields, and those of the project. */
export function buildSchema(metadata: Metadata, options: SchemaOptions): BuiltSchema {
    const builder = new SchemaBuilder(metadata, options);
    const drafts = builder.drafts();
    const { objects, dangling } = linkChildren(resolveAnyReferences(drafts));
    const missing = dangling.map(({ object, field, target }) => ({
        file: builder.fileOf(object, field),
        line: 1,
        column: 1,
        message: `Field ${object}.${field} refers to ${target}, which does not exist in the local org.`
    }));
    const schema = new ObjectSchema(objects);
    const { problems } = readCustomMetadata(metadata, schema);
    return { schema, problems: [...builder.problems.problems, ...missing, ...problems] };
}

class ObjectSchema implements Schema {
    readonly objects: ReadonlyMap<string, SObjectDescription>;
    readonly #byPrefix: ReadonlyMap<string, SObjectDescription>;

    constructor(objects: readonly SObjectDescription[]) {
        this.objects = new Map(objects.map((object) => [object.name.toLowerCase(), object]));
        this.#byPrefix = new Map(objects.map((object) => [object.keyPrefix, object]));
    }

    object(name: string): SObjectDescription | undefined {
        return this.objects.get(name.toLowerCase());
    }

    objectByPrefix(prefix: string): SObjectDescription | undefined {
        return this.#byPrefix.get(prefix);
    }
}

class SchemaBuilder {
    readonly problems = new ProblemList();
    readonly #metadata: Metadata;
    readonly #options: SchemaOptions;
    readonly #sets: PicklistSets;
    readonly #prefixes: KeyPrefixes;
    readonly #fieldFiles: Map<string, MetadataFile[]>;
    readonly #objectFiles: Map<string, MetadataFile>;
    readonly #tabs: ReadonlySet<string>;

    constructor(metadata: Metadata, options: SchemaOptions) {
        this.#metadata = metadata;
        this.#options = options;
        this.#sets = readPicklistSets(metadata);
        this.#prefixes = new KeyPrefixes(knownPrefixes(options.previous));
        this.#fieldFiles = componentsByObject(metadata, 'CustomField');
        this.#objectFiles = new Map(metadata.ofType('CustomObject').map((file) => [file.name.toLowerCase(), file]));
        this.#tabs = new Set(metadata.ofType('CustomTab').map(({ name }) => name.toLowerCase()));
    }

    drafts(): Draft[] {
        const standard = this.#withPersonAccounts(standardObjects.map((object) => this.#standard(object)));
        const custom = [...this.#objectFiles.values()]
            .filter((file) => !standard.some(({ name }) => name.toLowerCase() === file.name.toLowerCase()))
            .sort((left, right) => (left.name < right.name ? -1 : 1))
            .flatMap((file) => this.#custom(file));
        const objects = [...standard, ...custom].map((draft) => this.#withParts(draft));
        this.#reportOrphans(objects);
        return [...objects, ...objects.flatMap((object) => this.#companions(object))];
    }

    fileOf(object: string, field: string): string {
        const files = this.#fieldFilesOf(object);
        return (
            files.find(({ name }) => name.toLowerCase() === field.toLowerCase())?.file ??
            `the standard object ${object}`
        );
    }

    #standard(standard: (typeof standardObjects)[number]): Draft {
        const described = describeStandardObject(standard);
        const files = this.#fieldFilesOf(standard.name);
        const changed = withStandardFieldChanges(described, files, this.#sets, this.problems);
        const own = this.#objectFiles.get(standard.name.toLowerCase());
        return {
            ...changed,
            fields: joined(changed.fields, customFields(files, this.#sets, this.problems)),
            sharingModel: (own && sharingModelOf(rootOf(own))) ?? changed.sharingModel,
            activities: standard.activities,
            notes: standard.notes
        };
    }

    /** The custom fields that tasks and events share are those of Activity. */
    #fieldFilesOf(object: string): MetadataFile[] {
        const own = this.#fieldFiles.get(object.toLowerCase()) ?? [];
        const isActivity = object === 'Task' || object === 'Event';
        return isActivity ? [...own, ...(this.#fieldFiles.get('activity') ?? [])] : own;
    }

    #custom(file: MetadataFile): Draft[] {
        if (!/__(?:c|mdt|e)$/.test(file.name)) {
            this.problems.problems.push({
                file: file.file,
                line: 1,
                column: 1,
                message: `The standard object ${file.name} is not in the local org.`
            });
            return [];
        }
        const node = rootOf(file);
        const fields = customFields(this.#fieldFilesOf(file.name), this.#sets, this.problems);
        const draft = describeCustomObject(file.name, node, '', fields, this.#tabs.has(file.name.toLowerCase()));
        const keyPrefix = this.#prefixes.prefixOf(file.name, draft.kind);
        return [{ ...draft, keyPrefix, activities: flagOf(node, 'enableActivities'), notes: draft.kind === 'object' }];
    }

    /** Record types and field sets; RecordTypeId is there when the object has record types. */
    #withParts(draft: Draft): Draft {
        const key = draft.name.toLowerCase();
        const recordTypes = [
            ...readRecordTypes(componentsByObject(this.#metadata, 'RecordType').get(key) ?? []),
            ...(draft.name === 'Account' && this.#options.personAccounts ? [personRecordType] : [])
        ];
        const fieldSets = readFieldSets(componentsByObject(this.#metadata, 'FieldSet').get(key) ?? []);
        const fields = recordTypes.length > 0 ? joined(draft.fields, [recordTypeField]) : draft.fields;
        return { ...draft, fields, recordTypes, fieldSets };
    }

    #withPersonAccounts(drafts: Draft[]): Draft[] {
        const contact = drafts.find(({ name }) => name === 'Contact');
        if (!this.#options.personAccounts || !contact) return drafts;
        return drafts.map((draft) => {
            if (draft === contact) return { ...draft, fields: joined(draft.fields, personContactFields()) };
            if (draft.name !== 'Account') return draft;
            return { ...draft, fields: joined(draft.fields, personAccountFields(contact)) };
        });
    }

    #companions(object: Draft): SObjectDescription[] {
        const file = this.#objectFiles.get(object.name.toLowerCase());
        const isTracked = object.kind === 'object' && file !== undefined && flagOf(rootOf(file), 'enableHistory');
        const prefix = (kind: 'share' | 'history') => (name: string) => this.#prefixes.prefixOf(name, kind);
        return [shareObjectOf(object, prefix('share')), historyObjectOf(object, isTracked, prefix('history'))].filter(
            (companion) => companion !== undefined
        );
    }

    /** Field files of objects that are not there. */
    #reportOrphans(objects: readonly Draft[]): void {
        const names = new Set(['activity', ...objects.map(({ name }) => name.toLowerCase())]);
        for (const [object, files] of this.#fieldFiles) {
            if (names.has(object)) continue;
            for (const file of files) {
                const message = `Field ${file.name} belongs to ${file.parent ?? 'no object'}, which does not exist in the local org.`;
                this.problems.problems.push({ file: file.file, line: 1, column: 1, message });
            }
        }
    }
}

const recordTypeField = describeField('RecordTypeId', 'reference', {
    label: 'Record Type ID',
    referenceTo: ['RecordType'],
    relationshipName: 'RecordType',
    defaultedOnCreate: true
});

function joined(
    fields: ReadonlyMap<string, FieldDescription>,
    more: readonly FieldDescription[]
): Map<string, FieldDescription> {
    return new Map([...fields, ...fieldsByName(more)]);
}

function knownPrefixes(previous: Schema | undefined): Map<string, string> {
    const objects = [...(previous?.objects.values() ?? [])].filter(({ custom, kind }) => custom || kind !== 'object');
    return new Map(objects.map(({ name, keyPrefix }) => [name, keyPrefix]));
}
