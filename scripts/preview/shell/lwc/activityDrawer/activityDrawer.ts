import { LightningElement, api } from 'lwc';
import type { Action, JobRun } from '../../../shared/action.ts';
import type { JobQueue } from '../../../shared/job-queue.ts';

/** What the org did and does, and what can be made to go wrong on the other side. */
export default class ActivityDrawer extends LightningElement {
    @api action?: Action;
    @api actions: Action[] = [];
    @api jobs: JobRun[] = [];
    @api queue!: JobQueue;

    get jobsLabel(): string {
        return `Jobs (${this.queue.waiting.length} waiting)`;
    }

    handleChoose({ detail }: CustomEvent<number>): void {
        this.dispatchEvent(new CustomEvent('choose', { detail }));
    }
}
