/**
 * What may be assigned to what without a cast.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_type_conversions.htm
 */
import type { Types } from './type-registry.ts';
import type { Type } from './types.ts';

/** Target by source, in lower case: numbers widen, Id and String convert both ways, a Date becomes midnight of a Datetime. */
const IMPLICIT: Readonly<Record<string, readonly string[]>> = {
    integer: ['long', 'double', 'decimal'],
    long: ['double', 'decimal'],
    double: ['decimal'],
    decimal: ['double'],
    string: ['id'],
    id: ['string'],
    date: ['datetime']
};

export function isAssignable(types: Types, from: Type, to: Type): boolean {
    if (from === to || to === types.object) {
        return from !== types.void;
    }
    if (from === types.null) {
        return to !== types.void;
    }
    if (from.definition.kind === 'primitive') {
        return (
            to.definition.kind === 'primitive' &&
            (IMPLICIT[from.name.toLowerCase()]?.includes(to.name.toLowerCase()) ?? false)
        );
    }
    if (from.definition.kind === 'sobject' && to.definition.kind === 'sobject') {
        // The generic SObject goes to a specific one without a cast only through collections and queries.
        return to === types.sobject || isPolymorphicParent(from);
    }
    if (types.isSubtype(from, to)) {
        return true;
    }
    return sameGeneric(types, from, to);
}

/**
 * `Account account = event.What;`: a polymorphic parent is a Name at compile time and whatever it is at run time.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_SOQL_polymorphic_relationships.htm
 */
export function isPolymorphicParent(type: Type): boolean {
    return type.definition.objectName === 'Name';
}

/** Lists of a subtype are lists of the supertype, and List<SObject> may be read as any List<Contact>, as on the platform. */
function sameGeneric(types: Types, from: Type, to: Type): boolean {
    if (from.definition === to.definition && from.args.length > 0) {
        return from.args.every((arg, index) => elementFits(types, arg, to.args[index], !types.isSet(from)));
    }
    return types.supertypes(from).some((each) => each.args.length > 0 && isAssignable(types, each, to));
}

function elementFits(types: Types, from: Type, to: Type, covariant: boolean): boolean {
    if (from === to) {
        return true;
    }
    if (from.definition.kind === 'sobject' && to.definition.kind === 'sobject') {
        return from === types.sobject || to === types.sobject;
    }
    if (from.definition.kind === 'primitive') {
        return to === types.object && covariant;
    }
    return covariant && isAssignable(types, from, to);
}
