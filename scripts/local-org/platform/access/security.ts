import { NotSupported } from '../../runtime/runtime.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import type { EnumValue, ListValue, ObjectValue } from '../../runtime/values.ts';
import { MapValue } from '../../runtime/values.ts';
import { defineClass } from '../define-class.ts';
import { nativeObject, platformType, setOf } from '../native-values.ts';
import { stripInaccessible } from './strip-inaccessible.ts';
import type { AccessDecision, AccessTypeName } from './strip-inaccessible.ts';

export const security = defineClass({
    name: 'System.Security',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_Security.htm',
    statics: {
        'System.SObjectAccessDecision stripInaccessible(System.AccessType accessCheckType, List<SObject> sourceRecords)':
            (runtime, access: EnumValue, records: ListValue) => decide(runtime, access, records, true),
        'System.SObjectAccessDecision stripInaccessible(System.AccessType accessCheckType, List<SObject> sourceRecords, Boolean enforceRootObjectCRUD)':
            (runtime, access: EnumValue, records: ListValue, enforce: boolean) =>
                decide(runtime, access, records, enforce),
        'System.SObjectAccessDecision stripInaccessible(System.AccessType accessCheckType, List<SObject> sourceRecords, Id permissionSetId)':
            (runtime) => {
                throw new NotSupported('Security.stripInaccessible with a permission set', runtime.position());
            }
    }
});

function decide(runtime: Runtime, access: EnumValue, records: ListValue, enforce: boolean): ObjectValue {
    const decision = stripInaccessible(runtime, access.name as AccessTypeName, records, enforce);
    return nativeObject(runtime, 'System.SObjectAccessDecision', decision);
}

const decisionOf = (self: ObjectValue): AccessDecision => self.state as AccessDecision;

export const sobjectAccessDecision = defineClass({
    name: 'System.SObjectAccessDecision',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_SObjectAccessDecision.htm',
    methods: {
        'Set<Integer> getModifiedIndexes()': (runtime, self: ObjectValue) =>
            setOf(runtime, 'Integer', decisionOf(self).modifiedIndexes),
        'List<SObject> getRecords()': (_runtime, self: ObjectValue) => decisionOf(self).records,
        'Map<String, Set<String>> getRemovedFields()': (runtime, self: ObjectValue) => removedFields(runtime, self)
    }
});

function removedFields(runtime: Runtime, self: ObjectValue): MapValue {
    const entries = [...decisionOf(self).removedFields].map(([object, fields]) => {
        return [runtime.keyOf(object), { key: object, value: setOf(runtime, 'String', [...fields]) }] as const;
    });
    return new MapValue(platformType(runtime, 'Map<String, Set<String>>'), new Map(entries));
}
