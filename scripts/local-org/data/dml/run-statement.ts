/** Runs DML statements: all or nothing, or with partial success. */
import type { Runtime } from '../../runtime/runtime.ts';
import type { DmlOperation, DmlOptions, RowResult } from '../engine.ts';
import type { SObjectValue } from '../sobject-value.ts';
import { checkObjectAccess } from './access.ts';
import { inChunks } from './chunks.ts';
import { deleteRows, undeleteRows } from './delete.ts';
import { dmlException, inaccessibleFieldsException } from './dml-exception.ts';
import type { DmlFailure } from './dml-exception.ts';
import { insertRows } from './insert.ts';
import { mixedDml, tooManyRetries } from './row-errors.ts';
import { Row, unfailed } from './row.ts';
import { checkList, checkOperation } from './statement-checks.ts';
import { noteDmlKind } from './setup-objects.ts';
import type { DmlServices, Statement } from './statement.ts';
import { triggersFor } from './triggers.ts';
import { updateRows } from './update.ts';
import { upsertRows } from './upsert.ts';

const maximumAttempts = 3;

const steps: Readonly<Record<DmlOperation, (statement: Statement, rows: readonly Row[]) => void>> = {
    insert: insertRows,
    update: updateRows,
    upsert: upsertRows,
    delete: deleteRows,
    undelete: undeleteRows
};

export function runStatement(
    services: DmlServices,
    runtime: Runtime,
    operation: DmlOperation,
    records: readonly SObjectValue[],
    options: DmlOptions
): RowResult[] {
    const rows = records.map((record, index) => new Row(index, record));
    checkList(runtime, operation, rows);
    for (const chunk of inChunks(runtime, rows)) {
        const statement: Statement = { runtime, services, operation, options, object: chunk[0].given.object };
        checkOperation(statement);
        checkObjectAccess(statement);
        runChunk(statement, operation, chunk);
        if (options.allOrNothing && chunk.some(({ failed }) => failed)) throw failure(runtime, operation, rows);
    }
    return rows.map((row) => row.result());
}

/** What a failed statement throws. */
export function failure(runtime: Runtime, operation: DmlOperation | 'merge', rows: readonly Row[]) {
    const failures = rows
        .filter(({ failed }) => failed)
        .map(({ index, given, id, created, errors }): DmlFailure => ({
            index,
            id: created ? null : id,
            errors,
            object: given.object
        }));
    return failures[0]?.errors[0]?.inaccessible
        ? inaccessibleFieldsException(runtime, failures)
        : dmlException(runtime, operation, failures);
}

function runChunk(statement: Statement, operation: DmlOperation, rows: readonly Row[]): void {
    const { runtime, object } = statement;
    const original = noteDmlKind(
        runtime,
        operation,
        rows.map(({ given }) => given)
    );
    if (original !== undefined) rows.forEach((row) => row.fail(mixedDml(object.name, original)));
    else if (statement.options.allOrNothing) steps[operation](statement, rows);
    else runWithRetries(statement, operation, rows);
}

/**
 * Rows that fail are set aside and the rest is tried again, because triggers have seen the failed ones; limits start over, static
 * variables do not.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_dml_bulk_exceptions.htm
 */
function runWithRetries(statement: Statement, operation: DmlOperation, rows: readonly Row[]): void {
    const { runtime, services } = statement;
    const { transaction } = runtime;
    const limitsBefore = { ...transaction.limits.used };
    const jobsBefore = transaction.jobs.length;
    const isRepeated = isObserved(statement, operation);
    let remaining = rows;
    for (let attempt = 1; attempt <= maximumAttempts; attempt++) {
        services.store.savepoint('attempt');
        steps[operation]({ ...statement, isRepeated }, remaining);
        const good = unfailed(remaining);
        const isOver = good.length === remaining.length || !isRepeated;
        if (!isOver) services.store.rollbackTo('attempt');
        services.store.release('attempt');
        if (isOver) return;
        Object.assign(transaction.limits.used, limitsBefore);
        transaction.jobs.splice(jobsBefore);
        good.forEach((row) => row.reset());
        remaining = good;
    }
    remaining.forEach((row) => row.fail(tooManyRetries()));
}

/** Triggers or flows see the rows, so that what they did for failed ones has to be undone. */
function isObserved(statement: Statement, operation: DmlOperation): boolean {
    const { runtime, object, services } = statement;
    const events = operation === 'upsert' ? (['insert', 'update'] as const) : [operation];
    return events.some((event) => {
        const name = event.toUpperCase() as 'INSERT' | 'UPDATE' | 'DELETE';
        const hasTriggers = [`BEFORE_${name}`, `AFTER_${name}`].some(
            (timing) => triggersFor(runtime, object, timing as `AFTER_${typeof name}`).length > 0
        );
        return hasTriggers || services.automation.applies(statement, event);
    });
}
