/** A query where one record is wanted. */
import type { Run } from '../../runtime/frame.ts';
import type { ListValue, Value } from '../../runtime/values.ts';

/** https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_SOQL_single_row.htm */
export function singleRow(rows: Run): Run {
    return (frame): Value => {
        const { items } = rows(frame) as ListValue;
        if (items.length === 1) {
            return items[0]!;
        }
        throw frame.runtime.exception(
            'System.QueryException',
            items.length === 0
                ? 'List has no rows for assignment to SObject'
                : 'List has more than 1 row for assignment to SObject'
        );
    };
}
