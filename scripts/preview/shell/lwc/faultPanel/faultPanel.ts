import { LightningElement } from 'lwc';
import { call } from '../../../platform/http.ts';
import { onLiveEvent } from '../../live-events.ts';
import { session } from '../../session.ts';
import { faultChoices, faultShares, type FaultState } from '../../../shared/faults.ts';

/** Makes the development Mailchimp server fail, so that anybody can watch what the org does then. */
export default class FaultPanel extends LightningElement {
    isReal = session.mailchimp.isReal;
    fault: string = faultChoices[2].name;
    share = String(faultShares[0]);
    state: FaultState | undefined;
    error = '';
    stop = () => {};

    readonly faultOptions = faultChoices.map(({ name, label }) => ({ value: name, label }));
    readonly shareOptions = faultShares.map((share) => ({ value: String(share), label: `${share} % of the requests` }));

    override connectedCallback(): void {
        if (this.isReal) return;
        void this.take(call('GET', '/preview/faults'));
        this.stop = onLiveEvent(({ type }) => {
            if (type === 'action' || type === 'job') void this.take(call('GET', '/preview/faults'));
        });
    }

    override disconnectedCallback(): void {
        this.stop();
    }

    get isOn(): boolean {
        return (this.state?.rules ?? 0) > 0;
    }

    get stateClass(): string {
        return this.isOn ? 'state state_on' : 'state';
    }

    get sentence(): string {
        if (!this.state) return 'Asking the Mailchimp server …';
        const { fault, share, rules, hits } = this.state;
        if (rules === 0) return 'No fault is on: Mailchimp answers as usual.';
        const what = faultChoices.find(({ name }) => name === fault)?.label ?? 'A fault from elsewhere';
        return `On: ${what}, ${share} % of the requests. Hit so far: ${hits}.`;
    }

    handleFault({ detail }: CustomEvent<{ value: string }>): void {
        this.fault = detail.value;
    }

    handleShare({ detail }: CustomEvent<{ value: string }>): void {
        this.share = detail.value;
    }

    handleOn(): Promise<void> {
        return this.take(call('PUT', '/preview/faults', { fault: this.fault, share: Number(this.share) }));
    }

    handleOff(): Promise<void> {
        return this.take(call('DELETE', '/preview/faults'));
    }

    private async take(answer: Promise<unknown>): Promise<void> {
        try {
            this.state = (await answer) as FaultState;
            this.error = '';
        } catch (error) {
            this.error = (error as Error).message;
        }
    }
}
