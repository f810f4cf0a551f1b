import { LightningElement } from 'lwc';
import { summarizeAction } from '../../action-summary.ts';
import { onLiveEvent } from '../../live-events.ts';
import { session } from '../../session.ts';
import type { Action } from '../../../shared/action.ts';

const openKey = 'preview-drawer';

/** What this page is, the way to the Mailchimp side, and the drawer with what the org did. */
export default class Footer extends LightningElement {
    mailchimp = session.mailchimp;
    actions: Action[] = session.actions;
    chosen: Action | undefined;
    isOpen = sessionStorage.getItem(openKey) === 'open';
    stop = () => {};

    override connectedCallback(): void {
        this.stop = onLiveEvent((event) => {
            if (event.type === 'action') this.add(event.action);
        });
    }

    override disconnectedCallback(): void {
        this.stop();
    }

    add(action: Action): void {
        this.actions = [action, ...this.actions];
        this.chosen = undefined;
    }

    /** What somebody did last; before that, what the page read by itself. */
    get last(): Action | undefined {
        return this.actions.find(({ isWire }) => !isWire) ?? this.actions[0];
    }

    /** The last one, until somebody chooses another. */
    get action(): Action | undefined {
        return this.chosen ?? this.last;
    }

    get mailchimpLabel(): string {
        return this.mailchimp.isReal ? 'Mailchimp' : 'Mailchimp server';
    }

    get summary(): string {
        return this.last ? `Last action: ${summarizeAction(this.last)}` : 'No action yet';
    }

    get expanded(): string {
        return String(this.isOpen);
    }

    get toggleIcon(): string {
        return this.isOpen ? 'utility:chevrondown' : 'utility:chevronup';
    }

    handleToggle(): void {
        this.isOpen = !this.isOpen;
        sessionStorage.setItem(openKey, this.isOpen ? 'open' : 'closed');
    }

    handleChoose(event: CustomEvent<number>): void {
        this.chosen = this.actions.find(({ id }) => id === event.detail);
    }
}
