import { equals } from '../../runtime/equality.ts';
import { hashCode } from '../../runtime/hash-code.ts';
import { DatetimeValue, DateValue, type EnumValue, type Value } from '../../runtime/values.ts';
import { zonedDay } from '../../runtime/zoned-day.ts';
import { assertEquals, assertNotEquals, assertTrue } from '../testing/assertions.ts';
import { defineClass } from '../define-class.ts';

const passwords = 'users of the local org have no passwords';
const approvals = 'approval processes are not part of the local org';
const jobs = 'the jobs of the local org are not paused';

export const systemClass = defineClass({
    name: 'System.System',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_system.htm',
    statics: {
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
        'Boolean equals(Object? left, Object? right)': (runtime, left: Value, right: Value) => equals(runtime, left, right),
        'Integer hashCode(Object? value)': (runtime, value: Value) => hashCode(runtime, value),
        'Boolean isBatch()': (runtime) => runtime.transaction.kind === 'batch',
        'Boolean isFuture()': (runtime) => runtime.transaction.kind === 'future',
        'Boolean isQueueable()': (runtime) => runtime.transaction.kind === 'queueable',
        'Boolean isScheduled()': (runtime) => runtime.transaction.kind === 'scheduled',
        'Datetime now()': (runtime) => new DatetimeValue(runtime.org.now()),
        'Date today()': (runtime) => new DateValue(zonedDay(runtime.org.now(), runtime.transaction.user.timeZone))
    },
    refused: {
        abortJob: jobs,
        attachFinalizer: 'asynchronous Apex',
        changeOwnPassword: passwords,
        currentPageReference: 'Visualforce pages are not part of the local org',
        enqueueJob: 'asynchronous Apex',
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
        schedule: 'asynchronous Apex',
        scheduleBatch: 'asynchronous Apex',
        setPassword: passwords,
        submit: approvals
    }
});

