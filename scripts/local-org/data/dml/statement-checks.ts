/** What makes a whole statement impossible, before any row is looked at. */
import { NotSupported } from '../../runtime/runtime.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import type { DmlOperation } from '../engine.ts';
import type { SObjectDescription } from '../schema/schema.ts';
import type { Row } from './row.ts';
import type { Statement } from './statement.ts';

/** The list itself: no nulls, no record twice. */
export function checkList(runtime: Runtime, operation: DmlOperation, rows: readonly Row[]): void {
    const records = rows.map(({ given }) => given as unknown);
    if (records.includes(null)) {
        throw runtime.exception('System.NullPointerException', 'Attempt to de-reference a null object');
    }
    if ((operation === 'insert' || operation === 'upsert') && new Set(records).size < records.length) {
        const message = 'Before Insert or Upsert list must not have two identically equal elements';
        throw runtime.exception('System.ListException', message);
    }
    const ids = rows.flatMap(({ id }) => id ?? []);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice !== undefined && operation !== 'insert') {
        throw runtime.exception('System.ListException', `Duplicate id in list: ${twice}`);
    }
}

/** Whether records of the object can be changed with DML at all. */
export function checkOperation({ runtime, operation, object }: Statement): void {
    if (object.kind === 'event') {
        throw new NotSupported(`${operation} of the platform event ${object.name}`, runtime.position());
    }
    if (!allowed(object, operation)) {
        const name = operation.charAt(0).toUpperCase() + operation.slice(1);
        throw runtime.exception('System.TypeException', `DML operation ${name} not allowed on ${object.name}`);
    }
}

function allowed(object: SObjectDescription, operation: Statement['operation']): boolean {
    if (operation === 'delete') return object.deletable && object.name !== 'User';
    if (operation === 'insert') return object.createable;
    if (operation === 'upsert') return object.createable && object.updateable;
    return operation === 'undelete' ? object.undeletable : object.updateable;
}
