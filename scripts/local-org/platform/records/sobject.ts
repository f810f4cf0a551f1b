/** System.SObject: what every record can do. */
import {
    childrenName,
    isWriteable,
    readChildren,
    readField,
    readParent,
    relationshipName,
    requireWritable,
    writeField,
    writeParent
} from '../../data/sobject-access.ts';
import type { SObjectValue } from '../../data/sobject-value.ts';
import { sobjectTypeToken } from '../../data/tokens.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import { ListValue, MapValue, type ObjectValue, type Value } from '../../runtime/values.ts';
import { errorList } from '../database/database-error.ts';
import { defineClass, type NativeMethod } from '../define-class.ts';
import { nativeObject } from '../native-values.ts';
import { addErrorMethods } from './add-error.ts';
import { cloneRecord } from './clone-record.ts';
import { childrenKey, fieldKey, parentKey, type FieldNaming } from './field-of.ts';
import { toFieldValue } from './field-value.ts';

function get(runtime: Runtime, self: SObjectValue, field: FieldNaming): Value {
    return readField(runtime, self, fieldKey(runtime, self, field));
}

/** Gives back the value that was there before. */
function put(runtime: Runtime, self: SObjectValue, naming: FieldNaming, value: Value): Value {
    const key = fieldKey(runtime, self, naming);
    const field = self.object.fields.get(key);
    if (!field || !isWriteable(self.object, field)) {
        throw runtime.exception('System.SObjectException', `Field ${field?.name ?? key} is not editable`);
    }
    const before = self.fields.get(key) ?? null;
    writeField(runtime, self, key, toFieldValue(runtime, field, value));
    return before;
}

function getSObject(runtime: Runtime, self: SObjectValue, naming: FieldNaming): SObjectValue | null {
    return readParent(runtime, self, parentKey(runtime, self, naming));
}

function putSObject(runtime: Runtime, self: SObjectValue, naming: FieldNaming, value: SObjectValue | null): Value {
    const key = parentKey(runtime, self, naming);
    const before = self.parents.get(key) ?? null;
    writeParent(runtime, self, key, value);
    return before;
}

/** Null, and not an empty list, when there are no children. */
function getSObjects(runtime: Runtime, self: SObjectValue, naming: FieldNaming): Value {
    const key = childrenKey(runtime, self, naming);
    const children = readChildren(runtime, self, key, runtime.types.list(runtime.types.sobject)) as ListValue;
    return children.items.length === 0 ? null : children;
}

function isSet(runtime: Runtime, self: SObjectValue, naming: FieldNaming): boolean {
    return self.fields.has(fieldKey(runtime, self, naming));
}

/** Fields by their own spelling, with parents and children that are there. */
function populatedFields(runtime: Runtime, self: SObjectValue): MapValue {
    const { types } = runtime;
    const map = new MapValue(types.map(types.string, types.object));
    const add = (name: string, value: Value): void => void map.entries.set(runtime.keyOf(name), { key: name, value });
    for (const [key, value] of self.fields) add(self.object.fields.get(key)?.name ?? key, value);
    for (const [key, value] of self.parents) if (value) add(relationshipName(self.object, key), value);
    for (const [key, value] of self.children) add(childrenName(self.object, key), value);
    return map;
}

function setOptions(runtime: Runtime, self: SObjectValue, options: ObjectValue): void {
    if (options.type.name !== 'Database.DMLOptions') {
        throw runtime.exception('System.TypeException', 'setOptions takes a Database.DMLOptions');
    }
    self.options = options;
}

const clone: Record<string, NativeMethod> = {
    'SObject clone()': (_runtime, self: SObjectValue) => cloneRecord(self),
    'SObject clone(Boolean preserveId)': (_runtime, self: SObjectValue, id: boolean) => cloneRecord(self, { id }),
    'SObject clone(Boolean preserveId, Boolean isDeepClone)': (
        _runtime,
        self: SObjectValue,
        id: boolean,
        deep: boolean
    ) => cloneRecord(self, { id, deep }),
    'SObject clone(Boolean preserveId, Boolean isDeepClone, Boolean preserveReadonlyTimestamps)': (
        _runtime,
        self: SObjectValue,
        id: boolean,
        deep: boolean,
        timestamps: boolean
    ) => cloneRecord(self, { id, deep, timestamps }),
    'SObject clone(Boolean preserveId, Boolean isDeepClone, Boolean preserveReadonlyTimestamps, Boolean preserveAutonumber)':
        (_runtime, self: SObjectValue, id: boolean, deep: boolean, timestamps: boolean, autonumbers: boolean) =>
            cloneRecord(self, { id, deep, timestamps, autonumbers })
};

export const sobjectClass = defineClass({
    name: 'System.SObject',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_sobject.htm',
    methods: {
        ...addErrorMethods,
        'void clear()': (runtime, self: SObjectValue) => {
            requireWritable(runtime, self);
            self.fields.clear();
        },
        ...clone,
        'Object get(String field)': get,
        'Object get(Schema.SObjectField field)': get,
        'Id getCloneSourceId()': (_runtime, self: SObjectValue) => self.clonedFrom ?? null,
        'List<Database.Error> getErrors()': (runtime, self: SObjectValue) => errorList(runtime, self.errors ?? []),
        'Database.DMLOptions getOptions()': (runtime, self: SObjectValue) =>
            self.options ?? nativeObject(runtime, 'Database.DMLOptions', new Map()),
        'Map<String, Object> getPopulatedFieldsAsMap()': populatedFields,
        'String getQuickActionName()': () => null,
        'SObject getSObject(String field)': getSObject,
        'SObject getSObject(Schema.SObjectField field)': getSObject,
        'Schema.SObjectType getSObjectType()': (runtime, self: SObjectValue) =>
            sobjectTypeToken(runtime, self.object.name),
        'List<SObject> getSObjects(String relationship)': getSObjects,
        'List<SObject> getSObjects(Schema.SObjectField relationship)': getSObjects,
        'Boolean hasErrors()': (_runtime, self: SObjectValue) => (self.errors ?? []).length > 0,
        'Boolean isClone()': (_runtime, self: SObjectValue) => self.clonedFrom !== undefined,
        'Boolean isSet(String field)': isSet,
        'Boolean isSet(Schema.SObjectField field)': isSet,
        'Object put(String field, Object? value)': put,
        'Object put(Schema.SObjectField field, Object? value)': put,
        'SObject putSObject(String relationship, SObject? value)': putSObject,
        'SObject putSObject(Schema.SObjectField relationship, SObject? value)': putSObject,
        'void setOptions(Object options)': setOptions
    },
    refused: {
        getAll: 'only custom settings and custom metadata types have it: MySetting__c.getAll()',
        getInstance: 'only custom settings and custom metadata types have it: MySetting__c.getInstance()',
        getOrgDefaults: 'only hierarchy custom settings have it: MySetting__c.getOrgDefaults()',
        getValues: 'only custom settings have it: MySetting__c.getValues(owner)',
        recalculateFormulas: 'deprecated by the platform; use System.Formula.recalculateFormulas'
    }
});
