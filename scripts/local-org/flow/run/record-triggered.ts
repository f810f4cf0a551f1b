/** Runs record-triggered flows at their place in the order of execution. */
import type { Automation, SaveEvent } from '../../data/dml/automation.ts';
import type { Row } from '../../data/dml/row.ts';
import type { Statement } from '../../data/dml/statement.ts';
import type { LocalOrg } from '../../org/local-org.ts';
import type { ApexRuntime } from '../../runtime/apex-runtime.ts';
import type { CompiledFlow } from '../flow.ts';
import type { FlowCatalog } from '../flow-catalog.ts';
import { runAfterCommit } from './after-commit.ts';
import { Interview, type TriggeringRecord } from './interview.ts';
import { InterviewBatch } from './interview-batch.ts';
import { walk } from './walk.ts';

/** https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_gov_limits.htm: stack depth of triggers and flows that cause each other */
const MAXIMUM_DEPTH = 16;

export class RecordTriggeredFlows implements Automation {
    private readonly catalog: FlowCatalog;

    constructor(catalog: FlowCatalog) {
        this.catalog = catalog;
    }

    applies({ object }: Statement, event: SaveEvent): boolean {
        return this.catalog.hasTriggered(object.name, event);
    }

    /** Flows that run before the save are refused when they are read: nothing is left to do here. */
    beforeSave(statement: Statement, event: SaveEvent, rows: readonly Row[]): void {
        if (rows.length > 0) this.flows(statement, event);
    }

    afterSave(statement: Statement, event: SaveEvent, rows: readonly Row[]): void {
        if (rows.length === 0) return;
        const { transaction } = statement.runtime;
        const depth = transaction.triggerDepth ?? 0;
        for (const flow of this.flows(statement, event)) {
            const good = rows.filter(({ failed }) => !failed);
            if (depth >= MAXIMUM_DEPTH) {
                failRows(flow, good, `${flow.name}: maximum trigger depth exceeded`);
                continue;
            }
            transaction.triggerDepth = depth + 1;
            try {
                runFlow(statement.runtime as ApexRuntime, flow, good);
            } finally {
                transaction.triggerDepth = depth;
            }
        }
    }

    private flows({ runtime, object }: Statement, event: SaveEvent): CompiledFlow[] {
        return this.catalog.triggeredBy(runtime.org as LocalOrg, object.name, event);
    }
}

function runFlow(runtime: ApexRuntime, flow: CompiledFlow, rows: readonly Row[]): void {
    const batch = new InterviewBatch(flow, runtime, { path: 'immediate', triggeredBy: null });
    const interviews = new Map<Row, Interview>();
    for (const row of rows) {
        const interview = new Interview(batch, recordOf(row));
        if (flow.trigger!.meetsCriteria(interview)) interviews.set(row, interview);
    }
    if (interviews.size === 0) return;
    const records = [...interviews.values()].map(({ record }) => record!);
    if (flow.start) runNow(batch, interviews, records);
    const saved = [...interviews].filter(([row]) => !row.failed).map(([, { record }]) => record!);
    runAfterCommit(runtime, flow, saved);
}

function runNow(batch: InterviewBatch, interviews: Map<Row, Interview>, records: readonly TriggeringRecord[]): void {
    const { run, runtime, flow } = batch;
    const trigger = { object: flow.trigger!.object.name, recordIds: records.map(({ id }) => id) };
    runtime.transaction.flowRuns.push(Object.assign(run, { triggeredBy: trigger }));
    run.status = 'failed';
    walk(batch, [...interviews.values()]);
    const failed = [...interviews].filter(([, { failure }]) => failure !== undefined);
    failed.forEach(([row, { failure }]) => failRows(flow, [row], failure!));
    run.status = failed.length > 0 ? 'failed' : 'finished';
    run.error = failed[0]?.[1].failure ?? null;
}

function recordOf({ id, record, old }: Row): TriggeringRecord {
    return { id: id ?? '', now: record, prior: old };
}

/** As orgs word it: https://github.com/restforce/restforce/issues/624 */
function failRows({ label }: CompiledFlow, rows: readonly Row[], why: string): void {
    const message = `We can't save this record because the “${label}” process failed. Give your Salesforce admin these details. ${why}`;
    rows.forEach((row) => row.fail({ statusCode: 'CANNOT_EXECUTE_FLOW_TRIGGER', message, fields: [] }));
}
