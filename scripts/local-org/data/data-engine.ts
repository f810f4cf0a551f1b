/** Puts SOQL (data/soql) and DML (data/dml) together behind the DataEngine interface. */
import { NotSupported } from '../runtime/runtime.ts';
import type { Metadata } from '../org/metadata.ts';
import type { DataEngine } from './engine.ts';
import type { Schema } from './schema/schema.ts';
import type { LocalSecurity } from './security/index.ts';
import type { Store } from './store/store.ts';

export interface DataParts {
    readonly store: Store;
    readonly schema: Schema;
    readonly metadata: Metadata;
    readonly security: LocalSecurity;
}

// SOQL and DML are being put in; until then they are refused by name.
export function createDataEngine({ store, security }: DataParts): DataEngine {
    const refuse = (what: string) => (): never => {
        throw new NotSupported(what);
    };
    return {
        compileQuery: () => ({
            objectName: '',
            resultKind: 'records',
            binds: [],
            problems: [{ line: 1, column: 1, message: new NotSupported('SOQL').message }]
        }),
        compileDynamicQuery: refuse('SOQL'),
        runQuery: refuse('SOQL'),
        dml: refuse('DML'),
        merge: refuse('merge'),
        emptyRecycleBin: refuse('emptyRecycleBin'),
        setSavepoint: refuse('savepoints'),
        rollbackTo: refuse('savepoints'),
        releaseSavepoint: refuse('savepoints'),
        begin: () => store.savepoint('transaction'),
        commit: () => store.release('transaction'),
        rollback: () => {
            store.rollbackTo('transaction');
            store.release('transaction');
            security.forget();
        }
    };
}
