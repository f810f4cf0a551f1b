import { faultChoices, type FaultName, type FaultState } from '../shared/faults.ts';

/** A rule as the development Mailchimp server lists it. */
interface FaultRule {
    kind: string;
    share: number;
    applied: number;
}

/** Steers the development Mailchimp server through its control API. */
export class MailchimpControl {
    readonly #address: string;

    /** @param page address of the server's page */
    constructor(page: string) {
        this.#address = new URL('control/', page).href;
    }

    /** Which faults are on. */
    async faults(): Promise<FaultState> {
        return stateOf((await this.#ask('GET', 'faults')) as FaultRule[]);
    }

    /** Lets one kind of fault meet a part of the requests; all others end. @param share in percent */
    async switchOn(fault: FaultName, share: number): Promise<FaultState> {
        const retryAfter = fault === 'status429' ? { retryAfter: 30 } : {};
        const rule = { kind: fault, share: share / 100, ...retryAfter };
        return stateOf((await this.#ask('PUT', 'faults', [rule])) as FaultRule[]);
    }

    async switchOff(): Promise<FaultState> {
        return stateOf((await this.#ask('PUT', 'faults', [])) as FaultRule[]);
    }

    /** Moves the server's clock, so that it goes on agreeing with the org's. */
    async moveClock(ms: number): Promise<void> {
        await this.#ask('POST', 'clock', { advanceSeconds: ms / 1000 });
    }

    async #ask(method: string, path: string, body?: object): Promise<unknown> {
        const response = await fetch(new URL(path, this.#address), {
            method,
            headers: body ? { 'content-type': 'application/json' } : {},
            body: body && JSON.stringify(body)
        });
        if (!response.ok) throw new Error(`The Mailchimp server: ${await response.text()}`);
        return response.json();
    }
}

function stateOf(rules: FaultRule[]): FaultState {
    const [rule] = rules;
    const known = faultChoices.find(({ name }) => name === rule?.kind);
    return {
        fault: known?.name ?? null,
        share: Math.round((rule?.share ?? 1) * 100),
        rules: rules.length,
        hits: rules.reduce((sum, { applied }) => sum + applied, 0)
    };
}
