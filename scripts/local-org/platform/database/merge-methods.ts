/** Database.merge: https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_database.htm */
import type { DmlOptions } from '../../data/engine.ts';
import type { SObjectValue } from '../../data/sobject-value.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import type { IdValue, ListValue, ObjectValue, Value } from '../../runtime/values.ts';
import { accessModeOf } from '../access/access-level.ts';
import type { NativeStatic } from '../define-class.ts';
import { listOf, nativeObject } from '../native-values.ts';
import { recordFromId } from './record-from-id.ts';

/** How the duplicates may be given. */
const shapes: Readonly<Record<string, (runtime: Runtime, argument: never) => SObjectValue[]>> = {
    SObject: (_runtime, record: SObjectValue) => [record],
    Id: (runtime, id: IdValue) => [recordFromId(runtime, id)],
    'List<SObject>': (_runtime, list: ListValue) => list.items as SObjectValue[],
    'List<Id>': (runtime, list: ListValue) => list.items.map((id) => recordFromId(runtime, id as IdValue))
};

const optional: readonly (readonly string[])[] = [
    [],
    ['Boolean allOrNone'],
    ['System.AccessLevel accessLevel'],
    ['Boolean allOrNone', 'System.AccessLevel accessLevel']
];

function mergeMethod(type: string, parameters: readonly string[]): [string, NativeStatic] {
    const isList = type.startsWith('List<');
    const returns = isList ? 'List<Database.MergeResult>' : 'Database.MergeResult';
    const declared = ['SObject master', `${type} duplicates`, ...parameters].join(', ');
    const read = shapes[type];
    const body = (runtime: Runtime, master: SObjectValue, duplicates: never, ...rest: Value[]): Value => {
        const results = runtime.org.data
            .merge(runtime, master, read(runtime, duplicates), readOptions(runtime, rest))
            .map((result) => nativeObject(runtime, 'Database.MergeResult', result));
        return isList ? listOf(runtime, 'Database.MergeResult', results) : (results[0] ?? null);
    };
    return [`${returns} merge(${declared})`, body as NativeStatic];
}

function readOptions(runtime: Runtime, values: readonly Value[]): DmlOptions {
    const allOrNone = values.find((value) => typeof value === 'boolean');
    const level = values.find((value) => typeof value === 'object') as ObjectValue | undefined;
    return { mode: accessModeOf(runtime, level), allOrNothing: allOrNone !== false };
}

export const mergeMethods: Readonly<Record<string, NativeStatic>> = Object.fromEntries(
    Object.keys(shapes).flatMap((type) => optional.map((parameters) => mergeMethod(type, parameters)))
);
