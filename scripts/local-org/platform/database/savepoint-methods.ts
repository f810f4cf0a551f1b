/**
 * Savepoints and the recycle bin.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_transaction_control.htm
 */
import type { SObjectValue } from '../../data/sobject-value.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import { IdValue } from '../../runtime/values.ts';
import type { ListValue, ObjectValue, Value } from '../../runtime/values.ts';
import type { NativeStatic } from '../define-class.ts';
import { listOf, nativeObject } from '../native-values.ts';

export const savepointMethods: Readonly<Record<string, NativeStatic>> = {
    'System.Savepoint setSavepoint()': (runtime) =>
        nativeObject(runtime, 'System.Savepoint', runtime.org.data.setSavepoint(runtime)),
    'void rollback(System.Savepoint savepoint)': (runtime, savepoint: ObjectValue) =>
        runtime.org.data.rollbackTo(runtime, savepoint.state as number),
    'void releaseSavepoint(System.Savepoint savepoint)': (runtime, savepoint: ObjectValue) =>
        runtime.org.data.releaseSavepoint(runtime, savepoint.state as number)
};

const recycleResult = 'Database.EmptyRecycleBinResult';

export const recycleBinMethods: Readonly<Record<string, NativeStatic>> = {
    [`${recycleResult} emptyRecycleBin(SObject record)`]: (runtime, record: SObjectValue) =>
        empty(runtime, [idOf(runtime, record)])[0] ?? null,
    [`List<${recycleResult}> emptyRecycleBin(List<SObject> records)`]: (runtime, records: ListValue) =>
        emptyList(runtime, records),
    [`List<${recycleResult}> emptyRecycleBin(List<Id> ids)`]: (runtime, ids: ListValue) => emptyList(runtime, ids)
};

function emptyList(runtime: Runtime, list: ListValue): Value {
    const ids = list.items.map((item) => (item instanceof IdValue ? item.value : idOf(runtime, item as SObjectValue)));
    return listOf(runtime, recycleResult, empty(runtime, ids));
}

function empty(runtime: Runtime, ids: readonly string[]): ObjectValue[] {
    return runtime.org.data.emptyRecycleBin(runtime, ids).map((result) => nativeObject(runtime, recycleResult, result));
}

function idOf(runtime: Runtime, record: SObjectValue): string {
    const id = record.fields.get('id');
    if (id instanceof IdValue) return id.value;
    throw runtime.exception('System.NullPointerException', 'Argument cannot be null.');
}
