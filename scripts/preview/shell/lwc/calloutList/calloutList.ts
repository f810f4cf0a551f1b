import { LightningElement, api } from 'lwc';
import type { ShownTrace } from '../../../shared/action.ts';

type Callout = ShownTrace['callouts'][number];

/** HTTP requests that Apex made, each with its bodies behind it. */
export default class CalloutList extends LightningElement {
    @api callouts: Callout[] = [];

    get hasNone(): boolean {
        return this.callouts.length === 0;
    }

    get shown(): object[] {
        return this.callouts.map(shownCallout);
    }
}

function shownCallout(callout: Callout, key: number): object {
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
