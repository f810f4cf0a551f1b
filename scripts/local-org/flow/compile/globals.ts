/** Global variables: https://help.salesforce.com/s/articleView?id=platform.flow_ref_resources_systemvariables.htm&type=5 */
import { fieldType } from '../../apex/compile/sobject-fields.ts';
import type { Type } from '../../apex/types.ts';
import { localDay } from '../../data/dml/formula-context.ts';
import { DatetimeValue, DateValue } from '../../runtime/values.ts';
import type { FlowNode } from '../flow-node.ts';
import type { FlowScope, TypedRead } from './flow-scope.ts';

/** `$Flow.…` */
export function flowGlobal({ types }: FlowScope, node: FlowNode, path: readonly string[]): TypedRead {
    const name = path.join('.');
    switch (name.toLowerCase()) {
        case 'faultmessage':
            return { type: types.string, read: ({ faultMessage }) => faultMessage };
        case 'currentdatetime':
            return { type: types.datetime, read: ({ batch }) => new DatetimeValue(batch.org.now()) };
        case 'currentdate':
            return {
                type: types.date,
                read: ({ batch }) => new DateValue(localDay(batch.org.now(), batch.runtime.transaction.user.timeZone))
            };
        case 'interviewstarttime':
            return { type: types.datetime, read: ({ batch }) => new DatetimeValue(batch.startedAt) };
        default:
            return node.refuse(`$Flow.${name}`);
    }
}

/** `$User.Email`, `$Setup.Settings__c.Switch__c`, `$Permission.Name`, `$Label.Name` … */
export function globalVariable(scope: FlowScope, node: FlowNode, path: readonly string[]): TypedRead {
    return { type: typeOfGlobal(scope, node, path), read: ({ batch }) => batch.global(path) };
}

const OBJECTS: Readonly<Record<string, string>> = {
    $user: 'User',
    $profile: 'Profile',
    $userrole: 'UserRole',
    $organization: 'Organization'
};

function typeOfGlobal(scope: FlowScope, node: FlowNode, path: readonly string[]): Type {
    const { types, org } = scope;
    const [name = '', ...rest] = path;
    const key = name.toLowerCase();
    const written = path.join('.');
    switch (key) {
        case '$permission':
            return isNamed(scope, 'CustomPermission', rest) ? types.boolean : node.refuse(written);
        case '$label': {
            const label = rest.filter((part) => part !== 'c').join('.');
            return org.metadata.labels.has(label.toLowerCase()) ? types.string : node.refuse(written);
        }
        case '$setup':
            return fieldOf(scope, rest[0], rest.slice(1), 'hierarchySetting') ?? node.refuse(written);
        default:
            return fieldOf(scope, OBJECTS[key], rest, 'object') ?? node.refuse(written);
    }
}

function isNamed({ org }: FlowScope, type: string, [name = '', more]: readonly string[]): boolean {
    const named = org.metadata.ofType(type).some((file) => file.name.toLowerCase() === name.toLowerCase());
    return named && more === undefined;
}

function fieldOf(
    { types, org }: FlowScope,
    objectName = '',
    [name = '', more]: readonly string[],
    kind: string
): Type | undefined {
    const object = org.schema.object(objectName);
    const field = object?.fields.get(name.toLowerCase());
    const isKnown = object?.kind === kind && field && field.formula === undefined && more === undefined;
    return isKnown ? fieldType(types, field) : undefined;
}
