/**
 * Inserting rows of one object, in the documented order of execution:
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_triggers_order_of_execution.htm
 */
import { IdValue } from '../../runtime/values.ts';
import type { TriggerOperation } from '../../runtime/trigger.ts';
import { checkFieldsOfInsert } from './access.ts';
import type { SaveEvent } from './automation.ts';
import { recordWithDefaults, stamp } from './defaults.ts';
import { deriveFields } from './derived-fields.ts';
import { loadRecords } from './load-records.ts';
import { insertPerson, isPerson } from './person-accounts.ts';
import { checkReferences, resolveParents } from './references.ts';
import { idGivenOnInsert } from './row-errors.ts';
import type { Row } from './row.ts';
import type { Statement } from './statement.ts';
import { runStages } from './stages.ts';
import type { Stage } from './stages.ts';
import { runTriggers, triggersFor } from './triggers.ts';
import { duplicateProblem } from './uniqueness.ts';
import { checkFields, checkPicklists } from './validate.ts';

export function insertRows(statement: Statement, rows: readonly Row[]): void {
    const { services } = statement;
    if (rows.length > 0) services.unsupported.check(statement, 'insert');
    const checks: readonly Stage[] = [
        (good) => good.forEach((row) => prepare(statement, row)),
        (good) => checkFieldsOfInsert(statement, good),
        (good) => checkReferences(statement, good),
        (good) => checkPicklists(good),
        (good) => services.automation.beforeSave(statement, 'insert', good),
        (good) => runTriggers(statement, 'BEFORE_INSERT', good),
        (good) => good.forEach((row) => deriveFields(statement, row)),
        (good) => checkFields(statement, good),
        (good) => checkReferences(statement, good),
        (good) => services.validationRules.check(statement, good)
    ];
    const saving: readonly Stage[] = [
        (good) => good.forEach((row) => save(statement, row)),
        (good) => showSaved(statement, 'insert', good),
        (good) => runTriggers(statement, 'AFTER_INSERT', good),
        (good) => services.automation.afterSave(statement, 'insert', good)
    ];
    runStages(statement, rows, checks, saving);
}

function prepare(statement: Statement, row: Row): void {
    if (row.id !== null) {
        row.fail(idGivenOnInsert());
        return;
    }
    row.record = recordWithDefaults(statement, row.given);
    resolveParents(statement.services, row);
}

function save(statement: Statement, row: Row): void {
    const { object, services, runtime } = statement;
    const { record } = row;
    const problem = duplicateProblem(statement, row);
    if (problem) {
        row.fail(problem);
        return;
    }
    row.id = services.store.nextId(object);
    record.fields.set('id', new IdValue(row.id));
    stamp(statement, record, true);
    for (const [key, field] of object.fields) {
        if (field.autoNumberFormat !== undefined)
            record.fields.set(key, services.autoNumbers.next(object, field, runtime.org.now()));
    }
    nameById(record.fields, row.id, object.kind === 'object' && object.custom);
    if (isPerson(record)) insertPerson(statement, record);
    services.store.insert(object, record.fields);
    row.created = true;
}

/** A custom record without a name is named by the 15 characters of its id. */
function nameById(fields: Row['record']['fields'], id: string, isCustomRecord: boolean): void {
    if (isCustomRecord && fields.has('name') && fields.get('name') === null) fields.set('name', id.slice(0, 15));
}

/** From here on rows are what the store has; where nothing looks at them they need not be read. */
export function showSaved(statement: Statement, event: SaveEvent, rows: readonly Row[]): void {
    const { services, object, runtime } = statement;
    const operation = `AFTER_${event.toUpperCase()}` as TriggerOperation;
    if (triggersFor(runtime, object, operation).length === 0 && !services.automation.applies(statement, event)) return;
    const saved = loadRecords(
        services,
        object,
        rows.flatMap(({ id }) => id ?? [])
    );
    for (const row of rows) row.record = saved.get(row.id ?? '') ?? row.record;
}
