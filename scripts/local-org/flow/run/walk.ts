/**
 * Walks the interviews of a batch through their flow: each until it reaches an element that works outside of it; then all that stand at
 * the same element are run together, and so on until all have ended.
 * https://help.salesforce.com/s/articleView?id=platform.flow_concepts_bulkification.htm&type=5
 */
import { apexFault } from '../elements/faults.ts';
import type { FlowElement } from '../flow.ts';
import type { Interview } from './interview.ts';
import type { InterviewBatch } from './interview-batch.ts';

/** Why a walk stopped: all interviews have ended, one waits at a screen, or what was done has to be committed first. */
export type WalkEnd = 'ended' | 'screen' | 'commit';

export function walk(batch: InterviewBatch, interviews: readonly Interview[]): WalkEnd {
    const started = performance.now();
    try {
        for (;;) {
            stepAll(batch, interviews);
            const waiting = interviews.filter(({ at }) => at !== undefined);
            const [first] = waiting;
            if (!first?.at) return 'ended';
            if ('screen' in first.at) return 'screen';
            if (batch.run.path === 'screen' && 'runAll' in first.at && first.at.needsCommit?.(batch)) return 'commit';
            for (const [element, group] of byElement(waiting)) runElement(batch, element, group);
        }
    } finally {
        batch.run.ms += Math.round(performance.now() - started);
    }
}

function stepAll(batch: InterviewBatch, interviews: readonly Interview[]): void {
    const taken = new Map<FlowElement, Map<string, number>>();
    for (const interview of interviews) {
        while (interview.at && 'step' in interview.at) {
            batch.runtime.tick();
            const element = interview.at;
            const thrown = batch.runtime.attempt(() => {
                const { next, detail = '' } = element.step(interview);
                count(taken, element, detail);
                interview.at = next;
            });
            if (thrown) interview.fault(apexFault(thrown), undefined);
        }
    }
    for (const [{ name, type }, details] of taken) batch.run.elements.push({ name, type, detail: describe(details) });
}

function count(taken: Map<FlowElement, Map<string, number>>, element: FlowElement, detail: string): void {
    const details = taken.get(element) ?? new Map<string, number>();
    details.set(detail, (details.get(detail) ?? 0) + 1);
    taken.set(element, details);
}

/** `Live: 3, Ended: 1`; for a single interview just the word. */
function describe(details: ReadonlyMap<string, number>): string {
    const [only, more] = [...details];
    if (only && !more) return only[1] === 1 ? only[0] : `${only[0]}${only[0] === '' ? '' : ': '}${only[1]} interviews`;
    return [...details].map(([detail, times]) => `${detail}: ${times}`).join(', ');
}

function byElement(interviews: readonly Interview[]): Map<FlowElement, Interview[]> {
    const groups = new Map<FlowElement, Interview[]>();
    for (const interview of interviews) {
        const element = interview.at!;
        const group = groups.get(element);
        if (group) group.push(interview);
        else groups.set(element, [interview]);
    }
    return groups;
}

function runElement(batch: InterviewBatch, element: FlowElement, group: readonly Interview[]): void {
    if (!('runAll' in element)) return;
    batch.runtime.tick();
    const place = batch.run.elements.length;
    let detail = 'stopped the transaction';
    try {
        detail = element.runAll(batch, group);
    } finally {
        batch.run.elements.splice(place, 0, { name: element.name, type: element.type, detail });
        batch.forgetGlobals();
    }
}
