/** What the columns of a row become: the fields of a record and of its parents. */
import type { Runtime } from '../../../runtime/runtime.ts';
import type { Value } from '../../../runtime/values.ts';
import type { FieldDescription, SObjectDescription } from '../../schema/schema.ts';
import { fromSql } from '../../store/columns.ts';
import type { SqlValue } from '../../store/store.ts';
import type { Sql } from './sql.ts';

/** Makes a value of Apex from the columns it needs. */
export type Decode = (runtime: Runtime, values: readonly SqlValue[]) => Value;

export interface ShapeField {
    readonly key: string;
    readonly columns: readonly number[];
    readonly decode: Decode;
}

/** A record in a row: `idColumn` tells whether it is there. */
export class Shape {
    readonly object: SObjectDescription;
    readonly idColumn: number;
    /** Only for rows of this object: one branch of TYPEOF. */
    readonly onlyFor?: SObjectDescription;
    readonly fields = new Map<string, ShapeField>();
    /** By lower-cased relationship name; TYPEOF gives several for one. */
    readonly parents = new Map<string, Shape[]>();

    constructor(object: SObjectDescription, idColumn: number, onlyFor?: SObjectDescription) {
        this.object = object;
        this.idColumn = idColumn;
        this.onlyFor = onlyFor;
    }
}

/** The columns of a SELECT; asking for the same column twice gives the same number. */
export class Columns {
    readonly list: Sql[] = [];
    readonly #numbers = new Map<string, number>();

    add(sql: Sql): number {
        const text = sql.every((piece) => typeof piece === 'string') ? sql.join('') : undefined;
        const known = text === undefined ? undefined : this.#numbers.get(text);
        if (known !== undefined) return known;
        this.list.push(sql);
        if (text !== undefined) this.#numbers.set(text, this.list.length - 1);
        return this.list.length - 1;
    }
}

/** The value of a column as the field's type has it. */
export function decodeField(field: FieldDescription): Decode {
    return (_runtime, [value]) => fromSql(field, value);
}
