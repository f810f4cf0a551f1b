/** One record in the shape of the User Interface API. */
import { DateTime } from 'luxon';
import { fromApex } from '../aura/from-apex.ts';
import { SObjectValue } from '../data/sobject-value.ts';
import type { LocalOrg } from '../org/local-org.ts';
import { newTransaction } from '../org/run-transaction.ts';
import type { User } from '../org/user.ts';
import { ApexRuntime } from '../runtime/apex-runtime.ts';
import { DatetimeValue, type Value } from '../runtime/values.ts';
import type { FieldValue, RecordRepresentation } from '../worker/protocol.ts';

/** `paths` are fields, or a parent's fields as `Account.Name`. */
export function representRecord(
    org: LocalOrg,
    user: User,
    record: SObjectValue,
    paths: readonly string[]
): RecordRepresentation {
    const runtime = new ApexRuntime(org, org.program, newTransaction({ user, kind: 'synchronous' }));
    const fields: Record<string, FieldValue> = {};
    for (const path of paths) {
        const [first = '', ...rest] = path.split('.');
        fields[spelling(record, first)] =
            rest.length > 0
                ? parentValue(org, user, record, first, paths)
                : plainValue(runtime, user, record.fields.get(first.toLowerCase()) ?? null);
    }
    const id = record.fields.get('id');
    return {
        apiName: record.object.name,
        id: id ? runtime.stringify(id) : '',
        fields,
        childRelationships: {},
        recordTypeInfo: null
    };
}

/** Names come in the schema's own spelling, whatever was asked for. */
function spelling({ object }: SObjectValue, name: string): string {
    const field = object.fields.get(name.toLowerCase());
    const parent = [...object.fields.values()].find(
        (each) => each.relationshipName?.toLowerCase() === name.toLowerCase()
    );
    return field?.name ?? parent?.relationshipName ?? name;
}

function plainValue(runtime: ApexRuntime, user: User, value: Value): FieldValue {
    return { value: fromApex(runtime, value), displayValue: displayOf(user, value) };
}

/** Only moments are shown otherwise than they are kept. */
function displayOf(user: User, value: Value): string | null {
    if (!(value instanceof DatetimeValue)) {
        return null;
    }
    const local = DateTime.fromMillis(value.milliseconds, {
        zone: user.timeZone,
        locale: user.locale.replace('_', '-')
    });
    return local.toLocaleString(DateTime.DATETIME_SHORT);
}

function parentValue(
    org: LocalOrg,
    user: User,
    record: SObjectValue,
    relationship: string,
    paths: readonly string[]
): FieldValue {
    const parent = record.parents.get(relationship.toLowerCase());
    if (!(parent instanceof SObjectValue)) {
        return { value: null, displayValue: null };
    }
    const prefix = `${relationship}.`;
    const inner = paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
    const name = parent.fields.get('name');
    return { value: representRecord(org, user, parent, inner), displayValue: typeof name === 'string' ? name : null };
}
