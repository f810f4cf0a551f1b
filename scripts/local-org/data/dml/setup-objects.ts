/**
 * Mixed DML: objects of set-up and others cannot be changed in one transaction.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_dml_non_mix_sobjects.htm
 */
import type { Runtime } from '../../runtime/runtime.ts';
import type { DmlOperation } from '../engine.ts';
import type { SObjectValue } from '../sobject-value.ts';

const setupObjects = new Set([
    'FieldPermissions',
    'Group',
    'GroupMember',
    'ObjectPermissions',
    'ObjectTerritory2AssignmentRule',
    'ObjectTerritory2AssignmentRuleItem',
    'PermissionSet',
    'PermissionSetAssignment',
    'PermissionSetGroup',
    'PermissionSetGroupComponent',
    'QueueSobject',
    'SetupEntityAccess',
    'Territory2',
    'Territory2Model',
    'User',
    'UserRole',
    'UserTerritory2Association'
]);

/** A user may be updated beside other records as long as none of these is touched. */
const sensitiveUserFields = ['userroleid', 'isactive', 'forecastenabled', 'isportalenabled', 'username', 'profileid'];

/** Notes what the statement touches; the name of the object touched before when the two do not go together. */
export function noteDmlKind(
    runtime: Runtime,
    operation: DmlOperation | 'merge',
    records: readonly SObjectValue[]
): string | undefined {
    const name = records[0]?.object.name;
    const kind = name === undefined ? undefined : kindOf(name, operation, records);
    if (name === undefined || kind === undefined) return undefined;
    const kinds = (runtime.transaction.dmlKinds ??= {});
    const clash = kind === 'setup' ? kinds.other : kinds.setup;
    if (clash === undefined) kinds[kind] ??= name;
    return clash;
}

function kindOf(
    name: string,
    operation: DmlOperation | 'merge',
    records: readonly SObjectValue[]
): 'setup' | 'other' | undefined {
    if (!setupObjects.has(name)) return 'other';
    return name === 'User' && goesWithOthers(operation, records) ? undefined : 'setup';
}

/** Users without a role may be inserted beside other records. */
function goesWithOthers(operation: DmlOperation | 'merge', users: readonly SObjectValue[]): boolean {
    if (operation === 'insert') return users.every(({ fields }) => (fields.get('userroleid') ?? null) === null);
    return (
        operation === 'update' && !users.some(({ fields }) => sensitiveUserFields.some((field) => fields.has(field)))
    );
}
