import { LightningElement, api } from 'lwc';
import type { ShownTrace } from '../../../shared/action.ts';

type FlowRun = ShownTrace['flowRuns'][number];

/** The flows that ran in a transaction: for what, on which path, through which elements. */
export default class FlowRuns extends LightningElement {
    @api runs: FlowRun[] = [];

    get hasNone(): boolean {
        return this.runs.length === 0;
    }

    get shown(): object[] {
        return this.runs.map(shownRun);
    }
}

function shownRun(run: FlowRun, key: number): object {
    const { flow, label, path, ms, status, error, elements } = run;
    return {
        key,
        label,
        flow,
        summary: `${path} path, ${triggerOf(run)}, ${Math.round(ms)} ms`,
        status,
        statusClass: status === 'failed' ? 'status status_bad' : 'status',
        error,
        elements: elements.map((element, index) => ({ ...element, key: index }))
    };
}

function triggerOf({ triggeredBy }: FlowRun): string {
    if (!triggeredBy) return 'started by a person';
    const { object, recordIds } = triggeredBy;
    return recordIds.length === 1 ? `for 1 ${object}` : `for ${recordIds.length} ${object} records`;
}
