import type { Statement } from './statement.ts';
import type { Row } from './row.ts';

/**
 * Where record-triggered flows come in, at their places in the order of execution. They may change the records before the save and
 * fail rows at both places.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_triggers_order_of_execution.htm
 */
export interface Automation {
    /** Is there anything to run, so that partial success has to try again? */
    applies(statement: Statement, event: SaveEvent): boolean;
    /** Before the before triggers. */
    beforeSave(statement: Statement, event: SaveEvent, rows: readonly Row[]): void;
    /** After the after triggers. */
    afterSave(statement: Statement, event: SaveEvent, rows: readonly Row[]): void;
}

export type SaveEvent = 'insert' | 'update' | 'delete' | 'undelete';
