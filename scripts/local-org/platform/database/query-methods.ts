/**
 * Dynamic SOQL.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_dynamic_soql.htm
 */
import type { CompiledQuery } from '../../data/engine.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import { ListValue } from '../../runtime/values.ts';
import type { MapValue, ObjectValue, Value } from '../../runtime/values.ts';
import { accessModeOf } from '../access/access-level.ts';
import type { NativeStatic } from '../define-class.ts';
import { nativeObject } from '../native-values.ts';
import { bindMapLookup } from './bind-map.ts';
import type { QueryLocatorState } from './query-locator.ts';

type Lookup = (name: string) => Value;

export const queryMethods: Readonly<Record<string, NativeStatic>> = {
    'List<SObject> query(String query)': (runtime, text: string) => queryRows(runtime, text, runtime.bindLookup()),
    'List<SObject> query(String query, System.AccessLevel accessLevel)': (runtime, text: string, level: ObjectValue) =>
        queryRows(runtime, text, runtime.bindLookup(), level),
    'List<SObject> queryWithBinds(String query, Map<String, Object> binds, System.AccessLevel accessLevel)': (
        runtime,
        text: string,
        binds: MapValue,
        level: ObjectValue
    ) => queryRows(runtime, text, bindMapLookup(runtime, binds), level),
    'Integer countQuery(String query)': (runtime, text: string) => queryCount(runtime, text, runtime.bindLookup()),
    'Integer countQuery(String query, System.AccessLevel accessLevel)': (runtime, text: string, level: ObjectValue) =>
        queryCount(runtime, text, runtime.bindLookup(), level),
    'Integer countQueryWithBinds(String query, Map<String, Object> binds, System.AccessLevel accessLevel)': (
        runtime,
        text: string,
        binds: MapValue,
        level: ObjectValue
    ) => queryCount(runtime, text, bindMapLookup(runtime, binds), level),
    'Database.QueryLocator getQueryLocator(String query)': (runtime, text: string) =>
        locator(runtime, text, runtime.bindLookup()),
    'Database.QueryLocator getQueryLocator(String query, System.AccessLevel accessLevel)': (
        runtime,
        text: string,
        level: ObjectValue
    ) => locator(runtime, text, runtime.bindLookup(), level),
    'Database.QueryLocator getQueryLocatorWithBinds(String query, Map<String, Object> binds, System.AccessLevel accessLevel)':
        (runtime, text: string, binds: MapValue, level: ObjectValue) =>
            locator(runtime, text, bindMapLookup(runtime, binds), level),
    'Database.QueryLocator getQueryLocator(List<SObject> records)': (runtime, records: ListValue) =>
        locatorOfRecords(runtime, records),
    'Database.QueryLocator getQueryLocator(List<SObject> records, System.AccessLevel accessLevel)': (
        runtime,
        records: ListValue
    ) => locatorOfRecords(runtime, records)
};

function run(runtime: Runtime, text: string, lookup: Lookup, level?: ObjectValue): [CompiledQuery, Value[] | number] {
    const query = runtime.org.data.compileDynamicQuery(runtime, text);
    const binds = query.binds.map((bind) => lookup(bind.expression().getText()));
    return [query, runtime.org.data.runQuery(runtime, query, binds, query.mode ?? accessModeOf(runtime, level))];
}

function queryRows(runtime: Runtime, text: string, lookup: Lookup, level?: ObjectValue): ListValue {
    const [query, rows] = run(runtime, text, lookup, level);
    if (typeof rows === 'number') {
        throw runtime.exception('System.QueryException', 'COUNT() query must be run with Database.countQuery');
    }
    const { types } = runtime;
    const row =
        query.resultKind === 'aggregates' ? types.parse('AggregateResult') : types.sobjectType(query.objectName);
    return new ListValue(types.list(row ?? types.sobject), rows);
}

function queryCount(runtime: Runtime, text: string, lookup: Lookup, level?: ObjectValue): number {
    const [, rows] = run(runtime, text, lookup, level);
    if (typeof rows === 'number') return rows;
    throw runtime.exception('System.QueryException', 'Database.countQuery takes a query that selects COUNT()');
}

function locator(runtime: Runtime, text: string, lookup: Lookup, level?: ObjectValue): ObjectValue {
    const records = queryRows(runtime, text, lookup, level);
    runtime.use('queryLocatorRows', records.items.length);
    return nativeObject(runtime, 'Database.QueryLocator', { text, records } satisfies QueryLocatorState);
}

function locatorOfRecords(runtime: Runtime, records: ListValue): ObjectValue {
    runtime.use('queryLocatorRows', records.items.length);
    return nativeObject(runtime, 'Database.QueryLocator', { text: undefined, records } satisfies QueryLocatorState);
}
