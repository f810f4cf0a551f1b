/** Puts SOQL (data/soql) and DML (data/dml) together behind the DataEngine interface. */
import type { Metadata } from '../org/metadata.ts';
import type { Automation } from './dml/automation.ts';
import { DmlEngine } from './dml/index.ts';
import type { DataEngine } from './engine.ts';
import type { Schema } from './schema/schema.ts';
import type { LocalSecurity } from './security/index.ts';
import { createQueryEngine } from './soql/index.ts';
import type { Store } from './store/store.ts';

export interface DataParts {
    readonly store: Store;
    readonly schema: Schema;
    readonly metadata: Metadata;
    readonly security: LocalSecurity;
    /** Record-triggered flows. */
    readonly automation: Automation;
}

export function createDataEngine(parts: DataParts): DataEngine {
    const { store, schema, security } = parts;
    const dml = new DmlEngine(parts);
    return {
        ...createQueryEngine(schema, store),
        dml: (runtime, operation, records, options) => dml.dml(runtime, operation, records, options),
        merge: (runtime, master, duplicates, options) => dml.merge(runtime, master, duplicates, options),
        emptyRecycleBin: (runtime, ids) => dml.emptyRecycleBin(runtime, ids),
        setSavepoint: (runtime) => dml.setSavepoint(runtime),
        rollbackTo: (runtime, savepoint) => dml.rollbackTo(runtime, savepoint),
        releaseSavepoint: (runtime, savepoint) => dml.releaseSavepoint(runtime, savepoint),
        begin: () => store.savepoint('transaction'),
        commit: () => store.release('transaction'),
        rollback: () => {
            store.rollbackTo('transaction');
            store.release('transaction');
            security.forget();
        }
    };
}
