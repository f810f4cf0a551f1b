/**
 * Whether an account is a person or a business: its record type says so or, where none is named, its last name.
 * https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_guidelines_personaccounts.htm
 */
import { NotSupported } from '../../runtime/runtime.ts';
import { IdValue } from '../../runtime/values.ts';
import type { SObjectValue } from '../sobject-value.ts';
import { isPerson } from './person-accounts.ts';
import { badFieldNames, requiredFieldMissing } from './row-errors.ts';
import type { Row } from './row.ts';
import { sameValue } from './same-value.ts';
import type { Statement } from './statement.ts';

/** Settles for a new account which of the two it is, and refuses fields of the other; an account stays what it is. */
export function settlePersonOrBusiness(statement: Statement, row: Row): void {
    const { record, old } = row;
    if (!record.object.fields.has('ispersonaccount')) return;
    const recordTypes = recordTypesOfPeople(statement);
    const own = record.fields.get('recordtypeid');
    const isOfPeople = own instanceof IdValue && recordTypes.includes(own.value);
    if (old) {
        refuseConversion(statement, row, isOfPeople);
    } else if (isOfPeople || (!own && hasValue(record, 'lastname'))) {
        record.fields.set('ispersonaccount', true);
        if (!own) record.fields.set('recordtypeid', new IdValue(recordTypes[0]));
    }
    refuseFieldsOfTheOther(row);
}

function recordTypesOfPeople({ services }: Statement): string[] {
    const sql = `SELECT "Id" FROM "RecordType" WHERE "SobjectType" = 'Account' AND "IsPersonType" = 1 ORDER BY "Id"`;
    return services.store.rows(sql).map(([id]) => id as string);
}

function refuseConversion({ runtime }: Statement, { record, old }: Row, isOfPeople: boolean): void {
    const isSame = sameValue(record.fields.get('recordtypeid') ?? null, old?.fields.get('recordtypeid') ?? null);
    if (!isSame && isOfPeople !== isPerson(record)) {
        throw new NotSupported('turning business accounts into person accounts or back', runtime.position());
    }
}

function refuseFieldsOfTheOther(row: Row): void {
    const { record, given } = row;
    if (isPerson(record)) {
        if (!hasValue(record, 'lastname')) row.fail(requiredFieldMissing(['LastName']));
        if (!row.old && hasValue(given, 'name')) row.fail(badFieldNames('Account', ['Name']));
        return;
    }
    const wrong = [...record.object.fields].filter(([key, { shows }]) => shows && hasValue(given, key));
    const names = wrong.map(([, { name }]) => name);
    if (names.length > 0) row.fail(badFieldNames('Account', names));
}

/** Checkboxes always have a value: unchecked is none. */
function hasValue({ fields }: SObjectValue, key: string): boolean {
    const value = fields.get(key) ?? null;
    return value !== null && value !== false;
}
