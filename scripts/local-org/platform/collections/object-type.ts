/** The sObject type of a collection's elements. */
import { sobjectTypeToken } from '../../data/tokens.ts';
import type { Type } from '../../apex/types.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import type { Value } from '../../runtime/values.ts';

/** The Schema.SObjectType token, null for collections of something else and for the generic SObject. */
export function elementObjectType(runtime: Runtime, type: Type | undefined): Value {
    const name = type?.definition.objectName;
    return name ? sobjectTypeToken(runtime, name) : null;
}
