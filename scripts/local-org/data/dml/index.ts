/**
 * DML: insert, update, upsert, delete, undelete, merge, the recycle bin and savepoints.
 *
 * What custom settings answer is in custom-setting-values.ts; their methods on the sObject type (`MySetting__c.getInstance()`) and
 * those of custom metadata types are in platform/records/custom-data-methods.ts.
 */
import type { Metadata } from '../../org/metadata.ts';
import { readDmlOptions } from '../../platform/database/dml-options.ts';
import { IdValue, ObjectValue } from '../../runtime/values.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import type { DmlOperation, DmlOptions, MergeRowResult, RowResult } from '../engine.ts';
import type { Schema } from '../schema/schema.ts';
import type { LocalSecurity } from '../security/index.ts';
import type { SObjectValue } from '../sobject-value.ts';
import type { Store } from '../store/store.ts';
import { checkObjectAccess } from './access.ts';
import { AutoNumbers } from './auto-number.ts';
import type { Automation } from './automation.ts';
import { erase } from './delete.ts';
import { createDependentsTable } from './dependents.ts';
import { LookupFilters } from './lookup-filters.ts';
import { mergeRows } from './merge.ts';
import { invalidCrossReference } from './row-errors.ts';
import { Row } from './row.ts';
import { failure, runStatement } from './run-statement.ts';
import { Savepoints } from './savepoints.ts';
import type { DmlServices, Statement } from './statement.ts';
import { UnsupportedAutomation } from './unsupported-automation.ts';
import { ValidationRules } from './validation-rules.ts';

export interface DmlParts {
    readonly store: Store;
    readonly schema: Schema;
    readonly metadata: Metadata;
    readonly security: LocalSecurity;
    /** Record-triggered flows. */
    readonly automation: Automation;
}

const statementSavepoint = 'statement';

export class DmlEngine {
    readonly #services: DmlServices;
    readonly #security: LocalSecurity;
    readonly #savepoints: Savepoints;

    constructor({ store, schema, metadata, security, automation }: DmlParts) {
        createDependentsTable(store);
        this.#security = security;
        this.#savepoints = new Savepoints(store);
        this.#services = {
            store,
            schema,
            metadata,
            autoNumbers: AutoNumbers.of(store),
            validationRules: new ValidationRules(metadata),
            lookupFilters: new LookupFilters(metadata),
            unsupported: new UnsupportedAutomation(metadata),
            automation
        };
    }

    /** See DataEngine.dml. */
    dml(runtime: Runtime, operation: DmlOperation, records: readonly SObjectValue[], options: DmlOptions): RowResult[] {
        // A statement without records costs nothing.
        if (records.length === 0) return [];
        this.#begin(runtime, `${operation} ${records[0].object.name}`, records.length);
        const own = ownOptions(runtime, records);
        return this.#atomic(runtime, () => {
            const results = runStatement(this.#services, runtime, operation, records, { ...options, ...own });
            records.forEach((record, index) => giveId(record, results[index].id));
            return results;
        });
    }

    /** See DataEngine.merge. */
    merge(
        runtime: Runtime,
        master: SObjectValue,
        duplicates: readonly SObjectValue[],
        options: DmlOptions
    ): MergeRowResult[] {
        this.#begin(runtime, `merge ${master.object.name}`, duplicates.length + 1);
        return this.#atomic(runtime, () => {
            const statement: Statement = {
                runtime,
                services: this.#services,
                operation: 'merge',
                options,
                object: master.object
            };
            checkObjectAccess(statement);
            const masterRow = new Row(0, master);
            const rows = duplicates.map((record, index) => new Row(index, record));
            const attempt = 'merge';
            this.#services.store.savepoint(attempt);
            const moved = mergeRows(statement, masterRow, rows);
            const all = [...rows, masterRow];
            const failed = all.some((row) => row.failed);
            if (failed) this.#services.store.rollbackTo(attempt);
            this.#services.store.release(attempt);
            if (failed && options.allOrNothing) throw failure(runtime, 'merge', all);
            return rows.map((row) => mergeResult(row, masterRow, moved, failed));
        });
    }

    /** See DataEngine.emptyRecycleBin. */
    emptyRecycleBin(runtime: Runtime, ids: readonly string[]): RowResult[] {
        if (ids.length === 0) return [];
        this.#begin(runtime, 'empty the recycle bin', ids.length);
        return ids.map((id) => {
            const object = this.#services.schema.objectByPrefix(id.slice(0, 3));
            const problem = object ? erase(this.#services, object, id) : invalidCrossReference();
            return { success: !problem, id: problem ? null : id, created: false, errors: problem ? [problem] : [] };
        });
    }

    setSavepoint(runtime: Runtime): number {
        return this.#savepoints.set(runtime);
    }

    rollbackTo(runtime: Runtime, savepoint: number): void {
        this.#savepoints.rollbackTo(runtime, savepoint);
        this.#security.forget();
    }

    releaseSavepoint(runtime: Runtime, savepoint: number): void {
        this.#savepoints.release(runtime, savepoint);
    }

    #begin(runtime: Runtime, what: string, rows: number): void {
        runtime.begin('dmlStatements', what);
        runtime.use('dmlRows', rows);
        runtime.transaction.uncommittedWork = true;
    }

    /** Undoes everything that a statement did, triggers and what they enqueued included, when it throws. */
    #atomic<T>(runtime: Runtime, work: () => T): T {
        const { store } = this.#services;
        const { jobs } = runtime.transaction;
        const jobsBefore = jobs.length;
        store.savepoint(statementSavepoint);
        try {
            return this.#savepoints.enclose(runtime.transaction, work);
        } catch (error) {
            store.rollbackTo(statementSavepoint);
            jobs.splice(jobsBefore);
            throw error;
        } finally {
            store.release(statementSavepoint);
            this.#security.forget();
        }
    }
}

/** What `record.setOptions(options)` asks for; the first record that says something speaks for the statement. */
function ownOptions(runtime: Runtime, records: readonly (SObjectValue | null)[]): Partial<DmlOptions> {
    const given = records.find((record) => record?.options instanceof ObjectValue)?.options;
    return given instanceof ObjectValue ? { truncate: readDmlOptions(runtime, given).truncate } : {};
}

function giveId(record: SObjectValue, id: string | null): void {
    if (id !== null) record.fields.set('id', new IdValue(id));
}

function mergeResult(row: Row, master: Row, moved: readonly string[], failed: boolean): MergeRowResult {
    const errors = row.failed ? row.errors : master.errors;
    return {
        success: !failed,
        id: failed ? null : master.id,
        created: false,
        errors,
        mergedIds: failed || row.id === null ? [] : [row.id],
        updatedRelatedIds: failed ? [] : moved
    };
}
