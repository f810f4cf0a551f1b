import { LightningElement, api } from 'lwc';
import { describeAction } from '../../action-summary.ts';
import type { Action } from '../../../shared/action.ts';

/** Debug log, callouts and limits of one action, the last one unless another is chosen. */
export default class ActivityDrawer extends LightningElement {
    @api action?: Action;
    @api actions: Action[] = [];

    get isEmpty(): boolean {
        return this.action === undefined;
    }

    get value(): string {
        return String(this.action?.id);
    }

    get options(): object[] {
        return this.actions.map((action) => ({ value: String(action.id), label: describeAction(action) }));
    }

    get when(): string {
        return this.action ? `${new Date(this.action.at).toLocaleTimeString()}, as ${this.action.user}` : '';
    }

    get calloutsLabel(): string {
        return `Callouts (${this.action?.callouts.length})`;
    }

    get hasNoCallouts(): boolean {
        return this.action?.callouts.length === 0;
    }

    get callouts(): object[] {
        return (this.action?.callouts ?? []).map(shownCallout);
    }

    get log(): string {
        return this.action?.log.join('\n') || 'The debug log is empty.';
    }

    get parameters(): string {
        return JSON.stringify(this.action?.parameters, null, 4);
    }

    handleChange(event: CustomEvent<{ value: string }>): void {
        this.dispatchEvent(new CustomEvent('choose', { detail: Number(event.detail.value) }));
    }
}

function shownCallout(callout: Action['callouts'][number], key: number): object {
    const { method, url, status, ms, error } = callout;
    const isGood = status !== null && status < 400;
    return {
        key,
        method,
        url,
        ms,
        status: status ?? error ?? 'no answer',
        statusClass: isGood ? 'status' : 'status status_bad',
        requestBody: pretty(callout.requestBody),
        responseBody: pretty(callout.responseBody) || 'No body.'
    };
}

/** JSON with line breaks; anything else as it is. */
function pretty(body: string | null): string {
    try {
        return JSON.stringify(JSON.parse(body ?? ''), null, 4);
    } catch {
        return body ?? '';
    }
}
