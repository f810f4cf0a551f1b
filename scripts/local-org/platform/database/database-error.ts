import type { Runtime } from '../../runtime/runtime.ts';
import type { RowError } from '../../data/engine.ts';
import type { ListValue, ObjectValue } from '../../runtime/values.ts';
import { defineClass } from '../define-class.ts';
import { enumConstant, listOf, nativeObject } from '../native-values.ts';

const errorOf = (self: ObjectValue): RowError => self.state as RowError;
const fields = (runtime: Runtime, self: ObjectValue): ListValue => listOf(runtime, 'String', errorOf(self).fields);
const code = (runtime: Runtime, self: ObjectValue) =>
    enumConstant(runtime, 'System.StatusCode', errorOf(self).statusCode);

/** One reason why a row failed; its state is a RowError. */
export const databaseError = defineClass({
    name: 'Database.Error',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_database_error.htm',
    methods: {
        'List<String> getFields()': fields,
        'String getMessage()': (_runtime, self: ObjectValue) => errorOf(self).message,
        'System.StatusCode getStatusCode()': code
    },
    properties: {
        'List<String> Fields': { get: fields },
        'String Message': { get: (_runtime, self: ObjectValue) => errorOf(self).message },
        'System.StatusCode StatusCode': { get: code }
    }
});

/** A list of Database.Error. */
export function errorList(runtime: Runtime, errors: readonly RowError[]): ListValue {
    return listOf(
        runtime,
        'Database.Error',
        errors.map((error) => nativeObject(runtime, 'Database.Error', error))
    );
}
