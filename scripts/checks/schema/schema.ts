import { rootOf, textOf, textsOf } from '../../local-org/org/metadata-tree.ts';
import type { Metadata, MetadataFile } from '../../local-org/org/metadata.ts';
import { systemFieldsOf, unknownTarget, type ObjectFields } from './object-fields.ts';
import { StandardObjects } from './standard-objects.ts';

/** The objects and fields that a project may name: its own and the platform's. Names are compared without case. */
export class Schema {
    readonly #own = new Map<string, ObjectFields>();
    readonly #standard = new StandardObjects();

    constructor(metadata: Metadata) {
        for (const object of metadata.ofType('CustomObject')) this.#ownObject(object.name);
        for (const field of metadata.ofType('CustomField')) this.#addField(field);
    }

    hasObject(object: string): boolean {
        const name = object.toLowerCase();
        return this.#own.has(name) || this.#standard.has(name);
    }

    /** Whether an object has a field or a parent relationship of that name; true for objects behind a polymorphic relationship. */
    hasField(object: string, field: string): boolean {
        return object === unknownTarget || this.#lookUp(object, ({ fields }) => fields.has(field.toLowerCase()));
    }

    /** The object that a parent relationship leads to, `unknownTarget` if it leads to several; undefined for a plain field. */
    parent(object: string, relationship: string): string | undefined {
        if (object === unknownTarget) return unknownTarget;
        return this.#find(object, ({ fields }) => fields.get(relationship.toLowerCase()));
    }

    /** The object behind a child relationship; undefined when there is no such relationship. */
    child(object: string, relationship: string): string | undefined {
        return this.#find(object, ({ children }) => children.get(relationship.toLowerCase()));
    }

    /**
     * What is wrong with a path of names such as `Account.Owner.Name` from an object; undefined if nothing is.
     */
    complaintAbout(object: string, path: readonly string[]): string | undefined {
        let current = object;
        for (const [index, name] of path.entries()) {
            if (!this.hasField(current, name)) return `${current} has no field ${name}`;
            const next = this.parent(current, name);
            if (index === path.length - 1) return undefined;
            if (next === undefined) return `${current}.${name} is not a relationship`;
            current = next;
        }
        return undefined;
    }

    #parts(object: string): ObjectFields[] {
        const name = object.toLowerCase();
        return [this.#own.get(name), this.#standard.get(name)].filter((part) => part !== undefined);
    }

    #lookUp(object: string, test: (part: ObjectFields) => boolean): boolean {
        return this.#parts(object).some(test);
    }

    #find(object: string, read: (part: ObjectFields) => string | undefined): string | undefined {
        return this.#parts(object)
            .map(read)
            .find((value) => value !== undefined);
    }

    #ownObject(object: string): ObjectFields {
        const name = object.toLowerCase();
        const known = this.#own.get(name) ?? (this.#standard.has(name) ? emptyObject() : systemFieldsOf(name));
        this.#own.set(name, known);
        return known;
    }

    #addField(file: MetadataFile): void {
        if (!file.parent) return;
        const { fields } = this.#ownObject(file.parent);
        const name = file.name.toLowerCase();
        fields.set(name, undefined);
        const targets = textsOf(rootOf(file), 'referenceTo');
        if (targets.length === 0) return;
        fields.set(name.replace(/__c$/, '__r'), targets.length === 1 ? targets[0].toLowerCase() : unknownTarget);
        const relationship = textOf(rootOf(file), 'relationshipName');
        if (!relationship) return;
        for (const target of targets) {
            this.#ownObject(target).children.set(`${relationship}__r`.toLowerCase(), file.parent.toLowerCase());
        }
    }
}

function emptyObject(): ObjectFields {
    return { fields: new Map(), children: new Map() };
}
