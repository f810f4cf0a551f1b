import { LightningElement } from 'lwc';
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import { call } from '../../../platform/http.ts';

const address = '/preview/opt-out-switch';

/**
 * Stands in for the settings that an admin has in the org, whoever the preview is looked at as. Shows nothing where the
 * project has no such setting.
 */
export default class SettingsMenu extends LightningElement {
    isOn: boolean | null = null;

    override connectedCallback(): void {
        void this.take(call('GET', address));
    }

    get isKnown(): boolean {
        return this.isOn !== null;
    }

    async handleSelect(): Promise<void> {
        await this.take(call('PUT', address, { isOn: !this.isOn }));
        const title = this.isOn
            ? 'Checking Email Opt Out unsubscribes people now'
            : 'Checking Email Opt Out does nothing in Mailchimp now';
        this.dispatchEvent(new ShowToastEvent({ title, variant: 'success' }));
    }

    private async take(answer: Promise<unknown>): Promise<void> {
        this.isOn = ((await answer) as { isOn: boolean | null }).isOn;
    }
}
