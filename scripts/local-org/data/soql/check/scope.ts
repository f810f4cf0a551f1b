import type { FieldDescription, Schema, SObjectDescription } from '../../schema/schema.ts';
import { refuse, SoqlError } from '../problems.ts';
import type { NameSyntax, Place, SourceSyntax } from '../syntax/syntax.ts';
import { Aliases, TableRows, type ParentRows } from './joins.ts';

/** "No more than five levels can be specified in a child-to-parent relationship." */
const deepestPath = 5;

/** A field that a query uses: in user mode the user must be able to read it. */
export interface UsedField {
    readonly object: SObjectDescription;
    readonly field: FieldDescription;
}

/** A path followed to its field. */
export interface FoundField extends UsedField {
    readonly rows: ParentRows;
    /** The lookups on the way, from the object of the query on. */
    readonly references: readonly FieldDescription[];
    readonly place: Place;
}

/** What one SELECT sees: its object, its aliases, and the tables it has joined so far. */
export class Scope {
    readonly schema: Schema;
    readonly object: SObjectDescription;
    readonly rows: TableRows;
    readonly aliases: Aliases;
    readonly used: Set<UsedField>;
    /** The objects after FROM, of this SELECT and of those in it. */
    readonly objects: Set<SObjectDescription>;
    /** Lower-cased alias to the relationships it stands for: none for the object itself. */
    readonly #prefixes = new Map<string, readonly string[]>();

    constructor(schema: Schema, sources: readonly SourceSyntax[], object: SObjectDescription, outer?: Scope) {
        this.schema = schema;
        this.object = object;
        this.aliases = outer?.aliases ?? new Aliases();
        this.used = outer?.used ?? new Set();
        this.objects = (outer?.objects ?? new Set()).add(object);
        this.rows = new TableRows(schema, object, this.aliases);
        this.#readPrefixes(sources);
    }

    /**
     * Follows a path: `Account.Owner.Name`, with or without the query's alias in front.
     *
     * @throws SoqlError `No such column …`, `Didn't understand relationship …`
     */
    find(name: NameSyntax): FoundField {
        const parts = this.#withoutAlias(name.parts);
        const { rows, references } = this.follow(parts.slice(0, -1), name);
        const last = parts[parts.length - 1];
        const field = rows.object.fields.get(last.toLowerCase());
        if (!field) throw noSuchColumn(last, rows.object, name.place);
        const found = { object: rows.object, field, rows, references, place: name.place };
        this.use(found);
        return found;
    }

    /** The rows at the end of a path of relationships. */
    follow(relationships: readonly string[], name: NameSyntax): { rows: ParentRows; references: FieldDescription[] } {
        if (relationships.length > deepestPath) {
            throw new SoqlError(
                `Relationship ${name.parts.join('.')} has more than ${deepestPath} levels.`,
                name.place
            );
        }
        let rows: ParentRows = this.rows;
        const references: FieldDescription[] = [];
        for (const relationship of relationships) {
            const reference = this.#reference(rows.object, relationship, name.place);
            this.use({ object: rows.object, field: reference });
            references.push(reference);
            rows = rows.parent(reference);
        }
        return { rows, references };
    }

    /** The lookup behind a relationship name of the query's object, for TYPEOF. */
    lookup(name: NameSyntax): FieldDescription {
        const [relationship] = this.#withoutAlias(name.parts);
        return this.#reference(this.object, relationship, name.place);
    }

    use({ object, field }: UsedField): void {
        this.used.add({ object, field });
    }

    #reference(object: SObjectDescription, relationship: string, place: Place): FieldDescription {
        const wanted = relationship.toLowerCase();
        for (const field of object.fields.values()) {
            if (field.relationshipName?.toLowerCase() !== wanted) continue;
            if (field.referenceTo.length === 0) refuse(`the relationship ${object.name}.${relationship}`, place);
            return field;
        }
        throw new SoqlError(
            `Didn't understand relationship '${relationship}' in field path. If you are attempting to use a custom relationship, be sure to append the '__r' after the custom relationship name. Please reference your WSDL or the describe call for the appropriate names.`,
            place
        );
    }

    #withoutAlias(parts: readonly string[]): readonly string[] {
        const prefix = parts.length > 1 ? this.#prefixes.get(parts[0].toLowerCase()) : undefined;
        return prefix ? [...prefix, ...parts.slice(1)] : parts;
    }

    /** `FROM Contact c, c.Account a`: every further entry is a parent with an alias. */
    #readPrefixes(sources: readonly SourceSyntax[]): void {
        const [first, ...parents] = sources;
        this.#prefixes.set(this.object.name.toLowerCase(), []);
        if (first.alias) this.#prefixes.set(first.alias.toLowerCase(), []);
        for (const { name, alias } of parents) {
            const path = this.#withoutAlias(name.parts);
            this.follow(path, name);
            if (alias) this.#prefixes.set(alias.toLowerCase(), path);
        }
    }
}

export function noSuchColumn(column: string, object: SObjectDescription, place: Place): SoqlError {
    return new SoqlError(noSuchColumnMessage(column, object.name), place);
}

/** What the platform says of a field that is not there or that the user may not see. */
export function noSuchColumnMessage(column: string, objectName: string): string {
    return `No such column '${column}' on entity '${objectName}'. If you are attempting to use a custom field, be sure to append the '__c' after the custom field name. Please reference your WSDL or the describe call for the appropriate names.`;
}
