import type { FinalizerState } from '../../async/run-job.ts';
import { IdValue, type ObjectValue } from '../../runtime/values.ts';
import { defineClass } from '../define-class.ts';
import { enumConstant } from '../native-values.ts';

const QUEUEING = 'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_queueing_jobs.htm';
const FINALIZERS =
    'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_transaction_finalizers.htm';

export const queueableInterface = defineClass({
    name: 'System.Queueable',
    source: QUEUEING,
    kind: 'interface',
    abstractMethods: ['void execute(QueueableContext context)']
});

export const queueableContext = defineClass({
    name: 'System.QueueableContext',
    source: QUEUEING,
    methods: { 'Id getJobId()': (_, self: ObjectValue) => new IdValue(self.state as string) }
});

export const allowsCallouts = defineClass({
    name: 'Database.AllowsCallouts',
    source: QUEUEING,
    kind: 'interface'
});

export const finalizerInterface = defineClass({
    name: 'System.Finalizer',
    source: FINALIZERS,
    kind: 'interface',
    abstractMethods: ['void execute(FinalizerContext context)']
});

export const parentJobResult = defineClass({
    name: 'System.ParentJobResult',
    source: FINALIZERS,
    kind: 'enum',
    values: ['SUCCESS', 'UNHANDLED_EXCEPTION']
});

const stateOf = (self: ObjectValue): FinalizerState => self.state as FinalizerState;

export const finalizerContext = defineClass({
    name: 'System.FinalizerContext',
    source: FINALIZERS,
    methods: {
        'Id getAsyncApexJobId()': (_, self: ObjectValue) => new IdValue(stateOf(self).jobId),
        'Exception getException()': (_, self: ObjectValue) => stateOf(self).exception,
        // A job and its finalizer share the id of the request: the job's own id serves.
        'String getRequestId()': (_, self: ObjectValue) => stateOf(self).jobId,
        'ParentJobResult getResult()': (runtime, self: ObjectValue) =>
            enumConstant(runtime, 'System.ParentJobResult', stateOf(self).exception ? 'UNHANDLED_EXCEPTION' : 'SUCCESS')
    }
});
