/** What the platform fills in on insert. */
import { Big } from 'bigdecimal.js';
import { DatetimeValue, IdValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import type { FormulaValue } from '../formula/evaluate.ts';
import { compileFormula } from '../formula/evaluate.ts';
import { FormulaError } from '../formula/tokens.ts';
import { NotSupported } from '../../runtime/runtime.ts';
import type { FieldDescription } from '../schema/schema.ts';
import { isDecimal } from '../store/columns.ts';
import type { SObjectValue } from '../sobject-value.ts';
import { formulaContext } from './formula-context.ts';
import { emptyRecord } from './load-records.ts';
import type { Statement } from './statement.ts';

/**
 * A new record with all its fields: default values, then what was given, null included.
 * https://help.salesforce.com/s/articleView?id=platform.fields_about_default_field_values.htm&type=5
 */
export function recordWithDefaults(statement: Statement, given: SObjectValue): SObjectValue {
    const record = emptyRecord(statement.object);
    for (const [key, field] of statement.object.fields) {
        const value = given.fields.has(key) ? undefined : defaultValue(statement, record, field);
        if (value !== undefined && value !== null) record.fields.set(key, value);
    }
    for (const [key, value] of given.fields) {
        const field = statement.object.fields.get(key);
        if (field && isWritable(field, 'createable')) record.fields.set(key, asStored(field, value));
    }
    return record;
}

/** May DML write the field? Fields that show a contact's field write it there. */
export function isWritable(field: FieldDescription, right: 'createable' | 'updateable'): boolean {
    return field[right] && field.formula === undefined && !field.notSupported;
}

/** A checkbox is never null. */
export function asStored(field: FieldDescription, value: Value): Value {
    return field.type === 'boolean' && value === null ? false : value;
}

function defaultValue(statement: Statement, record: SObjectValue, field: FieldDescription): Value | undefined {
    if (field.name === 'OwnerId') return new IdValue(statement.runtime.transaction.user.id);
    if (field.defaultValue !== undefined) return computeDefault(statement, record, field, field.defaultValue);
    return field.picklistValues.find(({ isDefault }) => isDefault)?.value;
}

function computeDefault(statement: Statement, record: SObjectValue, field: FieldDescription, text: string): Value {
    if (text === 'true' || text === 'false') return text === 'true';
    try {
        return toFieldValue(field, compileFormula(text).evaluate(formulaContext(statement, record, undefined)));
    } catch (error) {
        if (!(error instanceof FormulaError)) throw error;
        throw new NotSupported(`the default value of ${record.object.name}.${field.name}: ${error.message}`);
    }
}

/** What a formula computes as the field keeps it. */
export function toFieldValue(field: FieldDescription, value: FormulaValue): Value {
    if (typeof value === 'number') return numberValue(field, value);
    return typeof value === 'string' && field.type === 'reference' ? new IdValue(value) : value;
}

function numberValue(field: FieldDescription, value: number): Value {
    if (isDecimal(field)) return Big(String(value));
    return field.type === 'integer' ? Math.trunc(value) : String(value);
}

const created = ['createddate', 'createdbyid'] as const;
const changed = ['lastmodifieddate', 'lastmodifiedbyid', 'systemmodstamp'] as const;

/** Who made or changed the record and when; in whole seconds. */
export function stamp({ runtime }: Statement, record: SObjectValue, isNew: boolean): void {
    const now = new DatetimeValue(Math.floor(runtime.org.now() / 1000) * 1000);
    const user = new IdValue(runtime.transaction.user.id);
    for (const key of isNew ? [...created, ...changed] : changed) {
        if (record.object.fields.has(key)) record.fields.set(key, key.endsWith('byid') ? user : now);
    }
}
