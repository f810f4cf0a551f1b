/** Schema.SObjectType: the token of an object; see data/tokens.ts. */
import { SObjectValue } from '../../data/sobject-value.ts';
import { describeObject, objectOfToken } from '../../data/tokens.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import type { IdValue, ObjectValue } from '../../runtime/values.ts';
import { writeField } from '../../data/sobject-access.ts';
import { defineClass } from '../define-class.ts';
import { fillDefaults } from '../records/default-values.ts';

function describe(runtime: Runtime, self: ObjectValue): ObjectValue {
    return describeObject(runtime, objectOfToken(self).name);
}

function newRecord(self: ObjectValue): SObjectValue {
    return new SObjectValue(objectOfToken(self));
}

function newRecordWithId(runtime: Runtime, self: ObjectValue, id: IdValue): SObjectValue {
    const record = newRecord(self);
    writeField(runtime, record, 'id', id);
    return record;
}

/** https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_dynamic_dml.htm */
function newRecordOfType(
    _runtime: Runtime,
    self: ObjectValue,
    recordType: IdValue | null,
    defaults: boolean
): SObjectValue {
    const record = newRecord(self);
    if (defaults) fillDefaults(record);
    if (recordType) record.fields.set('recordtypeid', recordType);
    return record;
}

export const sobjectTypeClass = defineClass({
    name: 'Schema.SObjectType',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_Schema_SObjectType.htm',
    methods: {
        'Schema.DescribeSObjectResult getDescribe()': describe,
        'Schema.DescribeSObjectResult getDescribe(Object? options)': describe,
        'SObject newSObject()': (_runtime, self: ObjectValue) => newRecord(self),
        'SObject newSObject(Id id)': newRecordWithId,
        'SObject newSObject(Id? recordTypeId, Boolean loadDefaults)': newRecordOfType,
        'String toString()': (_runtime, self: ObjectValue) => objectOfToken(self).name
    }
});
