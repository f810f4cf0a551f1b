/** The SELECT list of a query for records. */
import type { FieldDescription, SObjectDescription } from '../../schema/schema.ts';
import { refuse, SoqlError } from '../problems.ts';
import type {
    FieldItem,
    FieldsItem,
    NameSyntax,
    Place,
    QuerySyntax,
    SelectItem,
    TypeofItem
} from '../syntax/syntax.ts';
import { compoundDecode, componentsOf } from './compound.ts';
import { expressionOf, refuseUncomputed } from './expression.ts';
import { formulaColumn } from './formula-column.ts';
import { formatDecode } from './format.ts';
import { PolymorphicRows, type ParentRows, type TableRows } from './joins.ts';
import { noSuchColumn, type FoundField, type Scope } from './scope.ts';
import { Columns, decodeField, Shape } from './shape.ts';

/** For fields that the query does not name itself; they are never formulas. */
const nowhere: Place = { line: 1, column: 1 };

/** Collects what a record query selects; sub-selects are for the caller. */
export class RecordSelection {
    readonly columns = new Columns();
    readonly shape: Shape;
    readonly #scope: Scope;

    constructor(scope: Scope) {
        this.#scope = scope;
        const { rows } = scope;
        this.shape = new Shape(rows.object, this.columns.add(this.#idOf(rows)));
        // "The Id field is always there", also when it is not selected.
        this.#addField(this.shape, rows, rows.object.fields.get('id')!);
    }

    add(item: Exclude<SelectItem, { kind: 'subQuery' }>, query: QuerySyntax): void {
        if (item.kind === 'fields') this.#addAll(item, query);
        else if (item.kind === 'typeof') this.#addTypeof(item);
        else if (item.operand.kind === 'name') this.#addName(item.operand, item.alias);
        else this.#addFunction(item);
    }

    /** A field of the object itself that the caller needs. */
    addOwn(field: FieldDescription): number {
        return this.#addField(this.shape, this.#scope.rows, field);
    }

    #addName(name: NameSyntax, alias: string | undefined): void {
        if (alias !== undefined) throw new SoqlError('only aggregate expressions use field aliasing', name.place);
        const found = this.#scope.find(name);
        refuseUncomputed(found, true);
        this.#addField(this.#shapeAt(found), found.rows, found.field, found.place);
    }

    /** The shape of the parent that a path leads to; the lookups on the way are filled in too. */
    #shapeAt({ references }: FoundField): Shape {
        let shape = this.shape;
        let rows: ParentRows = this.#scope.rows;
        for (const reference of references) {
            this.#addField(shape, rows, reference);
            rows = rows.parent(reference);
            shape = this.#parentShape(shape, reference, rows);
        }
        return shape;
    }

    #parentShape(shape: Shape, reference: FieldDescription, rows: ParentRows): Shape {
        const key = reference.relationshipName!.toLowerCase();
        const known = shape.parents.get(key)?.find(({ onlyFor }) => !onlyFor);
        if (known) return known;
        const parent = new Shape(rows.object, this.columns.add(this.#idOf(rows)));
        this.#addField(parent, rows, rows.object.fields.get('id')!);
        shape.parents.set(key, [...(shape.parents.get(key) ?? []), parent]);
        return parent;
    }

    #idOf(rows: ParentRows) {
        return rows.column(rows.object.fields.get('id')!);
    }

