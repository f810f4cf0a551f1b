/**
 * Updating rows of one object, in the documented order of execution:
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_triggers_order_of_execution.htm
 */
import { checkFieldsOfUpdate, checkRowAccess } from './access.ts';
import { asStored, isWritable, stamp } from './defaults.ts';
import { deriveFields } from './derived-fields.ts';
import { showSaved } from './insert.ts';
import { copyRecord, loadRecords } from './load-records.ts';
import { keepPersonEqual } from './person-accounts.ts';
import { checkReferences, resolveParents } from './references.ts';
import { entityIsDeleted, idMissing, invalidCrossReference, selfReference } from './row-errors.ts';
import type { Row } from './row.ts';
import { sameValue } from './same-value.ts';
import type { Statement } from './statement.ts';
import { runStages } from './stages.ts';
import type { Stage } from './stages.ts';
import { runTriggers, triggerHolding } from './triggers.ts';
import { duplicateProblem } from './uniqueness.ts';
import { checkFields, checkPicklists } from './validate.ts';

export function updateRows(statement: Statement, rows: readonly Row[]): void {
    const { services } = statement;
    if (rows.length > 0) services.unsupported.check(statement, 'update');
    const checks: readonly Stage[] = [
        (good) => loadOld(statement, good, 'update'),
        (good) => good.forEach((row) => prepare(statement, row)),
        (good) => checkFieldsOfUpdate(statement, good),
        (good) => checkRowAccess(statement, good, 'edit'),
        (good) => checkReferences(statement, good),
        (good) => checkPicklists(good),
        (good) => services.automation.beforeSave(statement, 'update', good),
        (good) => runTriggers(statement, 'BEFORE_UPDATE', good),
        (good) => good.forEach((row) => deriveFields(statement, row)),
        (good) => checkFields(statement, good),
        (good) => checkReferences(statement, good),
        (good) => services.validationRules.check(statement, good)
    ];
    const saving: readonly Stage[] = [
        (good) => good.forEach((row) => save(statement, row)),
        (good) => showSaved(statement, 'update', good),
        (good) => runTriggers(statement, 'AFTER_UPDATE', good),
        (good) => services.automation.afterSave(statement, 'update', good)
    ];
    runStages(statement, rows, checks, saving);
}

/** Gives each row its stored record, or says why there is none to change. */
export function loadOld(statement: Statement, rows: readonly Row[], change: 'update' | 'delete'): void {
    const ids = rows.flatMap(({ id }) => id ?? []);
    const stored = loadRecords(statement.services, statement.object, ids);
    for (const row of rows) {
        const old = stored.get(row.id ?? '');
        const holder = row.id === null ? undefined : triggerHolding(statement.runtime, row.id, change);
        if (row.id === null) row.fail(idMissing(change));
        else if (!old) row.fail(invalidCrossReference());
        else if (old.fields.get('isdeleted') === true) row.fail(entityIsDeleted());
        else if (holder !== undefined) row.fail(selfReference(row.id, holder));
        row.old = old;
    }
}

function prepare(statement: Statement, row: Row): void {
    if (!row.old) return;
    row.record = copyRecord(row.old);
    for (const [key, value] of row.given.fields) {
        const field = statement.object.fields.get(key);
        if (field && isWritable(field, 'updateable')) row.record.fields.set(key, asStored(field, value));
    }
    resolveParents(statement.services, row);
}

function save(statement: Statement, row: Row): void {
    const problem = duplicateProblem(statement, row);
    if (problem) {
        row.fail(problem);
        return;
    }
    stamp(statement, row.record, false);
    const changed = [...row.record.fields].filter(
        ([key, value]) => !sameValue(value, row.old?.fields.get(key) ?? null)
    );
    statement.services.store.update(statement.object, row.id ?? '', new Map(changed));
    keepPersonEqual(statement, row);
}
