/** Database.SaveResult and its kin: what a row of DML came to. Their state is a RowResult, for merges a MergeRowResult. */
import type { MergeRowResult, RowResult } from '../../data/engine.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import type { ListValue, ObjectValue } from '../../runtime/values.ts';
import { defineClass } from '../define-class.ts';
import type { NativeClass } from '../define-class.ts';
import { idOrNull, listOf } from '../native-values.ts';
import { errorList } from './database-error.ts';

const reference = 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/';

const stateOf = (self: ObjectValue): RowResult => self.state as RowResult;
const errors = (runtime: Runtime, self: ObjectValue): ListValue => errorList(runtime, stateOf(self).errors);
const id = (_runtime: Runtime, self: ObjectValue) => idOrNull(stateOf(self).id);
const success = (_runtime: Runtime, self: ObjectValue): boolean => stateOf(self).success;
const created = (_runtime: Runtime, self: ObjectValue): boolean => stateOf(self).created;

type Extras = Pick<NativeClass, 'methods' | 'properties'>;

function resultClass(name: string, page: string, extras: Extras = {}): NativeClass {
    return defineClass({
        name,
        source: reference + page,
        methods: {
            'List<Database.Error> getErrors()': errors,
            'Id getId()': id,
            'Boolean isSuccess()': success,
            ...extras.methods
        },
        properties: {
            'List<Database.Error> Errors': { get: errors },
            'Id Id': { get: id },
            'Boolean Success': { get: success },
            ...extras.properties
        }
    });
}

const mergedIds = (runtime: Runtime, self: ObjectValue): ListValue =>
    listOf(runtime, 'String', (self.state as MergeRowResult).mergedIds);
const updatedRelatedIds = (runtime: Runtime, self: ObjectValue): ListValue =>
    listOf(runtime, 'String', (self.state as MergeRowResult).updatedRelatedIds);

export const saveResult = resultClass('Database.SaveResult', 'apex_methods_system_database_saveresult.htm');
export const deleteResult = resultClass('Database.DeleteResult', 'apex_methods_system_database_deleteresult.htm');
export const undeleteResult = resultClass('Database.UndeleteResult', 'apex_methods_system_database_undeleteresult.htm');
export const emptyRecycleBinResult = resultClass(
    'Database.EmptyRecycleBinResult',
    'apex_methods_system_database_emptyrecyclebinresult.htm'
);
export const upsertResult = resultClass('Database.UpsertResult', 'apex_methods_system_database_upsertresult.htm', {
    methods: { 'Boolean isCreated()': created },
    properties: { 'Boolean Created': { get: created } }
});
export const mergeResult = resultClass('Database.MergeResult', 'apex_methods_system_database_mergeresult.htm', {
    methods: {
        'List<String> getMergedRecordIds()': mergedIds,
        'List<String> getUpdatedRelatedIds()': updatedRelatedIds
    },
    properties: {
        'List<String> MergedRecordIds': { get: mergedIds },
        'List<String> UpdatedRelatedIds': { get: updatedRelatedIds }
    }
});
