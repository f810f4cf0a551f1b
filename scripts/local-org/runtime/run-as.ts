/** `System.runAs`: the block runs as another user; mixed DML is allowed anew inside. */
import type { SObjectValue } from '../data/sobject-value.ts';
import type { ApexRuntime } from './apex-runtime.ts';
import { IdValue } from './values.ts';

export function runAs<T>(runtime: ApexRuntime, user: SObjectValue, work: () => T): T {
    const { transaction } = runtime;
    if (!transaction.test) {
        throw runtime.exception('System.TypeException', 'System.runAs can be used only in test methods');
    }
    const id = user.fields.get('id');
    const next = id instanceof IdValue ? runtime.org.userById(id.value) : undefined;
    if (!next) {
        throw runtime.exception('System.TypeException', 'System.runAs needs a user that has been inserted');
    }
    runtime.use('runAs');
    const { user: before, dmlKinds } = transaction;
    transaction.user = next;
    transaction.dmlKinds = {};
    try {
        return work();
    } finally {
        transaction.user = before;
        transaction.dmlKinds = dmlKinds ?? {};
    }
}
