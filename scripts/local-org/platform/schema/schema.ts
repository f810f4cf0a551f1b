/** The methods of Schema. */
import { describeObject } from '../../data/tokens.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import type { ListValue } from '../../runtime/values.ts';
import { defineClass } from '../define-class.ts';
import { listOf } from '../native-values.ts';
import { describableObjects, globalDescribe } from './describe-sobject-result.ts';

function describeSObjects(runtime: Runtime, names: ListValue): ListValue {
    const known = new Map(describableObjects(runtime).map(({ name }) => [name.toLowerCase(), name]));
    const results = names.items.map((item) => {
        const text = item as string;
        const name = known.get(text.toLowerCase());
        if (name !== undefined) return describeObject(runtime, name);
        throw runtime.exception(
            'System.InvalidParameterValueException',
            `Invalid sobject provided. The Schema.describeSObject() methods does not support the ${text} sobject.`
        );
    });
    return listOf(runtime, 'Schema.DescribeSObjectResult', results);
}

export const schemaClass = defineClass({
    name: 'System.Schema',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_schema.htm',
    statics: {
        'List<Schema.DescribeSObjectResult> describeSObjects(List<String> names)': describeSObjects,
        'List<Schema.DescribeSObjectResult> describeSObjects(List<String> names, Object? options)': describeSObjects,
        'Map<String, Schema.SObjectType> getGlobalDescribe()': globalDescribe
    },
    refused: {
        describeDataCategoryGroups: 'data categories are not part of the local org',
        describeDataCategoryGroupStructures: 'data categories are not part of the local org',
        describeTabs: 'apps and tabs are not described',
        getAppDescribe: 'apps and tabs are not described',
        getModuleDescribe: 'apps and tabs are not described'
    }
});
