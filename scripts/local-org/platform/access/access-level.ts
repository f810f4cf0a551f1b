import type { TypeRegistry } from '../../apex/types.ts';
import { NotSupported } from '../../runtime/runtime.ts';
import type { AccessMode, Runtime } from '../../runtime/runtime.ts';
import type { ObjectValue } from '../../runtime/values.ts';
import { defineClass } from '../define-class.ts';
import { nativeObject } from '../native-values.ts';

/** Its state is an AccessMode. */
export const accessLevel = defineClass({
    name: 'System.AccessLevel',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_AccessLevel.htm',
    methods: {
        'System.AccessLevel withPermissionSetId(String permissionSetId)': (runtime) => {
            throw new NotSupported('AccessLevel.withPermissionSetId', runtime.position());
        }
    },
    staticProperties: {
        'System.AccessLevel SYSTEM_MODE': (runtime) => accessLevelOf(runtime, 'system'),
        'System.AccessLevel USER_MODE': (runtime) => accessLevelOf(runtime, 'user')
    }
});

const made = new WeakMap<TypeRegistry, Map<AccessMode, ObjectValue>>();

/** Each constant exists once, so that `==` holds. */
function accessLevelOf(runtime: Runtime, mode: AccessMode): ObjectValue {
    const constants = made.get(runtime.types) ?? new Map<AccessMode, ObjectValue>();
    made.set(runtime.types, constants);
    const constant = constants.get(mode) ?? nativeObject(runtime, 'System.AccessLevel', mode);
    constants.set(mode, constant);
    return constant;
}

/** The mode that an AccessLevel stands for; without one what the calling class's API version says. */
export function accessModeOf(runtime: Runtime, level: ObjectValue | undefined): AccessMode {
    return level ? (level.state as AccessMode) : runtime.defaultAccessMode();
}
