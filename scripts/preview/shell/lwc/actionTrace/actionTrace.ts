import { LightningElement, api } from 'lwc';
import type { ShownTrace } from '../../../shared/action.ts';

/** What a transaction did: callouts, flows, debug log, governor limits. */
export default class ActionTrace extends LightningElement {
    @api trace!: ShownTrace;
    /** What it was asked with; nothing for jobs. */
    @api parameters?: unknown;

    get calloutsLabel(): string {
        return `Callouts (${this.trace.callouts.length})`;
    }

    get flowsLabel(): string {
        return `Flow runs (${this.trace.flowRuns.length})`;
    }

    get log(): string {
        return this.trace.log.join('\n') || 'The debug log is empty.';
    }

    get hasParameters(): boolean {
        return this.parameters !== undefined;
    }

    get parametersText(): string {
        return JSON.stringify(this.parameters, null, 4);
    }
}
