/**
 * `System.runAs`: the block runs as another user, who is inserted first when the test has not done so; mixed DML is allowed anew inside.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_testing_tools_runas.htm
 */
import type { SObjectValue } from '../data/sobject-value.ts';
import type { User } from '../org/user.ts';
import type { ApexRuntime } from './apex-runtime.ts';
import { IdValue } from './values.ts';

export function runAs<T>(runtime: ApexRuntime, user: SObjectValue, work: () => T): T {
    const { transaction } = runtime;
    if (!transaction.test) {
        throw runtime.exception('System.TypeException', 'System.runAs can be used only in test methods');
    }
    runtime.use('runAs');
    const { user: before, dmlKinds } = transaction;
    transaction.dmlKinds = {};
    try {
        transaction.user = storedUser(runtime, user);
        transaction.dmlKinds = {};
        return work();
    } finally {
        transaction.user = before;
        transaction.dmlKinds = dmlKinds ?? {};
    }
}

function storedUser(runtime: ApexRuntime, user: SObjectValue): User {
    if (!user.fields.get('id')) {
        runtime.dml('insert', user, { mode: 'system', allOrNothing: true });
    }
    const id = user.fields.get('id');
    const stored = id instanceof IdValue ? runtime.org.userById(id.value) : undefined;
    if (!stored) {
        throw runtime.exception('System.TypeException', 'System.runAs needs a user of this org');
    }
    return stored;
}
