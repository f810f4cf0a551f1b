import { defineClass } from '../define-class.ts';
import { dmlMethods } from './dml-methods.ts';
import { mergeMethods } from './merge-methods.ts';
import { queryMethods } from './query-methods.ts';
import { recycleBinMethods, savepointMethods } from './savepoint-methods.ts';

const externalObjects = 'external objects (Salesforce Connect) are not part of the local org';
const cursors = 'Apex cursors are not part of the local org';
const replication = 'the data replication calls are not part of the local org';

/** DML with results, dynamic SOQL, savepoints. */
export const database = defineClass({
    name: 'System.Database',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_database.htm',
    statics: { ...dmlMethods, ...mergeMethods, ...queryMethods, ...recycleBinMethods, ...savepointMethods },
    refused: {
        convertLead: 'lead conversion is not part of the local org',
        deleteAsync: externalObjects,
        deleteImmediate: externalObjects,
        executeBatch: 'batch jobs are not part of the local org',
        getAsyncDeleteResult: externalObjects,
        getAsyncLocator: externalObjects,
        getAsyncSaveResult: externalObjects,
        getCursor: cursors,
        getCursorWithBinds: cursors,
        getDeleted: replication,
        getPaginationCursor: cursors,
        getPaginationCursorWithBinds: cursors,
        getUpdated: replication,
        insertAsync: externalObjects,
        insertImmediate: externalObjects,
        updateAsync: externalObjects,
        updateImmediate: externalObjects
    }
});
