import { LightningElement } from 'lwc';
import { summarizeAction } from '../../action-summary.ts';
import { onLiveEvent } from '../../live-events.ts';
import { session } from '../../session.ts';
import type { Action, JobRun, LiveEvent } from '../../../shared/action.ts';
import type { JobQueue } from '../../../shared/job-queue.ts';

const openKey = 'preview-drawer';

/** What this page is, the way to the Mailchimp side, and the drawer with what the org did. */
export default class Footer extends LightningElement {
    mailchimp = session.mailchimp;
    actions: Action[] = session.actions;
    jobs: JobRun[] = session.jobs;
    queue: JobQueue = session.queue;
    chosen: Action | undefined;
    isOpen = sessionStorage.getItem(openKey) === 'open';
    stop = () => {};

    override connectedCallback(): void {
        this.stop = onLiveEvent((event) => this.take(event));
    }

    override disconnectedCallback(): void {
        this.stop();
    }

    take(event: LiveEvent): void {
        if (event.type === 'action') this.add(event.action);
        if (event.type === 'job') this.jobs = [event.job, ...this.jobs];
        if (event.type === 'queue') this.queue = event.queue;
    }

    /** What the page reads by itself takes nothing away from the eyes of who has chosen something. */
    private add(action: Action): void {
        this.actions = [action, ...this.actions];
        if (!action.isWire) this.chosen = undefined;
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
