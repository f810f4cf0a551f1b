/** System.QueryException. */
import type { Runtime, ExceptionState } from '../../runtime/runtime.ts';
import { MapValue, type ObjectValue } from '../../runtime/values.ts';
import { defineClass } from '../define-class.ts';
import { setOf } from '../native-values.ts';
import { exceptionConstructors } from './exception.ts';

/** `details` of a System.QueryException of a query in user mode. */
export interface QueryExceptionDetails {
    /** Field names by object name, as the schema spells them. */
    readonly inaccessibleFields: Readonly<Record<string, readonly string[]>>;
}

function inaccessibleFields(runtime: Runtime, self: ObjectValue): MapValue {
    const { types } = runtime;
    const details = (self.state as ExceptionState).details as QueryExceptionDetails | undefined;
    const map = new MapValue(types.map(types.string, types.set(types.string)));
    for (const [object, fields] of Object.entries(details?.inaccessibleFields ?? {})) {
        map.entries.set(runtime.keyOf(object), { key: object, value: setOf(runtime, 'String', fields) });
    }
    return map;
}

export const queryException = defineClass({
    name: 'System.QueryException',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_enforce_usermode.htm',
    extends: 'System.Exception',
    constructors: exceptionConstructors('QueryException'),
    methods: {
        'Map<String,Set<String>> getInaccessibleFields()': inaccessibleFields
    }
});
