/** Schema.DescribeSObjectResult; its state is the SObjectDescription. What the user may do is asked when it is asked. */
import type { SObjectDescription } from '../../data/schema/schema.ts';
import { childRelationshipToken, fieldMapOf, foldedMap, sobjectTypeToken } from '../../data/tokens.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import { IdValue, MapValue, type ObjectValue, type Value } from '../../runtime/values.ts';
import { defineClass } from '../define-class.ts';
import { knownEnumValues } from '../known/enum-values.ts';
import { enumConstant, listOf, nativeObject, platformType } from '../native-values.ts';
import { readOnlyMembers, type Getters } from './getters.ts';
import { recordTypeInfos, type RecordTypeInfo } from './record-type-info.ts';

type Right = 'canRead' | 'canCreate' | 'canEdit' | 'canDelete';

function allows(runtime: Runtime, object: SObjectDescription, right: Right): boolean {
    return runtime.org.security[right](runtime.transaction.user, object);
}

function infoObjects(
    runtime: Runtime,
    object: SObjectDescription
): (RecordTypeInfo & { readonly value: ObjectValue })[] {
    return recordTypeInfos(runtime, object).map((info) => ({
        ...info,
        value: nativeObject(runtime, 'Schema.RecordTypeInfo', info)
    }));
}

function infosById(runtime: Runtime, object: SObjectDescription): MapValue {
    const { types } = runtime;
    const map = new MapValue(types.map(types.id, platformType(runtime, 'Schema.RecordTypeInfo')));
    for (const { id, value } of infoObjects(runtime, object)) {
        const key = new IdValue(id);
        map.entries.set(runtime.keyOf(key), { key, value });
    }
    return map;
}

/** Names are found with their case, as the platform does. */
function infosBy(runtime: Runtime, object: SObjectDescription, name: 'name' | 'developerName'): MapValue {
    const { types } = runtime;
    const map = new MapValue(types.map(types.string, platformType(runtime, 'Schema.RecordTypeInfo')));
    for (const info of infoObjects(runtime, object)) {
        map.entries.set(runtime.keyOf(info[name]), { key: info[name], value: info.value });
    }
    return map;
}

/** Business objects that Salesforce merges: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_dml_examples_merge.htm */
const mergeable = new Set(['Account', 'Case', 'Contact', 'Individual', 'Lead']);

const isRecord = (object: SObjectDescription): boolean => object.kind === 'object' && object.triggerable;

