/**
 * Addresses and geolocations: one value out of several fields.
 * https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/compound_fields.htm
 */
import type { CompoundState } from '../../../platform/compound/compound-state.ts';
import { nativeObject } from '../../../platform/native-values.ts';
import type { Runtime } from '../../../runtime/runtime.ts';
import type { Value } from '../../../runtime/values.ts';
import type { FieldDescription, SObjectDescription } from '../../schema/schema.ts';
import { fromSql } from '../../store/columns.ts';
import type { Decode } from './shape.ts';

/** The fields that make up a compound field. */
export function componentsOf(object: SObjectDescription, compound: FieldDescription): FieldDescription[] {
    return [...object.fields.values()].filter(({ compoundFieldName }) => compoundFieldName === compound.name);
}

/** Null when all components are. */
export function compoundDecode(compound: FieldDescription, components: readonly FieldDescription[]): Decode {
    const names = components.map(({ name }) => componentName(compound, name));
    return (runtime, values) => {
        if (values.every((value) => value === null)) return null;
        const state = new Map(names.map((name, index) => [name, fromSql(components[index], values[index])]));
        return compoundValue(runtime, compound, state);
    };
}

function compoundValue(runtime: Runtime, compound: FieldDescription, state: CompoundState): Value {
    return nativeObject(runtime, compound.type === 'address' ? 'System.Address' : 'System.Location', state);
}

/** `MailingCity` of MailingAddress is `city`, `Place__Latitude__s` of Place__c is `latitude`. */
function componentName(compound: FieldDescription, name: string): string {
    const prefix = compound.name.replace(/(?:Address|__c)$/, '');
    return name
        .slice(prefix.length)
        .replace(/^__|__s$/g, '')
        .toLowerCase();
}
