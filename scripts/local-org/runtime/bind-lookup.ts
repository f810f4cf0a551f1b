/** What `:name` of a dynamic query stands for: a local variable, then a field or property of the class. */
import type { TypeDefinition } from '../apex/types.ts';
import type { ApexRuntime, CallSite } from './apex-runtime.ts';
import { ObjectValue, type Value } from './values.ts';

export function bindValue(runtime: ApexRuntime, site: CallSite | undefined, name: string): Value {
    const key = name.toLowerCase();
    const local = site?.visible.get(key);
    if (site && local) {
        return site.frame.locals[local.slot]!;
    }
    for (let owner = site?.owner; site && owner; owner = owner.outer) {
        const found = fieldValue(runtime, owner, site.frame.self, key);
        if (found !== undefined) {
            return found;
        }
    }
    throw runtime.exception('System.QueryException', `Variable does not exist: ${name}`);
}

function fieldValue(runtime: ApexRuntime, owner: TypeDefinition, self: Value, key: string): Value | undefined {
    for (let at: TypeDefinition | undefined = owner; at; at = at.superclass?.definition) {
        const field = at.fields.get(key);
        if (field?.get) {
            return field.get(runtime, self);
        }
        if (field?.isStatic) {
            return runtime.statics(at)[field.slot];
        }
        if (field && self instanceof ObjectValue) {
            return self.fields[field.slot];
        }
    }
    return undefined;
}
