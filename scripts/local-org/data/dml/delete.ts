/** Deleting and undeleting rows of one object. */
import type { Value } from '../../runtime/values.ts';
import type { SObjectDescription } from '../schema/schema.ts';
import { checkRowAccess } from './access.ts';
import { deleteDependents, restrictionOn, undeleteDependents } from './dependents.ts';
import { showSaved } from './insert.ts';
import { loadRecords } from './load-records.ts';
import { entityIsDeleted, idMissing, invalidCrossReference, notInRecycleBin } from './row-errors.ts';
import type { Row } from './row.ts';
import type { DmlServices, Statement } from './statement.ts';
import { runStages } from './stages.ts';
import type { Stage } from './stages.ts';
import { takeOut } from './take-out.ts';
import { runTriggers } from './triggers.ts';
import { duplicateProblem } from './uniqueness.ts';
import { loadOld } from './update.ts';

export function deleteRows(statement: Statement, rows: readonly Row[]): void {
    const { services, object } = statement;
    if (rows.length > 0) services.unsupported.check(statement, 'delete');
    const checks: readonly Stage[] = [
        (good) => loadOld(statement, good, 'delete'),
        (good) => checkRowAccess(statement, good, 'delete'),
        (good) => runTriggers(statement, 'BEFORE_DELETE', good),
        (good) => good.forEach((row) => failWhereRestricted(statement, row))
    ];
    const saving: readonly Stage[] = [
        (good) => {
            deleteDependents(services, object, idsOf(good));
            takeOut(services, object, idsOf(good));
        },
        (good) => runTriggers(statement, 'AFTER_DELETE', good),
        (good) => services.automation.afterSave(statement, 'delete', good)
    ];
    runStages(statement, rows, checks, saving);
}

function failWhereRestricted({ services }: Statement, row: Row): void {
    const problem = row.old && restrictionOn(services, row.old);
    if (problem) row.fail(problem);
}

/** https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_dml_undelete.htm */
export function undeleteRows(statement: Statement, rows: readonly Row[]): void {
    const { services, object } = statement;
    const checks: readonly Stage[] = [
        (good) => loadDeleted(statement, good),
        (good) => checkRowAccess(statement, good, 'delete')
    ];
    const saving: readonly Stage[] = [
        (good) => good.forEach((row) => bringBack(statement, row)),
        (good) => undeleteDependents(services, idsOf(good)),
        (good) => showSaved(statement, 'undelete', good),
        (good) => runTriggers(statement, 'AFTER_UNDELETE', good),
        (good) => services.automation.afterSave(statement, 'undelete', good)
    ];
    if (!object.undeletable) throw notAllowed(statement);
    runStages(statement, rows, checks, saving);
}

function notAllowed({ runtime, object }: Statement) {
    return runtime.exception('System.TypeException', `DML operation Undelete not allowed on ${object.name}`);
}

function loadDeleted({ services, object }: Statement, rows: readonly Row[]): void {
    const stored = loadRecords(services, object, idsOf(rows));
    for (const row of rows) {
        const record = stored.get(row.id ?? '');
        if (row.id === null) row.fail(idMissing('undelete'));
        else if (record?.fields.get('isdeleted') !== true) row.fail(notInRecycleBin());
        row.record = record ?? row.record;
    }
}

function bringBack(statement: Statement, row: Row): void {
    const problem = duplicateProblem(statement, row);
    if (problem) row.fail(problem);
    else
        statement.services.store.update(statement.object, row.id ?? '', new Map<string, Value>([['isdeleted', false]]));
}

/** Takes records out of the recycle bin for good; undefined when that went well. */
export function erase(services: DmlServices, object: SObjectDescription, id: string) {
    const record = loadRecords(services, object, [id]).get(id);
    if (!record) return invalidCrossReference();
    if (record.fields.get('isdeleted') !== true)
        return { ...entityIsDeleted(), message: 'entity is not in the recycle bin' };
    services.store.remove(object, [id]);
    return undefined;
}

function idsOf(rows: readonly Row[]): string[] {
    return rows.flatMap(({ id }) => id ?? []);
}