const getters: Getters = {
    'String getAssociateEntityType()': (_runtime, { kind }: SObjectDescription) =>
        kind === 'share' ? 'Share' : kind === 'history' ? 'History' : null,
    'String getAssociateParentEntity()': (_runtime, { kind, fields }: SObjectDescription) =>
        kind === 'share' || kind === 'history'
            ? ([...fields.values()].find(({ onDelete }) => onDelete === 'cascade')?.referenceTo[0] ?? null)
            : null,
    'List<Schema.ChildRelationship> getChildRelationships()': (runtime, { childRelationships }: SObjectDescription) =>
        listOf(
            runtime,
            'Schema.ChildRelationship',
            childRelationships.map((child) => childRelationshipToken(runtime, child))
        ),
    'Boolean getDataTranslationEnabled()': () => false,
    'String getDefaultImplementation()': () => null,
    'Schema.SObjectTypeFields getFields()': (runtime, object: SObjectDescription) =>
        nativeObject(runtime, 'Schema.SObjectTypeFields', object),
    'Schema.SObjectTypeFieldSets getFieldSets()': (runtime, object: SObjectDescription) =>
        nativeObject(runtime, 'Schema.SObjectTypeFieldSets', object),
    'Boolean getHasSubtypes()': (_runtime, { fields }: SObjectDescription) => fields.has('ispersonaccount'),
    'String getImplementedBy()': () => null,
    'String getImplementsInterfaces()': () => null,
    'Boolean getIsInterface()': () => false,
    'Boolean getIsSubtype()': () => false,
    'String getKeyPrefix()': (_runtime, { keyPrefix }: SObjectDescription) => keyPrefix || null,
    'String getLabel()': (_runtime, { label }: SObjectDescription) => label,
    'String getLabelPlural()': (_runtime, { pluralLabel }: SObjectDescription) => pluralLabel,
    'String getLocalName()': (_runtime, { name }: SObjectDescription) => name,
    'String getName()': (_runtime, { name }: SObjectDescription) => name,
    'List<Schema.RecordTypeInfo> getRecordTypeInfos()': (runtime, object: SObjectDescription) =>
        listOf(
            runtime,
            'Schema.RecordTypeInfo',
            infoObjects(runtime, object).map(({ value }) => value)
        ),
    'Map<String, Schema.RecordTypeInfo> getRecordTypeInfosByDeveloperName()': (runtime, object: SObjectDescription) =>
        infosBy(runtime, object, 'developerName'),
    'Map<Id, Schema.RecordTypeInfo> getRecordTypeInfosById()': infosById,
    'Map<String, Schema.RecordTypeInfo> getRecordTypeInfosByName()': (runtime, object: SObjectDescription) =>
        infosBy(runtime, object, 'name'),
    'Schema.SObjectDescribeOptions getSObjectDescribeOption()': (runtime) =>
        enumConstant(runtime, 'Schema.SObjectDescribeOptions', 'FULL'),
    'Schema.SObjectType getSObjectType()': (runtime, { name }: SObjectDescription) => sobjectTypeToken(runtime, name),
    'Boolean isAccessible()': (runtime, object: SObjectDescription) => allows(runtime, object, 'canRead'),
    'Boolean isCreateable()': (runtime, object: SObjectDescription) =>
        object.createable && allows(runtime, object, 'canCreate'),
    'Boolean isCustom()': (_runtime, { custom }: SObjectDescription) => custom,
    'Boolean isCustomSetting()': (_runtime, { kind }: SObjectDescription) =>
        kind === 'listSetting' || kind === 'hierarchySetting',
    'Boolean isDeletable()': (runtime, object: SObjectDescription) =>
        object.deletable && allows(runtime, object, 'canDelete'),
    'Boolean isDeprecatedAndHidden()': () => false,
    'Boolean isFeedEnabled()': () => false,
    'Boolean isMergeable()': (_runtime, { name }: SObjectDescription) => mergeable.has(name),
    'Boolean isMruEnabled()': (_runtime, object: SObjectDescription) => object.fields.has('lastvieweddate'),
    'Boolean isQueryable()': (_runtime, { queryable }: SObjectDescription) => queryable,
    'Boolean isSearchable()': (_runtime, object: SObjectDescription) => isRecord(object),
    'Boolean isUndeletable()': (_runtime, { undeletable }: SObjectDescription) => undeletable,
    'Boolean isUpdateable()': (runtime, object: SObjectDescription) =>
        object.updateable && allows(runtime, object, 'canEdit')
};

export const describeSObjectResultClass = defineClass({
    name: 'Schema.DescribeSObjectResult',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_sobject_describe.htm',
    ...readOnlyMembers(getters)
});

/** What `describe.fields` is; its state is the object. */
export const sobjectTypeFieldsClass = defineClass({
    name: 'Schema.SObjectTypeFields',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_dynamic_describe_objects_understanding.htm',
    methods: {
        'Map<String, Schema.SObjectField> getMap()': (runtime, self: ObjectValue) =>
            fieldMapOf(runtime, (self.state as SObjectDescription).name)
    }
});

export const sobjectDescribeOptionsEnum = defineClass({
    name: 'Schema.SObjectDescribeOptions',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_enum_Schema_SObjectDescribeOptions.htm',
    kind: 'enum',
    values: knownEnumValues('Schema.SObjectDescribeOptions')
});

/** Objects that describe calls list: those that only stand for others in queries are left out. */
export function describableObjects({ org }: Runtime): SObjectDescription[] {
    return [...org.schema.objects.values()].filter(({ keyPrefix, toolingOnly }) => keyPrefix !== '' && !toolingOnly);
}

/** Map<String, Schema.SObjectType> with lower-cased names. */
export function globalDescribe(runtime: Runtime): Value {
    const tokens = describableObjects(runtime).map(({ name }) => [name, sobjectTypeToken(runtime, name)] as const);
    return foldedMap(runtime, 'Schema.SObjectType', tokens);
}
