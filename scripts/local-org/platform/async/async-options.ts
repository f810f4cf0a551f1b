import type { ApexRuntime } from '../../runtime/apex-runtime.ts';
import type { IdValue, ObjectValue, Value } from '../../runtime/values.ts';
import type { QueueableJob } from '../../async/job.ts';
import { defineClass } from '../define-class.ts';
import { nativeObject } from '../native-values.ts';

/** State of a System.AsyncOptions. */
export interface AsyncOptionsState {
    DuplicateSignature: Value;
    MaximumQueueableStackDepth: number | null;
    MinimumQueueableDelayInMinutes: number | null;
}

const stateOf = (self: ObjectValue): AsyncOptionsState => self.state as AsyncOptionsState;

function property<Key extends keyof AsyncOptionsState>(key: Key) {
    return {
        get: (_: unknown, self: ObjectValue): Value => stateOf(self)[key],
        set: (_: unknown, self: ObjectValue, value: AsyncOptionsState[Key]): void => {
            stateOf(self)[key] = value;
        }
    };
}

export const asyncOptions = defineClass({
    name: 'System.AsyncOptions',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_AsyncOptions.htm',
    constructors: {
        'AsyncOptions()': (): AsyncOptionsState => ({
            DuplicateSignature: null,
            MaximumQueueableStackDepth: null,
            MinimumQueueableDelayInMinutes: null
        })
    },
    properties: {
        'QueueableDuplicateSignature DuplicateSignature': property('DuplicateSignature'),
        'Integer MaximumQueueableStackDepth': property('MaximumQueueableStackDepth'),
        'Integer MinimumQueueableDelayInMinutes': property('MinimumQueueableDelayInMinutes')
    }
});

const SIGNATURE =
    'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_QueueableDuplicateSignature.htm';

/** Bytes that a signature may take. */
const SIGNATURE_SIZE = 64_000;

export const queueableDuplicateSignature = defineClass({
    name: 'System.QueueableDuplicateSignature',
    source: SIGNATURE,
    methods: { 'String toString()': (_, self: ObjectValue) => self.state as string }
});

interface BuilderState {
    readonly parts: string[];
}

const partsOf = (self: ObjectValue): string[] => (self.state as BuilderState).parts;
const sizeOf = (self: ObjectValue): number => partsOf(self).join('|').length;

function add(self: ObjectValue, part: string): ObjectValue {
    partsOf(self).push(part);
    return self;
}

export const signatureBuilder = defineClass({
    name: 'System.QueueableDuplicateSignature.Builder',
    source: SIGNATURE,
    constructors: { 'Builder()': (): BuilderState => ({ parts: [] }) },
    methods: {
        'QueueableDuplicateSignature.Builder addId(Id value)': (_, self: ObjectValue, value: IdValue) =>
            add(self, value.value),
        'QueueableDuplicateSignature.Builder addInteger(Integer value)': (_, self: ObjectValue, value: number) =>
            add(self, String(value)),
        'QueueableDuplicateSignature.Builder addString(String value)': (_, self: ObjectValue, value: string) =>
            add(self, value),
        'QueueableDuplicateSignature build()': (runtime, self: ObjectValue) =>
            nativeObject(runtime, 'System.QueueableDuplicateSignature', partsOf(self).join('|')),
        'Integer getMaxSize()': () => SIGNATURE_SIZE,
        'Integer getRemainingSize()': (_, self: ObjectValue) => SIGNATURE_SIZE - sizeOf(self),
        'Integer getSize()': (_, self: ObjectValue) => sizeOf(self)
    }
});

function currentJob(runtime: ApexRuntime): QueueableJob {
    const { job } = runtime.transaction;
    if (job?.kind !== 'queueable') {
        throw runtime.exception('System.AsyncException', 'This method can be called only from a queueable job.');
    }
    return job;
}

export const asyncInfo = defineClass({
    name: 'System.AsyncInfo',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_AsyncInfo.htm',
    statics: {
        'Integer getCurrentQueueableStackDepth()': (runtime) => currentJob(runtime as ApexRuntime).depth,
        'Integer getMaximumQueueableStackDepth()': (runtime) => currentJob(runtime as ApexRuntime).maximumDepth ?? null,
        'Integer getMinimumQueueableDelayInMinutes()': (runtime) => currentJob(runtime as ApexRuntime).delayInMinutes,
        'Boolean hasMaxStackDepth()': (runtime) => currentJob(runtime as ApexRuntime).maximumDepth !== undefined
    }
});
