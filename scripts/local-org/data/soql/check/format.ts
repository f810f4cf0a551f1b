/**
 * FORMAT(): numbers and dates as the running user's locale writes them.
 * https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_select_format.htm
 */
import { DAY } from '../../../runtime/calendar.ts';
import type { FieldDescription } from '../../schema/schema.ts';
import type { SqlValue } from '../../store/store.ts';
import type { Decode } from './shape.ts';

export function formatDecode(field: FieldDescription): Decode {
    return (runtime, [value]) => {
        if (value === null) return null;
        const { locale, timeZone } = runtime.transaction.user;
        return formatted(field, value, locale.replaceAll('_', '-'), timeZone);
    };
}

function formatted(field: FieldDescription, value: SqlValue, locale: string, timeZone: string): string {
    switch (field.type) {
        case 'integer':
        case 'double':
        case 'currency':
        case 'percent':
            return new Intl.NumberFormat(locale, {
                minimumFractionDigits: field.scale,
                maximumFractionDigits: field.scale
            }).format(value as number);
        case 'date':
            return new Intl.DateTimeFormat(locale, { timeZone: 'UTC' }).format((value as number) * DAY);
        case 'datetime':
            return new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(
                value as number
            );
        default:
            return String(value);
    }
}
