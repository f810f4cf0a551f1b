/**
 * Merging contacts, leads or accounts.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_dml_examples_merge.htm
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_triggers_merge_statements.htm
 */
import { IdValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import type { FieldDescription, SObjectDescription } from '../schema/schema.ts';
import { listInSql, listParameter } from '../store/store.ts';
import { quoted } from '../store/tables.ts';
import { checkRowAccess } from './access.ts';
import { idMissing, invalidCrossReference, tooManyToMerge } from './row-errors.ts';
import type { Row } from './row.ts';
import type { DmlServices, Statement } from './statement.ts';
import { stillGood } from './stages.ts';
import type { Stage } from './stages.ts';
import { takeOut } from './take-out.ts';
import { runTriggers } from './triggers.ts';
import { loadOld, updateRows } from './update.ts';

const mergeable = new Set(['Account', 'Case', 'Contact', 'Lead']);

/** Merges the rows into the master; gives the ids of the records whose lookup moved to the master. */
export function mergeRows(statement: Statement, master: Row, duplicates: readonly Row[]): string[] {
    const { object, runtime } = statement;
    if (!mergeable.has(object.name)) {
        throw runtime.exception('System.TypeException', `DML operation Merge not allowed on ${object.name}`);
    }
    let moved: string[] = [];
    const stages: readonly Stage[] = [
        (good) => checkMerge(master, good),
        (good) => loadOld(statement, good, 'delete'),
        (good) => checkRowAccess(statement, good, 'delete'),
        (good) => runTriggers(statement, 'BEFORE_DELETE', good),
        (good) => (moved = absorb(statement, master, good)),
        (good) => runTriggers(statement, 'AFTER_DELETE', good)
    ];
    for (const stage of stages) stage(stillGood(statement, duplicates));
    if (duplicates.every(({ failed }) => !failed)) updateRows(statement, [master]);
    return moved;
}

function checkMerge(master: Row, duplicates: readonly Row[]): void {
    for (const row of duplicates) {
        if (duplicates.length > 2) row.fail(tooManyToMerge());
        else if (master.id === null) row.fail(idMissing('update'));
        else if (row.id === master.id || row.given.object !== master.given.object) row.fail(invalidCrossReference());
    }
}

/** Moves what refers to the duplicates to the master and puts the duplicates into the recycle bin. */
function absorb({ services, object }: Statement, master: Row, duplicates: readonly Row[]): string[] {
    const ids = duplicates.flatMap(({ id }) => id ?? []);
    const masterId = new IdValue(master.id ?? '');
    if (ids.length === 0) return [];
    const moved = lookupsTo(services, object).flatMap(([child, field]) =>
        reparent(services, child, field, ids, masterId)
    );
    for (const row of duplicates) {
        row.old?.fields.set('masterrecordid', masterId);
        services.store.update(object, row.id ?? '', new Map<string, Value>([['masterrecordid', masterId]]));
    }
    takeOut(services, object, ids);
    return [...new Set(moved)];
}

function lookupsTo({ schema }: DmlServices, object: SObjectDescription): [SObjectDescription, FieldDescription][] {
    return object.childRelationships.flatMap(({ childObject, field }): [SObjectDescription, FieldDescription][] => {
        const child = schema.object(childObject);
        const description = child?.fields.get(field.toLowerCase());
        const counts = child?.queryable && description && !description.shows && description.name !== 'MasterRecordId';
        return counts ? [[child, description]] : [];
    });
}

function reparent(
    { store }: DmlServices,
    child: SObjectDescription,
    field: FieldDescription,
    ids: readonly string[],
    master: IdValue
): string[] {
    const sql = `SELECT "Id" FROM ${quoted(child.name)} WHERE ${quoted(field.name)} IN ${listInSql}`;
    const children = store.rows(sql, [listParameter(ids)]).map(([id]) => id as string);
    for (const id of children) store.update(child, id, new Map([[field.name.toLowerCase(), master]]));
    return children;
}
