/** Records as the User Interface API gives and takes them: always as the user, always through SOQL and DML. */
import { toApex } from '../aura/to-apex.ts';
import { auraError, traceOf, type AuraTrace } from '../aura/invoke.ts';
import { fieldType } from '../apex/compile/sobject-fields.ts';
import { SObjectValue } from '../data/sobject-value.ts';
import type { SObjectDescription } from '../data/schema/schema.ts';
import { writeField } from '../data/sobject-access.ts';
import type { LocalOrg } from '../org/local-org.ts';
import { runTransaction, TransactionFailure } from '../org/run-transaction.ts';
import type { User } from '../org/user.ts';
import type { ApexRuntime } from '../runtime/apex-runtime.ts';
import { exceptionMessage } from '../runtime/exception-text.ts';
import { normalizeId } from '../runtime/ids.ts';
import { ApexThrow } from '../runtime/runtime.ts';
import { IdValue, type Value } from '../runtime/values.ts';
import type { RecordRepresentation } from '../worker/protocol.ts';
import { RecordFailure } from './record-failure.ts';
import { representRecord } from './represent.ts';
import { saveErrorsOf } from './save-errors.ts';

export interface ListQuery {
    readonly object: string;
    readonly fields: readonly string[];
    readonly orderBy?: string;
    readonly limit?: number;
}

const LIST_SIZE = 50;

/** Fields are `Contact.Name` or `Contact.Account.Name`, as @wire(getRecord) sends them. @throws RecordFailure */
export function getRecord(
    org: LocalOrg,
    user: User,
    recordId: string,
    fields: readonly string[]
): RecordRepresentation {
    const object = objectOf(org, recordId);
    const paths = fields.map((field) => pathOf(object, field));
    const [record] = query(org, user, object, paths, `WHERE Id = '${normalizeId(recordId) ?? ''}'`);
    if (!record) {
        throw new RecordFailure('The requested resource does not exist', 'NOT_FOUND', 404);
    }
    return representRecord(org, user, record, paths);
}

/** @throws RecordFailure */
export function listRecords(
    org: LocalOrg,
    user: User,
    { object: name, fields, orderBy, limit }: ListQuery
): RecordRepresentation[] {
    const object = org.schema.object(name);
    if (!object) {
        throw new RecordFailure(`sObject type '${name}' is not supported.`, 'INVALID_TYPE', 400);
    }
    const paths = fields.map((field) => pathOf(object, field));
    const order = orderBy === undefined ? '' : ` ORDER BY ${orderBy}`;
    const records = query(org, user, object, paths, `${order} LIMIT ${limit ?? LIST_SIZE}`);
    return records.map((record) => representRecord(org, user, record, paths));
}

/** What is to change of one record: values as a component sends them, by field name. */
export interface RecordChange {
    readonly recordId: string;
    readonly fields: Readonly<Record<string, unknown>>;
}

/** Changes records in one save, all of them or none. @throws RecordFailure */
export function updateRecords(org: LocalOrg, user: User, changes: readonly RecordChange[]): AuraTrace {
    const saved = transaction(org, user, (runtime) => {
        const records = changes.map((change) => recordOf(org, runtime, change));
        org.data.dml(runtime, 'update', records, { mode: 'user', allOrNothing: true });
        return runtime;
    });
    return traceOf(saved);
}

function recordOf(org: LocalOrg, runtime: ApexRuntime, { recordId, fields }: RecordChange): SObjectValue {
    const object = objectOf(org, recordId);
    const record = new SObjectValue(object);
    record.fields.set('id', new IdValue(normalizeId(recordId)!));
    for (const [name, value] of Object.entries(fields)) {
        writeField(runtime, record, name.toLowerCase(), valueOf(runtime, object, name, value));
    }
    return record;
}

function valueOf(runtime: ApexRuntime, object: SObjectDescription, name: string, value: unknown): Value {
    const field = object.fields.get(name.toLowerCase());
    if (!field) {
        throw new RecordFailure(`No such column '${name}' on entity '${object.name}'.`, 'INVALID_FIELD', 400);
    }
    return toApex(runtime, value, fieldType(runtime.types, field));
}

function objectOf(org: LocalOrg, recordId: string): SObjectDescription {
    const object = org.schema.objectByPrefix(recordId.slice(0, 3));
    if (!object || normalizeId(recordId) === undefined) {
        throw new RecordFailure('The requested resource does not exist', 'NOT_FOUND', 404);
    }
    return object;
}

/** `Contact.Account.Name` of a Contact is the path `Account.Name`. */
function pathOf(object: SObjectDescription, field: string): string {
    const prefix = `${object.name}.`;
    return field.toLowerCase().startsWith(prefix.toLowerCase()) ? field.slice(prefix.length) : field;
}

function query(
    org: LocalOrg,
    user: User,
    object: SObjectDescription,
    paths: readonly string[],
    rest: string
): SObjectValue[] {
    const columns = [...new Set(['Id', ...paths].map((path) => path.toLowerCase()))];
    return transaction(org, user, (runtime) => {
        const compiled = org.data.compileDynamicQuery(
            runtime,
            `SELECT ${columns.join(', ')} FROM ${object.name} ${rest}`
        );
        return org.data.runQuery(runtime, compiled, [], 'user') as SObjectValue[];
    });
}

function transaction<T>(org: LocalOrg, user: User, work: (runtime: ApexRuntime) => T): T {
    let result: T | undefined;
    try {
        runTransaction(org, org.program, { user, kind: 'synchronous' }, (runtime) => {
            result = work(runtime);
        });
        return result as T;
    } catch (error) {
        throw failureOf(error);
    }
}

function failureOf(error: unknown): unknown {
    if (error instanceof TransactionFailure) {
        const { reason } = error;
        if (!(reason instanceof ApexThrow)) return auraError(error);
        const { exception } = reason;
        return new RecordFailure(exceptionMessage(exception), 'INVALID_INPUT', 400, saveErrorsOf(exception));
    }
    return error;
}
