/** What formulas read of a record: its fields, those of its parents, and the global variables. */
import { DAY } from '../../runtime/calendar.ts';
import { BlobValue, DatetimeValue, DateValue, DoubleValue, IdValue, TimeValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { DateTime } from 'luxon';
import type { FormulaContext, FormulaValue } from '../formula/evaluate.ts';
import { FormulaError } from '../formula/tokens.ts';
import type { SObjectDescription } from '../schema/schema.ts';
import type { SObjectValue } from '../sobject-value.ts';
import { readGlobal } from './formula-globals.ts';
import { loadRecords } from './load-records.ts';
import type { Statement } from './statement.ts';

/** @param old the record before the change; undefined for a new one */
export function formulaContext(
    statement: Statement,
    record: SObjectValue,
    old: SObjectValue | undefined
): FormulaContext {
    const now = statement.runtime.org.now();
    const { timeZone } = statement.runtime.transaction.user;
    return {
        read: (path) => readPath(statement, record, path),
        readPrior: (path) => readPath(statement, old ?? record, path),
        isNew: old === undefined,
        now,
        today: localDay(now, timeZone)
    };
}

/** Whole days since 1970 where that time zone's clock is. */
export function localDay(now: number, timeZone: string): number {
    const { year, month, day } = DateTime.fromMillis(now, { zone: timeZone || 'UTC' });
    return Math.floor(Date.UTC(year, month - 1, day) / DAY);
}

function readPath(statement: Statement, record: SObjectValue, path: readonly string[]): FormulaValue {
    const [first = '', ...rest] = path;
    if (first.startsWith('$')) return toFormulaValue(readGlobal(statement, first, rest));
    if (rest.length === 0) return readField(record, first);
    const parent = parentOf(statement, record, first);
    return parent ? readPath(statement, parent, rest) : null;
}

function readField(record: SObjectValue, name: string): FormulaValue {
    const field = record.object.fields.get(name.toLowerCase());
    if (!field) throw new FormulaError(`Field ${name} does not exist`);
    if (field.formula !== undefined) throw new FormulaError(`the formula field ${name} is not supported here`);
    if (field.notSupported) throw new FormulaError(`${field.notSupported} is not supported`);
    return toFormulaValue(record.fields.get(name.toLowerCase()) ?? null);
}

function parentOf(statement: Statement, record: SObjectValue, relationship: string): SObjectValue | undefined {
    const reference = referenceField(record.object, relationship);
    const id = record.fields.get(reference.name.toLowerCase());
    const target = id instanceof IdValue ? statement.services.schema.objectByPrefix(id.value.slice(0, 3)) : undefined;
    return target && id instanceof IdValue
        ? loadRecords(statement.services, target, [id.value]).get(id.value)
        : undefined;
}

/** `Account`, `Parent__r`, and `Owner:User`, which formulas write without the colon's part here. */
export function referenceField(object: SObjectDescription, relationship: string) {
    const name = relationship.toLowerCase();
    const found = [...object.fields.values()].find((field) => field.relationshipName?.toLowerCase() === name);
    if (!found) throw new FormulaError(`Field ${relationship} does not exist`);
    return found;
}

export function toFormulaValue(value: Value): FormulaValue {
    if (value === null || typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string')
        return value;
    if (value instanceof DateValue || value instanceof DatetimeValue || value instanceof TimeValue) return value;
    if (value instanceof IdValue) return value.value;
    if (typeof value === 'bigint') return Number(value);
    if (value instanceof DoubleValue) return value.value;
    if (value instanceof BlobValue || !('numberValue' in value))
        throw new FormulaError('a field of this type cannot be computed with');
    return value.numberValue();
}
