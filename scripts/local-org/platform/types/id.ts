/** System.Id. */
import { sobjectTypeToken } from '../../data/tokens.ts';
import { textHash } from '../../runtime/hash-code.ts';
import { idFromText, normalizeId, restoreIdCasing } from '../../runtime/ids.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import { IdValue, type Value } from '../../runtime/values.ts';
import { defineClass } from '../define-class.ts';

function objectType(runtime: Runtime, id: IdValue): Value {
    const object = runtime.org.schema.objectByPrefix(id.value.slice(0, 3));
    if (!object) {
        throw runtime.exception('System.SObjectException', `Cannot locate Apex Type for ID: ${id.value}`);
    }
    return sobjectTypeToken(runtime, object.name);
}

/** With `restoreCasing` only an id of 18 characters can be put right. */
function valueOf(runtime: Runtime, text: string, restoreCasing: boolean): IdValue {
    if (!restoreCasing) {
        return idFromText(runtime, text);
    }
    const restored = restoreIdCasing(text);
    if (restored === undefined) {
        throw runtime.exception('System.StringException', `Invalid id: ${text}`);
    }
    return new IdValue(restored);
}

function equals(self: IdValue, other: Value): boolean {
    return (
        self.value === (other instanceof IdValue ? other.value : typeof other === 'string' ? normalizeId(other) : null)
    );
}

export const idClass = defineClass({
    name: 'System.Id',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_id.htm',
    kind: 'primitive',
    statics: {
        'Id valueOf(String text)': (runtime, text: string) => idFromText(runtime, text),
        'Id valueOf(String text, Boolean restoreCasing)': valueOf
    },
    methods: {
        'Boolean equals(Object? other)': (runtime, self: IdValue, other: Value) => equals(self, other),
        'Schema.SObjectType getSObjectType()': objectType,
        'Integer hashCode()': (runtime, self: IdValue) => textHash(self.value),
        'String to15()': (runtime, self: IdValue) => self.value.slice(0, 15)
    }
});
