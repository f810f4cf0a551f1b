/** Where records are kept: SQLite as WebAssembly in memory, one table per object. See columns.ts for how values are kept. */
import initialise, { type Database } from 'sql.js';
import type { Value } from '../../runtime/values.ts';
import { localMilliseconds } from '../../platform/dates/zones.ts';
import type { FieldDescription, Schema, SObjectDescription } from '../schema/schema.ts';
import { IdSequence } from '../ids.ts';
import { fold, foldedColumn, fromSql, hasColumn, isFolded, toSql } from './columns.ts';
import { Statements } from './statements.ts';
import { addColumns, createTable, quoted } from './tables.ts';

/** What a column holds and a statement's parameter may be. */
export type SqlValue = null | number | string | Uint8Array;

/** The values of one record by lower-cased field name. */
export type FieldValues = ReadonlyMap<string, Value>;

/** SQLite's own floor() and the like instead of sql.js's older ones: https://github.com/sql-js/sql.js/pull/647 (not in its types yet). */
const nativeFunctions = { useOldExtensionFunctions: false } as object;

/** Stands after IN; its one parameter is {@link listParameter}. The statement stays the same however long the list is. */
export const listInSql = '(SELECT value FROM json_each(?))';

/** The parameter of {@link listInSql}. */
export function listParameter(values: readonly SqlValue[]): string {
    return JSON.stringify(values);
}

/**
 * The records of the org. Knows nothing of validation, triggers, permissions: what is written is kept as it is.
 * Fields without a column (formulas, compound fields, Account.PersonEmail) are ignored when written and not read.
 */
export class Store {
    readonly #database: Database;
    readonly #statements: Statements;
    readonly #ids = new IdSequence();

    private constructor(database: Database) {
        this.#database = database;
        this.#statements = new Statements(database);
    }

    /** An empty store with a table for every object of the schema. */
    static async open(schema: Schema): Promise<Store> {
        const { Database } = await initialise(nativeFunctions);
        const database = new Database();
        // Nothing outlives the process, and LIKE compares columns that are in lower case already.
        database.run('PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA case_sensitive_like = ON');
        database.create_function('local_time', localTime);
        const store = new Store(database);
        store.changeSchema(schema);
        return store;
    }

    /** Adds the tables and columns that the schema has and the store has not; what is there stays. */
    changeSchema(schema: Schema): void {
        this.#statements.clear();
        for (const object of schema.objects.values()) {
            if (!object.queryable) continue;
            const existing = this.#columns(object);
            const changes = existing.size === 0 ? createTable(object) : addColumns(object, existing);
            for (const sql of changes) this.#database.run(sql);
        }
    }

    /** An id for a new record of the object. */
    nextId(object: SObjectDescription): string {
        return this.#ids.next(object);
    }

    /** All rows of a query in SQL. */
    rows(sql: string, parameters: readonly SqlValue[] = []): SqlValue[][] {
        return this.#statements.rows(sql, parameters);
    }

    /** Runs a statement in SQL; how many rows it changed. */
    run(sql: string, parameters: readonly SqlValue[] = []): number {
        return this.#statements.run(sql, parameters);
    }

    /** Adds a record; the values must hold its Id. */
    insert(object: SObjectDescription, values: FieldValues): void {
        const { columns, parameters } = this.#assignments(object, values);
        const places = columns.map(() => '?').join(', ');
        this.run(`INSERT INTO ${quoted(object.name)} (${columns.join(', ')}) VALUES (${places})`, parameters);
    }

    /** Changes the fields given of one record; false when there is no such record. */
    update(object: SObjectDescription, id: string, values: FieldValues): boolean {
        const { columns, parameters } = this.#assignments(object, values);
        if (columns.length === 0) return this.exists(object, id);
        const assignments = columns.map((column) => `${column} = ?`).join(', ');
        const sql = `UPDATE ${quoted(object.name)} SET ${assignments} WHERE "Id" = ?`;
        return this.run(sql, [...parameters, id]) === 1;
    }

