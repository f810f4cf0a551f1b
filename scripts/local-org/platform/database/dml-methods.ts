/**
 * Database.insert, update, upsert, delete and undelete: each for one record or a list, with or without options and access level.
 * https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_database.htm
 */
import type { DmlOperation, DmlOptions, RowResult } from '../../data/engine.ts';
import type { SObjectValue } from '../../data/sobject-value.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import type { IdValue, ListValue, ObjectValue, Value } from '../../runtime/values.ts';
import { accessModeOf } from '../access/access-level.ts';
import type { NativeStatic } from '../define-class.ts';
import { listOf, nativeObject } from '../native-values.ts';
import { readDmlOptions } from './dml-options.ts';
import { externalIdFieldOf } from './external-id.ts';
import { recordFromId } from './record-from-id.ts';

type Parameter = 'records' | 'field' | 'allOrNone' | 'options' | 'accessLevel';

/** One way to hand over records: its Apex type, and how the argument becomes records. */
interface Shape {
    readonly type: string;
    readonly single: boolean;
    readonly read: (runtime: Runtime, argument: never) => SObjectValue[];
}

const apexTypes: Readonly<Record<Exclude<Parameter, 'records'>, string>> = {
    field: 'Schema.SObjectField',
    allOrNone: 'Boolean',
    options: 'Database.DMLOptions',
    accessLevel: 'System.AccessLevel'
};

const sobjects: readonly Shape[] = [
    { type: 'SObject', single: true, read: (_runtime, record: SObjectValue) => [record] },
    { type: 'List<SObject>', single: false, read: (_runtime, list: ListValue) => list.items as SObjectValue[] }
];
const ids: readonly Shape[] = [
    { type: 'Id', single: true, read: (runtime, id: IdValue) => [recordFromId(runtime, id)] },
    {
        type: 'List<Id>',
        single: false,
        read: (runtime, list: ListValue) => list.items.map((id) => recordFromId(runtime, id as IdValue))
    }
];

/** Every list of parameters after the records: optional ones may be left out. */
function parameterLists(optional: readonly (readonly Parameter[])[]): Parameter[][] {
    const choices = [...optional, ['accessLevel'] as const];
    return choices.reduce<Parameter[][]>(
        (lists, parameters) => lists.flatMap((list) => [list, ...parameters.map((parameter) => [...list, parameter])]),
        [[]]
    );
}

function variants(
    operation: DmlOperation,
    resultType: string,
    shapes: readonly Shape[],
    optional: readonly (readonly Parameter[])[]
): Record<string, NativeStatic> {
    const all = shapes.flatMap((shape) => parameterLists(optional).map((parameters) => ({ shape, parameters })));
    return Object.fromEntries(
        all.map(({ shape, parameters }) => {
            const declared = parameters.map(
                (parameter) => `, ${apexTypes[parameter as keyof typeof apexTypes]} ${parameter}`
            );
            const returns = shape.single ? resultType : `List<${resultType}>`;
            const body = (runtime: Runtime, records: never, ...rest: Value[]): Value => {
                const options = readOptions(runtime, parameters, rest);
                const results = runtime.org.data.dml(runtime, operation, shape.read(runtime, records), options);
                return toApex(runtime, resultType, results, shape.single);
            };
            return [`${returns} ${operation}(${shape.type} records${declared.join('')})`, body as NativeStatic];
        })
    );
}

function readOptions(runtime: Runtime, parameters: readonly Parameter[], values: readonly Value[]): DmlOptions {
    const given = new Map(parameters.map((parameter, index) => [parameter, values[index] as ObjectValue]));
    const options = given.get('options');
    const field = given.get('field');
    return {
        mode: accessModeOf(runtime, given.get('accessLevel')),
        allOrNothing: given.has('allOrNone') ? (given.get('allOrNone') as unknown) === true : true,
        ...(options ? readDmlOptions(runtime, options) : {}),
        ...(field ? { externalIdField: externalIdFieldOf(field) } : {})
    };
}

function toApex(runtime: Runtime, resultType: string, results: readonly RowResult[], single: boolean): Value {
    const objects = results.map((result) => nativeObject(runtime, resultType, result));
    return single ? (objects[0] ?? null) : listOf(runtime, resultType, objects);
}

const saveOptions: readonly (readonly Parameter[])[] = [['allOrNone', 'options']];

export const dmlMethods: Readonly<Record<string, NativeStatic>> = {
    ...variants('insert', 'Database.SaveResult', sobjects, saveOptions),
    ...variants('update', 'Database.SaveResult', sobjects, saveOptions),
    ...variants('upsert', 'Database.UpsertResult', sobjects, [['field'], ['allOrNone']]),
    ...variants('delete', 'Database.DeleteResult', [...sobjects, ...ids], [['allOrNone']]),
    ...variants('undelete', 'Database.UndeleteResult', [...sobjects, ...ids], [['allOrNone']])
};
