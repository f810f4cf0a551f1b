/** Schema.FieldSet and its members. */
import type { FieldDescription, FieldSetDescription, Schema, SObjectDescription } from '../../data/schema/schema.ts';
import { fieldToken, foldedMap, sobjectTypeToken } from '../../data/tokens.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import type { MapValue, ObjectValue } from '../../runtime/values.ts';
import { defineClass } from '../define-class.ts';
import { listOf, nativeObject } from '../native-values.ts';
import { displayType } from './display-type.ts';
import { readOnlyMembers } from './getters.ts';

interface FieldSetState {
    readonly object: SObjectDescription;
    readonly fieldSet: FieldSetDescription;
}

interface MemberState {
    readonly path: string;
    readonly required: boolean;
    /** The object at the end of the path and its field. */
    readonly object: SObjectDescription;
    readonly field: FieldDescription;
}

export const fieldSetClass = defineClass({
    name: 'Schema.FieldSet',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_Schema_FieldSet.htm',
    ...readOnlyMembers({
        'String getDescription()': (_runtime, { fieldSet }: FieldSetState) => fieldSet.description,
        'List<Schema.FieldSetMember> getFields()': (runtime, state: FieldSetState) =>
            listOf(
                runtime,
                'Schema.FieldSetMember',
                members(runtime, state).map((member) => nativeObject(runtime, 'Schema.FieldSetMember', member))
            ),
        'String getLabel()': (_runtime, { fieldSet }: FieldSetState) => fieldSet.label,
        'String getName()': (_runtime, { fieldSet }: FieldSetState) => fieldSet.name,
        'String getNameSpace()': () => null,
        'Schema.SObjectType getSObjectType()': (runtime, { object }: FieldSetState) =>
            sobjectTypeToken(runtime, object.name)
    })
});

export const fieldSetMemberClass = defineClass({
    name: 'Schema.FieldSetMember',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_Schema_FieldSetMember.htm',
    ...readOnlyMembers({
        'Boolean getDbRequired()': (_runtime, { field }: MemberState) => !field.nillable && !field.defaultedOnCreate,
        'String getFieldPath()': (_runtime, { path }: MemberState) => path,
        'String getLabel()': (_runtime, { field }: MemberState) => field.label,
        'Boolean getRequired()': (_runtime, { required }: MemberState) => required,
        'Schema.SObjectField getSObjectField()': (runtime, { object, field }: MemberState) =>
            fieldToken(runtime, object.name, field.name),
        'Schema.DisplayType getType()': (runtime, { field }: MemberState) => displayType(runtime, field)
    })
});

/** What `describe.fieldSets` is; its state is the object. */
export const fieldSetsClass = defineClass({
    name: 'Schema.SObjectTypeFieldSets',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_dynamic_field_sets.htm',
    methods: {
        'Map<String, Schema.FieldSet> getMap()': (runtime, self: ObjectValue) =>
            fieldSetMap(runtime, self.state as SObjectDescription)
    }
});

/** The field sets of an object by lower-cased name. */
export function fieldSetMap(runtime: Runtime, object: SObjectDescription): MapValue {
    const sets = object.fieldSets.map(
        (fieldSet) => [fieldSet.name, nativeObject(runtime, 'Schema.FieldSet', { object, fieldSet })] as const
    );
    return foldedMap(runtime, 'Schema.FieldSet', sets);
}

function members({ org }: Runtime, { object, fieldSet }: FieldSetState): MemberState[] {
    return fieldSet.fields.map(({ path, required }) => ({ path, required, ...endOf(org.schema, object, path) }));
}

function endOf(schema: Schema, object: SObjectDescription, path: string): Pick<MemberState, 'object' | 'field'> {
    const [first, ...rest] = path.split('.');
    if (rest.length === 0) return { object, field: requireField(object, object.fields.get(first.toLowerCase()), path) };
    const lookups = [...object.fields.values()];
    const lookup = lookups.find(({ relationshipName }) => relationshipName?.toLowerCase() === first.toLowerCase());
    const parent = schema.object(requireField(object, lookup, path).referenceTo[0])!;
    return endOf(schema, parent, rest.join('.'));
}

function requireField(object: SObjectDescription, field: FieldDescription | undefined, path: string): FieldDescription {
    if (field) return field;
    throw new Error(`A field set of ${object.name} names the field ${path}, which does not exist.`);
}
