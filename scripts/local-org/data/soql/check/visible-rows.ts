import type { TableRows } from './joins.ts';
import type { Sql } from './sql.ts';

/** The condition on rows that are not in the recycle bin (unless ALL ROWS) and that sharing shows. */
export function visible(rows: TableRows, allRows: boolean): Sql {
    const notDeleted = rows.object.fields.has('isdeleted') && !allRows ? `${rows.alias}."IsDeleted" = 0` : '1';
    return [
        notDeleted,
        (run) => {
            const shared = run.visibleRows(rows.object, rows.alias);
            return shared
                ? { sql: ` AND (${shared.sql})`, parameters: shared.parameters }
                : { sql: '', parameters: [] };
        }
    ];
}
