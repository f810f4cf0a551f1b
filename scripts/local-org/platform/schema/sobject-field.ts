/** Schema.SObjectField: the token of a field; see data/tokens.ts. */
import { describeFieldOf, fieldOfToken } from '../../data/tokens.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import type { ObjectValue } from '../../runtime/values.ts';
import { defineClass } from '../define-class.ts';

function describe(runtime: Runtime, self: ObjectValue): ObjectValue {
    const { object, field } = fieldOfToken(self);
    return describeFieldOf(runtime, object.name, field.name);
}

export const sobjectFieldClass = defineClass({
    name: 'Schema.SObjectField',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_Schema_SObjectField.htm',
    methods: {
        'Schema.DescribeFieldResult getDescribe()': describe,
        'Schema.DescribeFieldResult getDescribe(Object? options)': describe,
        'String toString()': (_runtime, self: ObjectValue) => fieldOfToken(self).field.name
    }
});