    /** Takes records out for good, beyond the recycle bin. */
    remove(object: SObjectDescription, ids: readonly string[]): void {
        this.run(`DELETE FROM ${quoted(object.name)} WHERE "Id" IN ${listInSql}`, [listParameter(ids)]);
    }

    exists(object: SObjectDescription, id: string): boolean {
        return this.rows(`SELECT 1 FROM ${quoted(object.name)} WHERE "Id" = ?`, [id]).length === 1;
    }

    /** Whole records by id, deleted ones included; ids without a record are left out. */
    read(object: SObjectDescription, ids: readonly string[]): Map<string, Map<string, Value>> {
        const fields = storedFields(object);
        const list = fields.map(({ name }) => quoted(name)).join(', ');
        const sql = `SELECT "Id", ${list} FROM ${quoted(object.name)} WHERE "Id" IN ${listInSql}`;
        const rows = this.rows(sql, [listParameter(ids)]);
        return new Map(rows.map(([id, ...values]) => [id as string, recordOf(fields, values)]));
    }

    /** The ids of records whose field has the value, deleted ones left out; text is compared as the platform does. */
    idsWhere(object: SObjectDescription, field: FieldDescription, value: Value): string[] {
        const column = isFolded(field) ? foldedColumn(field) : field.name;
        const stored = toSql(value);
        const parameter = isFolded(field) && typeof stored === 'string' ? fold(stored) : stored;
        const notDeleted = object.fields.has('isdeleted') ? ' AND "IsDeleted" = 0' : '';
        const sql = `SELECT "Id" FROM ${quoted(object.name)} WHERE ${quoted(column)} IS ?${notDeleted}`;
        return this.rows(sql, [parameter]).map(([id]) => id as string);
    }

    /** Starts a transaction or a part of one; names may be used again, the innermost counts. */
    savepoint(name: string): void {
        this.#database.run(`SAVEPOINT ${quoted(name)}`);
    }

    /** Undoes everything since the savepoint, which stays. */
    rollbackTo(name: string): void {
        this.#database.run(`ROLLBACK TO ${quoted(name)}`);
    }

    /** Keeps what was done since the savepoint and forgets it. */
    release(name: string): void {
        this.#database.run(`RELEASE ${quoted(name)}`);
    }

    close(): void {
        this.#statements.clear();
        this.#database.close();
    }

    #columns(object: SObjectDescription): Set<string> {
        return new Set(
            this.rows('SELECT name FROM pragma_table_info(?)', [object.name]).map(([name]) => name as string)
        );
    }

    #assignments(object: SObjectDescription, values: FieldValues): { columns: string[]; parameters: SqlValue[] } {
        const columns: string[] = [];
        const parameters: SqlValue[] = [];
        for (const [key, value] of values) {
            const field = object.fields.get(key);
            if (!field) throw new Error(`${object.name} has no field ${key}.`);
            if (!hasColumn(field)) continue;
            const stored = field.type === 'boolean' ? (toSql(value) ?? 0) : toSql(value);
            columns.push(quoted(field.name));
            parameters.push(stored);
            if (isFolded(field)) {
                columns.push(quoted(foldedColumn(field)));
                parameters.push(typeof stored === 'string' ? fold(stored) : null);
            }
        }
        return { columns, parameters };
    }
}

/** For date functions on the user's clock: an instant as if the zone's clock were UTC's. */
function localTime(milliseconds: number | null, timeZone: string): number | null {
    return milliseconds === null ? null : localMilliseconds(milliseconds, timeZone);
}

const fieldsByObject = new WeakMap<SObjectDescription, FieldDescription[]>();

function storedFields(object: SObjectDescription): FieldDescription[] {
    const known = fieldsByObject.get(object);
    if (known) return known;
    const fields = [...object.fields.values()].filter(hasColumn);
    fieldsByObject.set(object, fields);
    return fields;
}

function recordOf(fields: readonly FieldDescription[], row: readonly SqlValue[]): Map<string, Value> {
    return new Map(fields.map((field, index) => [field.name.toLowerCase(), fromSql(field, row[index])]));
}
