/** The tables of a query: the one after FROM and the parents that its field paths go through. */
import type { FieldDescription, Schema, SObjectDescription } from '../../schema/schema.ts';
import { quoted } from '../../store/tables.ts';
import { foldedColumn, isFolded } from '../../store/columns.ts';
import type { Sql } from './sql.ts';

/** Gives each table of a query its alias. */
export class Aliases {
    #count = 0;

    next(): string {
        const alias = `t${this.#count}`;
        this.#count += 1;
        return alias;
    }
}

/** A lookup followed from a row: to one object, or to the several that a polymorphic lookup may mean. */
export interface ParentRows {
    /** The object whose fields a path may name: Name for polymorphic lookups. */
    readonly object: SObjectDescription;
    /** A field's value; NULL when there is no such parent. */
    column(field: FieldDescription): Sql;
    /** Text in lower case, for comparisons. */
    folded(field: FieldDescription): Sql;
    parent(field: FieldDescription): ParentRows;
}

/** The rows of one object in a query, under an alias. */
export class TableRows implements ParentRows {
    readonly object: SObjectDescription;
    readonly alias: string;
    readonly #schema: Schema;
    readonly #aliases: Aliases;
    readonly #joins: string[];
    readonly #parents = new Map<string, ParentRows>();

    constructor(
        schema: Schema,
        object: SObjectDescription,
        aliases: Aliases,
        joins: string[] = [],
        alias = aliases.next()
    ) {
        this.#schema = schema;
        this.object = object;
        this.#aliases = aliases;
        this.#joins = joins;
        this.alias = alias;
    }

    /** `"Contact" t0 LEFT JOIN …`: to be asked when all paths have been followed. */
    from(): string {
        return [`${quoted(this.object.name)} ${this.alias}`, ...this.#joins].join(' ');
    }

    column(field: FieldDescription): Sql {
        if (field.shows) return this.#shown(field).column(this.#shownField(field));
        return [`${this.alias}.${quoted(field.name)}`];
    }

    folded(field: FieldDescription): Sql {
        if (field.shows) return this.#shown(field).folded(this.#shownField(field));
        return [`${this.alias}.${quoted(isFolded(field) ? foldedColumn(field) : field.name)}`];
    }

    parent(field: FieldDescription): ParentRows {
        if (field.shows) return this.#shown(field).parent(this.#shownField(field));
        const known = this.#parents.get(field.name);
        if (known) return known;
        const reference = `${this.alias}.${quoted(field.name)}`;
        const parent = followReference(field, reference, (object, on) => this.#join(object, on), this.#schema);
        this.#parents.set(field.name, parent);
        return parent;
    }

    /** Joins a table on a lookup, for TYPEOF too. */
    #join(object: SObjectDescription, reference: string): TableRows {
        const alias = this.#aliases.next();
        this.#joins.push(
            `LEFT JOIN ${quoted(object.name)} ${alias} ON ${alias}.${quoted(keyOf(object))} = ${reference}`
        );
        return new TableRows(this.#schema, object, this.#aliases, this.#joins, alias);
    }

    #shown(field: FieldDescription): ParentRows {
        return this.parent(this.object.fields.get(field.shows!.reference.toLowerCase())!);
    }

    #shownField(field: FieldDescription): FieldDescription {
        return this.#shown(field).object.fields.get(field.shows!.field.toLowerCase())!;
    }
}

/** What a lookup to the object holds: ids, but the name of an object in custom metadata. */
function keyOf({ name }: SObjectDescription): string {
    return name === 'EntityDefinition' ? 'QualifiedApiName' : 'Id';
}

type Join = (object: SObjectDescription, reference: string) => TableRows;

function followReference(field: FieldDescription, reference: string, join: Join, schema: Schema): ParentRows {
    const [only, ...others] = field.referenceTo.map((target) => schema.object(target)!);
    if (others.length === 0) return join(only, reference);
    return new PolymorphicRows(schema.object('Name')!, [only, ...others], reference, join, schema);
}

/** The parent of a polymorphic lookup: one row out of several tables, with the fields of Name. */
export class PolymorphicRows implements ParentRows {
    readonly object: SObjectDescription;
    readonly reference: string;
    readonly #targets: readonly SObjectDescription[];
    readonly #join: Join;
    readonly #schema: Schema;
    readonly #rows = new Map<string, TableRows>();
    readonly #parents = new Map<string, ParentRows>();

    constructor(
        name: SObjectDescription,
        targets: readonly SObjectDescription[],
        reference: string,
        join: Join,
        schema: Schema
    ) {
        this.object = name;
        this.reference = reference;
        this.#targets = targets.filter(({ queryable }) => queryable);
        this.#join = join;
        this.#schema = schema;
    }

    /** The rows of one of the objects, for TYPEOF; undefined when the lookup cannot mean it. */
    target(object: SObjectDescription): TableRows | undefined {
        return this.#targets.includes(object) ? this.#rowsOf(object) : undefined;
    }

    column(field: FieldDescription): Sql {
        if (field.name === 'Id') return [this.reference];
        if (field.name === 'Type') return [this.#type()];
        return this.#first(field, (rows, own) => rows.column(own));
    }

    folded(field: FieldDescription): Sql {
        if (field.name === 'Id') return [this.reference];
        if (field.name === 'Type') return [`lower(${this.#type()})`];
        return this.#first(field, (rows, own) => rows.folded(own));
    }

    parent(field: FieldDescription): ParentRows {
        const known = this.#parents.get(field.name);
        if (known) return known;
        const parent = followReference(field, this.column(field).join(''), this.#join, this.#schema);
        this.#parents.set(field.name, parent);
        return parent;
    }

    #rowsOf(object: SObjectDescription): TableRows {
        const known = this.#rows.get(object.name);
        if (known) return known;
        const rows = this.#join(object, this.reference);
        this.#rows.set(object.name, rows);
        return rows;
    }

    /** The value of whichever parent there is: ids differ, so at most one table has the row. */
    #first(field: FieldDescription, column: (rows: TableRows, own: FieldDescription) => Sql): Sql {
        const columns = this.#targets.flatMap((object) => {
            const own = fieldOfName(object, field);
            return own ? [column(this.#rowsOf(object), own).join('')] : [];
        });
        if (columns.length === 0) return ['NULL'];
        return [columns.length === 1 ? columns[0] : `coalesce(${columns.join(', ')})`];
    }

    #type(): string {
        const cases = this.#targets.map(({ keyPrefix, name }) => `WHEN '${keyPrefix}' THEN '${name}'`);
        return `CASE substr(${this.reference}, 1, 3) ${cases.join(' ')} END`;
    }
}

/** What a field of Name is on an object: Name is the subject of a task and the number of a case. */
function fieldOfName(object: SObjectDescription, field: FieldDescription): FieldDescription | undefined {
    const isName = field.name === 'Name' || field.name === 'NameOrAlias';
    return object.fields.get((isName ? (object.nameField ?? '') : field.name).toLowerCase());
}
