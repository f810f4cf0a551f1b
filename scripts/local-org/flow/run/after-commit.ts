/**
 * The path of a record-triggered flow that runs asynchronously, when the transaction that saved the records has been committed: in a
 * transaction of its own.
 * https://help.salesforce.com/s/articleView?id=platform.flow_concepts_trigger_asynchronous_path.htm&type=5
 */
import { loadRecords } from '../../data/dml/load-records.ts';
import type { FlowJob } from '../../async/job.ts';
import type { LocalOrg } from '../../org/local-org.ts';
import type { ApexRuntime } from '../../runtime/apex-runtime.ts';
import type { CompiledFlow } from '../flow.ts';
import { Interview, type TriggeringRecord } from './interview.ts';
import { InterviewBatch } from './interview-batch.ts';
import { walk } from './walk.ts';

let last = 0;

/** Lets the path wait for the commit, if the flow has one. */
export function runAfterCommit(
    runtime: ApexRuntime,
    { name, trigger }: CompiledFlow,
    records: readonly TriggeringRecord[]
): void {
    if (!trigger?.afterCommit || records.length === 0) return;
    const { transaction, org } = runtime;
    last += 1;
    const job: FlowJob = {
        kind: 'flow',
        id: `flow-${last}`,
        user: transaction.user,
        notBefore: org.now(),
        flow: name,
        run: (later) => runPath(later, name, records)
    };
    transaction.jobs.push(job);
}

/** A flow that has been deactivated meanwhile does not run; the records are read anew, the prior ones are those of the save. */
function runPath(runtime: ApexRuntime, name: string, records: readonly TriggeringRecord[]): void {
    const org = runtime.org as LocalOrg;
    const flow = org.flows.named(org, name);
    if (!flow?.trigger?.afterCommit) return;
    const { object, afterCommit } = flow.trigger;
    const ids = records.map(({ id }) => id);
    const current = loadRecords(org, object, ids);
    const batch = new InterviewBatch(flow, runtime, {
        path: 'asynchronous',
        triggeredBy: { object: object.name, recordIds: ids }
    });
    const interviews = records.flatMap(({ id, prior }) => {
        const now = current.get(id);
        if (!now || now.fields.get('isdeleted') === true) return [];
        const interview = new Interview(batch, { id, now, prior });
        interview.at = afterCommit;
        return [interview];
    });
    runtime.transaction.flowRuns.push(batch.run);
    batch.run.status = 'failed';
    walk(batch, interviews);
    const failure = interviews.find((interview) => interview.failure !== undefined)?.failure;
    batch.run.error = failure ?? null;
    // An unhandled fault undoes what the transaction did.
    if (failure !== undefined) throw runtime.exception('System.FlowException', `${flow.label}: ${failure}`);
    batch.run.status = 'finished';
}
