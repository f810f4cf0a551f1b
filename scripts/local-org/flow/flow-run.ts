/** What a run of a flow did, for people who want to see it. */

export interface FlowRunElement {
    readonly name: string;
    /** As in the flow's XML: `decisions`, `actionCalls` … */
    readonly type: string;
    readonly detail: string;
}

/** The interviews of one flow that ran together. */
export interface FlowRun {
    /** API name. */
    readonly flow: string;
    readonly label: string;
    /** The API version that the flow runs with. */
    readonly version: string;
    /** The records whose saving started it; null for flows that a person started. */
    readonly triggeredBy: { readonly object: string; readonly recordIds: readonly string[] } | null;
    readonly path: 'immediate' | 'asynchronous' | 'screen';
    /** ISO 8601. */
    readonly startedAt: string;
    /** Milliseconds. */
    ms: number;
    status: 'finished' | 'failed' | 'waiting';
    /** In the order in which they were reached; an element that is reached again is there again. */
    readonly elements: FlowRunElement[];
    error: string | null;
}
