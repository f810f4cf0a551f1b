/**
 * What the rest of the local org asks of the data engine: SOQL, DML, savepoints.
 * The rules behind it: data/soql, data/dml, data/security.
 */
import type { BoundExpressionContext, QueryContext } from '@apexdevtools/apex-parser';
import type { AccessMode, Runtime } from '../runtime/runtime.ts';
import type { Value } from '../runtime/values.ts';
import type { SObjectValue } from './sobject-value.ts';

/** A query checked against the schema and ready to run any number of times. */
export interface CompiledQuery {
    /** API name of the object after FROM. */
    readonly objectName: string;
    /** `count`: SELECT COUNT() gives an Integer; `aggregates`: rows of AggregateResult. */
    readonly resultKind: 'records' | 'count' | 'aggregates';
    /** The bind expressions in the order in which their values are wanted. */
    readonly binds: readonly BoundExpressionContext[];
    /** What `WITH USER_MODE` or `WITH SYSTEM_MODE` says; undefined when not written. */
    readonly mode?: AccessMode;
    /** What is wrong with it, as the platform words it; a query with problems must not be run. */
    readonly problems: readonly QueryProblem[];
}

export interface QueryProblem {
    readonly line: number;
    readonly column: number;
    readonly message: string;
}

export type DmlOperation = 'insert' | 'update' | 'upsert' | 'delete' | 'undelete';

export interface DmlOptions {
    readonly mode: AccessMode;
    /** False for `Database.insert(records, false)`: good rows are kept. */
    readonly allOrNothing: boolean;
    /** For upsert: API name of the external id field; undefined = Id. */
    readonly externalIdField?: string;
    /** Texts that are too long are cut instead of refused (Database.DMLOptions.allowFieldTruncation). */
    readonly truncate?: boolean;
}

/** The outcome for one row, in the order of the rows given. */
export interface RowResult {
    readonly success: boolean;
    readonly id: string | null;
    /** For upsert. */
    readonly created: boolean;
    readonly errors: readonly RowError[];
}

/** The outcome of merging one record into the master; `id` is the master's. */
export interface MergeRowResult extends RowResult {
    readonly mergedIds: readonly string[];
    /** Records whose lookup now points to the master. */
    readonly updatedRelatedIds: readonly string[];
}

export interface RowError {
    /** For example REQUIRED_FIELD_MISSING. */
    readonly statusCode: string;
    readonly message: string;
    readonly fields: readonly string[];
    /** User mode: the fields are ones that the user may not write. */
    readonly inaccessible?: boolean;
}

export interface DataEngine {
    /** Checks and translates a query of the source; `file` is for messages. */
    compileQuery(query: QueryContext, file: string): CompiledQuery;
    /** Parses a dynamic query; throws System.QueryException with the platform's words. Bind expressions are looked up by the caller. */
    compileDynamicQuery(runtime: Runtime, text: string): CompiledQuery;
    /** Runs a query: records or aggregates as a list, COUNT() as a number. Counts against the limits. */
    runQuery(runtime: Runtime, query: CompiledQuery, binds: readonly Value[], mode: AccessMode): Value[] | number;
    /**
     * Runs one DML statement over records of any mix of objects: triggers, validation, security, limits. With `allOrNothing` the first
     * failure throws System.DmlException (details: the failed rows) and nothing is kept; otherwise each row has its result.
     */
    dml(runtime: Runtime, operation: DmlOperation, records: readonly SObjectValue[], options: DmlOptions): RowResult[];
    /** Merges up to two records into the master; `duplicates` need only their ids. One result per duplicate. */
    merge(
        runtime: Runtime,
        master: SObjectValue,
        duplicates: readonly SObjectValue[],
        options: DmlOptions
    ): MergeRowResult[];
    /** Takes deleted records out of the recycle bin for good. */
    emptyRecycleBin(runtime: Runtime, ids: readonly string[]): RowResult[];
    /** Savepoints of the transaction, nested as on the platform. */
    setSavepoint(runtime: Runtime): number;
    rollbackTo(runtime: Runtime, savepoint: number): void;
    releaseSavepoint(runtime: Runtime, savepoint: number): void;
    /** Begin, commit and roll back the transaction itself. */
    begin(): void;
    commit(): void;
    rollback(): void;
}
