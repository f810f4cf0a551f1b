/** One run of a flow: for one record, or for one person at a screen. */
import type { SObjectValue } from '../../data/sobject-value.ts';
import type { Value } from '../../runtime/values.ts';
import type { FlowElement } from '../flow.ts';
import type { InterviewBatch } from './interview-batch.ts';

/** What `$Record` and `$Record__Prior` are. */
export interface TriggeringRecord {
    readonly id: string;
    readonly now: SObjectValue;
    /** Undefined for a record that was created. */
    readonly prior: SObjectValue | undefined;
}

export class Interview {
    batch: InterviewBatch;
    readonly record: TriggeringRecord | undefined;
    /** Values of variables, of what elements have stored and of loops, by lower-cased name. */
    readonly values = new Map<string, Value>();
    /** Where it stands; undefined when it has ended. */
    at: FlowElement | undefined;
    /** `$Flow.FaultMessage` */
    faultMessage: string | null = null;
    /** Why it ended, when nothing caught the fault. */
    failure: string | undefined = undefined;

    constructor(batch: InterviewBatch, record?: TriggeringRecord) {
        this.batch = batch;
        this.record = record;
        this.at = batch.flow.start;
        for (const { name, initial } of batch.flow.variables) {
            this.values.set(name.toLowerCase(), initial ? initial(this) : null);
        }
    }

    /** Goes on along a fault path or, where there is none, fails. */
    fault(message: string, path: FlowElement | undefined): void {
        this.faultMessage = message;
        this.at = path;
        if (!path) this.failure = message;
    }

    /** The same interview as it would have been for the record before the change; undefined for new records. */
    asBefore(): Interview | undefined {
        const { record } = this;
        if (!record?.prior) return undefined;
        const before = new Interview(this.batch, { id: record.id, now: record.prior, prior: record.prior });
        this.values.forEach((value, name) => before.values.set(name, value));
        return before;
    }
}
