import { enqueueQueueable, type EnqueueOptions } from '../../async/enqueue.ts';
import { abortJob, schedule } from '../../async/schedule.ts';
import type { ApexRuntime } from '../../runtime/apex-runtime.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import type { AsyncOptionsState } from '../async/async-options.ts';
import { equals } from '../../runtime/equality.ts';
import { hashCode } from '../../runtime/hash-code.ts';
import {
    DatetimeValue,
    DateValue,
    IdValue,
    type EnumValue,
    type ObjectValue,
    type Value
} from '../../runtime/values.ts';
import { zonedDay } from '../../runtime/zoned-day.ts';
import { assertEquals, assertNotEquals, assertTrue } from '../testing/assertions.ts';
import { defineClass } from '../define-class.ts';

const passwords = 'users of the local org have no passwords';
const approvals = 'approval processes are not part of the local org';
const jobs = 'the jobs of the local org are not paused';

/** One finalizer a job: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_transaction_finalizers.htm */
function attachFinalizer(runtime: Runtime, finalizer: ObjectValue): void {
    const { transaction } = runtime;
    if (transaction.kind !== 'queueable') {
        throw runtime.exception(
            'System.HandledException',
            'System.attachFinalizer(Finalizer) is not allowed in this context'
        );
    }
    if (transaction.finalizer) {
        throw runtime.exception(
            'System.HandledException',
            'More than one Finalizer cannot be attached to same Async Apex Job'
        );
    }
    transaction.finalizer = finalizer;
}

function enqueueOptions(runtime: Runtime, options: ObjectValue): EnqueueOptions {
    const { DuplicateSignature, MaximumQueueableStackDepth, MinimumQueueableDelayInMinutes } =
        options.state as AsyncOptionsState;
    return {
        ...(DuplicateSignature === null
            ? {}
            : { signature: runtime.stringify((DuplicateSignature as ObjectValue).state as string) }),
        ...(MaximumQueueableStackDepth === null ? {} : { maximumDepth: MaximumQueueableStackDepth }),
        ...(MinimumQueueableDelayInMinutes === null ? {} : { delayInMinutes: MinimumQueueableDelayInMinutes })
    };
}

export const systemClass = defineClass({
    name: 'System.System',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_system.htm',
    statics: {
        'void abortJob(String jobId)': (runtime, id: string) => abortJob(runtime as ApexRuntime, id),
        'void attachFinalizer(Finalizer finalizer)': (runtime, finalizer: ObjectValue) =>
            attachFinalizer(runtime, finalizer),
        'void assert(Boolean condition)': (runtime, condition: boolean) => assertTrue(runtime, condition, null),
        'void assert(Boolean condition, Object? message)': (runtime, condition: boolean, message: Value) =>
            assertTrue(runtime, condition, message),
        'void assertEquals(Object? expected, Object? actual)': (runtime, expected: Value, actual: Value) =>
            assertEquals(runtime, expected, actual, null),
        'void assertEquals(Object? expected, Object? actual, Object? message)': (
            runtime,
            expected: Value,
            actual: Value,
            message: Value
        ) => assertEquals(runtime, expected, actual, message),
        'void assertNotEquals(Object? expected, Object? actual)': (runtime, expected: Value, actual: Value) =>
            assertNotEquals(runtime, expected, actual, null),
        'void assertNotEquals(Object? expected, Object? actual, Object? message)': (
            runtime,
            expected: Value,
            actual: Value,
            message: Value
        ) => assertNotEquals(runtime, expected, actual, message),
        'Long currentTimeMillis()': (runtime) => BigInt(runtime.org.now()),
        'void debug(Object? message)': (runtime, message: Value) => runtime.log('DEBUG', runtime.stringify(message)),
        'void debug(LoggingLevel level, Object? message)': (runtime, level: EnumValue, message: Value) =>
            runtime.log(level.name, runtime.stringify(message)),
        'Id enqueueJob(Queueable job)': (runtime, job: ObjectValue) =>
            new IdValue(enqueueQueueable(runtime as ApexRuntime, job, {})),
        'Id enqueueJob(Queueable job, Integer delayInMinutes)': (runtime, job: ObjectValue, delayInMinutes: number) =>
            new IdValue(enqueueQueueable(runtime as ApexRuntime, job, { delayInMinutes })),
        'Id enqueueJob(Queueable job, AsyncOptions options)': (runtime, job: ObjectValue, options: ObjectValue) =>
            new IdValue(enqueueQueueable(runtime as ApexRuntime, job, enqueueOptions(runtime, options))),
        'Boolean equals(Object? left, Object? right)': (runtime, left: Value, right: Value) =>
            equals(runtime, left, right),
        'Integer hashCode(Object? value)': (runtime, value: Value) => hashCode(runtime, value),
        'Boolean isBatch()': (runtime) => runtime.transaction.kind === 'batch',
        'Boolean isFuture()': (runtime) => runtime.transaction.kind === 'future',
        'Boolean isQueueable()': (runtime) => runtime.transaction.kind === 'queueable',
        'Boolean isScheduled()': (runtime) => runtime.transaction.kind === 'scheduled',
        'Datetime now()': (runtime) => new DatetimeValue(runtime.org.now()),
        'String schedule(String name, String cronExpression, Schedulable job)': (
            runtime,
            name: string,
            cron: string,
            job: ObjectValue
        ) => schedule(runtime as ApexRuntime, name, cron, job),
        'Date today()': (runtime) => new DateValue(zonedDay(runtime.org.now(), runtime.transaction.user.timeZone))
    },
    refused: {
        changeOwnPassword: passwords,
        currentPageReference: 'Visualforce pages are not part of the local org',
        getApplicationReadWriteMode: 'read-only mode is not part of the local org',
        movePassword: passwords,
        pauseJobById: jobs,
        pauseJobByName: jobs,
        process: approvals,
        purgeOldAsyncJobs: jobs,
        requestVersion: 'package versions are not part of the local org',
        resetPassword: passwords,
        resetPasswordWithEmailTemplate: passwords,
        resumeJobById: jobs,
        resumeJobByName: jobs,
        scheduleBatch: 'batch Apex is not part of the local org',
        setPassword: passwords,
        submit: approvals
    }
});
