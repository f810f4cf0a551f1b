import { limitRules, type LimitName } from '../../limits/limits.ts';
import { heapSizeOf } from '../../limits/heap-size.ts';
import type { ApexRuntime } from '../../runtime/apex-runtime.ts';
import { defineClass, type NativeStatic } from '../define-class.ts';

/** Counts that the platform keeps for old code only: always 0 of the number documented. */
const DEPRECATED = [
    'ChildRelationshipsDescribes',
    'FieldSetsDescribes',
    'FieldsDescribes',
    'PicklistDescribes',
    'RecordTypesDescribes',
    'ScriptStatements'
];

const SPELLING: Partial<Record<LimitName, string>> = { publishImmediateDml: 'PublishImmediateDML' };

function methodsFor(name: LimitName): [string, NativeStatic][] {
    const spelled = SPELLING[name] ?? name.charAt(0).toUpperCase() + name.slice(1);
    return [
        [`Integer get${spelled}()`, (runtime) => used(runtime as ApexRuntime, name)],
        [`Integer getLimit${spelled}()`, (runtime) => runtime.transaction.limits.allowed(name)]
    ];
}

function used(runtime: ApexRuntime, name: LimitName): number {
    if (name === 'cpuTime') {
        return runtime.cpu.used();
    }
    return name === 'heapSize' ? heapSizeOf(runtime) : runtime.transaction.limits.used[name];
}

const cursors = 'Apex cursors are not part of the local org';

export const limitsClass = defineClass({
    name: 'System.Limits',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_limits.htm',
    statics: Object.fromEntries([
        ...(Object.keys(limitRules) as LimitName[]).flatMap(methodsFor),
        ...DEPRECATED.flatMap((name): [string, NativeStatic][] => [
            [`Integer get${name}()`, () => 0],
            [`Integer getLimit${name}()`, () => (name === 'ScriptStatements' ? 200_000 : 100)]
        ])
    ]),
    refused: {
        getApexCursorRows: cursors,
        getLimitApexCursorRows: cursors,
        getFetchCallsOnApexCursor: cursors,
        getLimitFetchCallsOnApexCursor: cursors,
        getDatabaseTime: 'the time of the database is not measured',
        getLimitDatabaseTime: 'the time of the database is not measured'
    }
});
