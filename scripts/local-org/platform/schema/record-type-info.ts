/** Schema.RecordTypeInfo. */
import type { SObjectDescription } from '../../data/schema/schema.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import { IdValue } from '../../runtime/values.ts';
import { defineClass } from '../define-class.ts';
import { readOnlyMembers } from './getters.ts';

/** One record type of an object, the master record type included. */
export interface RecordTypeInfo {
    readonly id: string;
    readonly name: string;
    readonly developerName: string;
    readonly active: boolean;
    readonly master: boolean;
    /** The one that new records get. */
    readonly isDefault: boolean;
}

export const recordTypeInfoClass = defineClass({
    name: 'Schema.RecordTypeInfo',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_Schema_RecordTypeInfo.htm',
    ...readOnlyMembers({
        'String getDeveloperName()': (_runtime, { developerName }: RecordTypeInfo) => developerName,
        'String getName()': (_runtime, { name }: RecordTypeInfo) => name,
        'Id getRecordTypeId()': (_runtime, { id }: RecordTypeInfo) => new IdValue(id),
        'Boolean isActive()': (_runtime, { active }: RecordTypeInfo) => active,
        'Boolean isAvailable()': (_runtime, { active }: RecordTypeInfo) => active,
        'Boolean isDefaultRecordTypeMapping()': (_runtime, { isDefault }: RecordTypeInfo) => isDefault,
        'Boolean isMaster()': (_runtime, { master }: RecordTypeInfo) => master
    })
});

/** What every object has before it has record types of its own. */
const master = { id: '012000000000000AAA', name: 'Master', developerName: 'Master', active: true, master: true };

/** The record types of an object; the master one is the default as long as there is no other. */
export function recordTypeInfos({ org }: Runtime, object: SObjectDescription): RecordTypeInfo[] {
    const sql =
        'SELECT "Id", "Name", "DeveloperName", "IsActive", "IsPersonType" FROM "RecordType" WHERE "SobjectType" = ? ORDER BY "Id"';
    const own = org.store.rows(sql, [object.name]).map(([id, name, developerName, active, forPeople]) => ({
        id: id as string,
        name: name as string,
        developerName: developerName as string,
        active: active === 1,
        master: false,
        forPeople: forPeople === 1
    }));
    // Accounts are businesses unless they say otherwise.
    const chosen = own.find(({ active, forPeople }) => active && !forPeople) ?? master;
    return [...own, master].map((info) => ({ ...info, isDefault: info === chosen }));
}
