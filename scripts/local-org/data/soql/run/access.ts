/**
 * User mode: every object and field that a query names, also in WHERE and ORDER BY, must be readable for the running user.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_enforce_usermode.htm
 */
import type { QueryExceptionDetails } from '../../../platform/exceptions/query-exception.ts';
import type { Runtime } from '../../../runtime/runtime.ts';
import { notSupportedObjectMessage } from '../check/from.ts';
import { noSuchColumnMessage, type UsedField } from '../check/scope.ts';
import type { PlannedQuery } from '../plan.ts';

/** @throws System.QueryException; its details are all the fields that the user cannot read */
export function checkAccess(runtime: Runtime, { objects, used }: PlannedQuery): void {
    const { user } = runtime.transaction;
    const { security } = runtime.org;
    const object = objects.find((each) => !security.canRead(user, each));
    if (object) throw runtime.exception('System.QueryException', notSupportedObjectMessage(object.name));
    const hidden = used.filter((use) => use.field.name !== 'Id' && !security.canRead(user, use.object, use.field));
    const [first] = hidden;
    if (!first) return;
    const message = noSuchColumnMessage(first.field.name, first.object.name);
    throw runtime.exception('System.QueryException', message, detailsOf(hidden));
}

function detailsOf(hidden: readonly UsedField[]): QueryExceptionDetails {
    const inaccessibleFields: Record<string, string[]> = {};
    for (const { object, field } of hidden) (inaccessibleFields[object.name] ??= []).push(field.name);
    return { inaccessibleFields };
}