    #addField(shape: Shape, rows: ParentRows, field: FieldDescription, place = nowhere): number {
        const key = field.name.toLowerCase();
        if (field.formula !== undefined) {
            shape.fields.set(key, { key, ...formulaColumn(rows, field, this.columns, place) });
            return shape.idColumn;
        }
        if (field.type === 'address' || field.type === 'location') {
            const components = componentsOf(rows.object, field);
            const columns = components.map((component) => this.columns.add(rows.column(component)));
            shape.fields.set(key, { key, columns, decode: compoundDecode(field, components) });
            return columns[0];
        }
        const column = this.columns.add(rows.column(field));
        shape.fields.set(key, { key, columns: [column], decode: decodeField(field) });
        return column;
    }

    #addFunction({ operand, alias }: FieldItem): void {
        if (operand.kind === 'name') return;
        const { name, argument, place } = operand;
        if ((name !== 'TOLABEL' && name !== 'FORMAT') || !argument) refuse(`${name}() without GROUP BY`, place);
        if (argument.kind === 'function') refuse(`${name}() of a function`, place);
        const found = this.#scope.find(argument);
        refuseUncomputed(found);
        if (name === 'FORMAT' && alias === undefined) refuse('FORMAT() without an alias', place);
        const key = (alias ?? found.field.name).toLowerCase();
        const shape = this.#shapeAt(found);
        const sql = name === 'TOLABEL' ? expressionOf(this.#scope, operand).sql : found.rows.column(found.field);
        const decode = name === 'TOLABEL' ? decodeField({ ...found.field, type: 'string' }) : formatDecode(found.field);
        shape.fields.set(key, { key, columns: [this.columns.add(sql)], decode });
    }

    /** https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_select_fields.htm */
    #addAll({ which, place }: FieldsItem, { limit }: QuerySyntax): void {
        const isBounded = which === 'STANDARD';
        if (!isBounded && (limit?.kind !== 'number' || limit.value > 200)) {
            throw new SoqlError('The SOQL FIELDS function must have a LIMIT of at most 200', place);
        }
        const { object, rows } = this.#scope;
        for (const field of object.fields.values()) {
            if (which !== 'ALL' && field.custom !== (which === 'CUSTOM')) continue;
            if (field.notSupported) continue;
            this.#scope.use({ object, field });
            this.#addField(this.shape, rows, field, place);
        }
    }

    /** https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_select_typeof.htm */
    #addTypeof({ name, branches, otherwise }: TypeofItem): void {
        const reference = this.#scope.lookup(name);
        this.#scope.use({ object: this.#scope.object, field: reference });
        const parent = this.#scope.rows.parent(reference);
        if (!(parent instanceof PolymorphicRows)) {
            throw new SoqlError(
                `TYPEOF needs a polymorphic relationship, cannot use: '${name.parts.join('.')}'`,
                name.place
            );
        }
        this.#addField(this.shape, this.#scope.rows, reference);
        for (const { type, fields } of branches)
            this.#addBranch(reference, this.#targetRows(parent, type), fields, true);
        if (otherwise.length > 0) this.#addBranch(reference, parent, otherwise, false);
    }

    #targetRows(parent: PolymorphicRows, type: NameSyntax): TableRows {
        const object = this.#scope.schema.object(type.parts.join('.'));
        const rows = object && parent.target(object);
        if (rows) return rows;
        throw new SoqlError(`'${type.parts.join('.')}' is not a type that the relationship can refer to`, type.place);
    }

    #addBranch(reference: FieldDescription, rows: ParentRows, fields: readonly NameSyntax[], only: boolean): void {
        const key = reference.relationshipName!.toLowerCase();
        const branch = new Shape(rows.object, this.columns.add(this.#idOf(rows)), only ? rows.object : undefined);
        this.#addField(branch, rows, rows.object.fields.get('id')!);
        for (const { parts, place } of fields) {
            if (parts.length > 1) refuse('relationships inside TYPEOF', place);
            const field = fieldOf(rows.object, parts[0]);
            if (!field) throw noSuchColumn(parts[0], rows.object, place);
            this.#scope.use({ object: rows.object, field });
            this.#addField(branch, rows, field);
        }
        this.shape.parents.set(key, [...(this.shape.parents.get(key) ?? []), branch]);
    }
}

function fieldOf(object: SObjectDescription, name: string): FieldDescription | undefined {
    return object.fields.get(name.toLowerCase());
}
