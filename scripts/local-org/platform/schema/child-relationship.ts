/** Schema.ChildRelationship: a lookup of another object to this one; its state is a ChildRelationship of the schema. */
import type { ChildRelationship, FieldDescription } from '../../data/schema/schema.ts';
import { fieldToken, sobjectTypeToken } from '../../data/tokens.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import { defineClass } from '../define-class.ts';
import { listOf } from '../native-values.ts';
import { readOnlyMembers } from './getters.ts';

function lookup({ org }: Runtime, { childObject, field }: ChildRelationship): FieldDescription | undefined {
    return org.schema.object(childObject)?.fields.get(field.toLowerCase());
}

export const childRelationshipClass = defineClass({
    name: 'Schema.ChildRelationship',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_Schema_ChildRelationship.htm',
    ...readOnlyMembers({
        'Schema.SObjectType getChildSObject()': (runtime, { childObject }: ChildRelationship) =>
            sobjectTypeToken(runtime, childObject),
        'Schema.SObjectField getField()': (runtime, { childObject, field }: ChildRelationship) =>
            fieldToken(runtime, childObject, field),
        'List<String> getJunctionIdListNames()': (runtime) => listOf(runtime, 'String', []),
        'List<Schema.SObjectType> getJunctionReferenceTo()': (runtime) => listOf(runtime, 'Schema.SObjectType', []),
        'String getRelationshipName()': (_runtime, { relationshipName }: ChildRelationship) => relationshipName ?? null,
        'Boolean isCascadeDelete()': (runtime, child: ChildRelationship) =>
            lookup(runtime, child)?.onDelete === 'cascade',
        'Boolean isDeprecatedAndHidden()': () => false,
        'Boolean isRestrictedDelete()': (runtime, child: ChildRelationship) =>
            lookup(runtime, child)?.onDelete === 'restrict'
    })
});
