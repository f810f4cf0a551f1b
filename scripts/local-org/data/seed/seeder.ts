import { DatetimeValue, IdValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import type { Schema, SObjectDescription } from '../schema/schema.ts';
import type { Store } from '../store/store.ts';
import { quoted } from '../store/tables.ts';

/** Values of a record by API name; ids may be given as text. */
export type SeedValues = Readonly<Record<string, Value | undefined>>;

/** Writes the rows that an org has before anybody works in it; nothing is checked. */
export class Seeder {
    readonly store: Store;
    readonly schema: Schema;
    /** Milliseconds since 1970: when the rows were made. */
    readonly #now: number;
    /** Who made them. */
    readonly #userId: string;

    constructor(store: Store, schema: Schema, now: number, userId: string) {
        this.store = store;
        this.schema = schema;
        this.#now = now;
        this.#userId = userId;
    }

    /** Adds a row and gives its id; `id` when the id is known already. */
    add(objectName: string, values: SeedValues, id?: string): string {
        const object = this.#object(objectName);
        const newId = id ?? this.store.nextId(object);
        const given = this.#typed(object, values);
        this.store.insert(object, new Map([...this.#systemValues(object), ...given, ['id', new IdValue(newId)]]));
        return newId;
    }

    /** Adds the row or changes the one whose field has that text; gives its id. */
    put(objectName: string, keyField: string, key: string, values: SeedValues): string {
        const object = this.#object(objectName);
        const existing = this.find(objectName, keyField, key);
        if (existing === undefined) return this.add(objectName, { ...values, [keyField]: key });
        this.store.update(object, existing, this.#typed(object, values));
        return existing;
    }

    /** The id of the first row whose field has that text. */
    find(objectName: string, fieldName: string, text: string): string | undefined {
        const object = this.#object(objectName);
        const field = object.fields.get(fieldName.toLowerCase());
        return field && this.store.idsWhere(object, field, text)[0];
    }

    /** Takes out all rows whose field has that text. */
    remove(objectName: string, fieldName: string, text: string): void {
        this.store.run(`DELETE FROM ${quoted(objectName)} WHERE ${quoted(fieldName)} = ?`, [text]);
    }

    #object(name: string): SObjectDescription {
        const object = this.schema.object(name);
        if (!object) throw new Error(`The schema has no object ${name}.`);
        return object;
    }

    #systemValues(object: SObjectDescription): [string, Value][] {
        const dates = ['createddate', 'lastmodifieddate', 'systemmodstamp'] as const;
        const users = ['createdbyid', 'lastmodifiedbyid'] as const;
        const all: [string, Value][] = [
            ...dates.map((name): [string, Value] => [name, new DatetimeValue(this.#now)]),
            ...users.map((name): [string, Value] => [name, new IdValue(this.#userId)])
        ];
        return all.filter(([name]) => object.fields.has(name));
    }

    #typed(object: SObjectDescription, values: SeedValues): Map<string, Value> {
        const given = Object.entries(values).filter((entry): entry is [string, Value] => entry[1] !== undefined);
        return new Map(given.map(([name, value]) => [name.toLowerCase(), toFieldValue(object, name, value)]));
    }
}

function toFieldValue(object: SObjectDescription, name: string, value: Value): Value {
    const field = object.fields.get(name.toLowerCase());
    if (!field) throw new Error(`${object.name} has no field ${name}.`);
    const isId = field.type === 'id' || field.type === 'reference';
    return isId && typeof value === 'string' ? new IdValue(value) : value;
}
