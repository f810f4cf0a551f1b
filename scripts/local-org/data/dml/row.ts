import { IdValue } from '../../runtime/values.ts';
import type { RowError, RowResult } from '../engine.ts';
import type { SObjectValue } from '../sobject-value.ts';

/** One record on its way through a DML statement. */
export class Row {
    /** Position in the list of the statement. */
    readonly index: number;
    /** The caller's record: it gets its id at the end, nothing else. */
    readonly given: SObjectValue;
    /** The record as triggers see and change it, with all fields of the object. */
    record: SObjectValue;
    /** The record as stored before. */
    old: SObjectValue | undefined = undefined;
    id: string | null;
    created = false;
    errors: RowError[] = [];

    constructor(index: number, given: SObjectValue) {
        this.index = index;
        this.given = given;
        this.record = given;
        this.id = idOf(given);
    }

    get failed(): boolean {
        return this.errors.length > 0;
    }

    fail(...errors: readonly RowError[]): void {
        this.errors.push(...errors);
    }

    /** As it was before an attempt that is repeated. */
    reset(): void {
        this.record = this.given;
        this.old = undefined;
        this.id = idOf(this.given);
        this.created = false;
    }

    result(): RowResult {
        const success = !this.failed;
        return { success, id: success ? this.id : null, created: success && this.created, errors: this.errors };
    }
}

/** The rows that have not failed. */
export function unfailed(rows: readonly Row[]): Row[] {
    return rows.filter((row) => !row.failed);
}

/** A record's id as text, or null. */
export function idOf(record: SObjectValue): string | null {
    const id = record.fields.get('id');
    return id instanceof IdValue ? id.value : null;
}
