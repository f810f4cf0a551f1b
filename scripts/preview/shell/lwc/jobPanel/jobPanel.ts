import { LightningElement, api } from 'lwc';
import { call } from '../../../platform/http.ts';
import { shownRun, shownWork, type ShownRun, type ShownWork } from '../../job-lines.ts';
import { timePassed } from '../../time-passed.ts';
import type { JobRun } from '../../../shared/action.ts';
import type { JobQueue } from '../../../shared/job-queue.ts';

const minute = 60_000;

/** The org's clock, the jobs that wait for their moment, and those that have run. */
export default class JobPanel extends LightningElement {
    @api jobs: JobRun[] = [];
    @api queue!: JobQueue;
    now = Date.now();
    chosenId: number | undefined;
    isMoving = false;
    error = '';
    private ticking?: ReturnType<typeof setInterval>;

    override connectedCallback(): void {
        this.ticking = setInterval(() => (this.now = Date.now()), 1_000);
    }

    override disconnectedCallback(): void {
        clearInterval(this.ticking);
    }

    get orgNow(): number {
        return this.now + this.queue.aheadMs;
    }

    get clock(): string {
        return new Date(this.orgNow).toLocaleTimeString();
    }

    get waiting(): ShownWork[] {
        return this.queue.waiting.map((work) => shownWork(work, this.orgNow));
    }

    get hasNoneWaiting(): boolean {
        return this.queue.waiting.length === 0;
    }

    get runs(): ShownRun[] {
        return this.jobs.map((job) => shownRun(job, job.id === this.job?.id));
    }

    get hasNoRun(): boolean {
        return this.jobs.length === 0;
    }

    /** The last one, until another is chosen. Finalizers follow every job and have little to show. */
    get job(): JobRun | undefined {
        const chosen = this.jobs.find(({ id }) => id === this.chosenId);
        return chosen ?? this.jobs.find(({ kind }) => kind !== 'finalizer') ?? this.jobs[0];
    }

    handleChoose(event: Event): void {
        this.chosenId = Number((event.currentTarget as HTMLElement).dataset.id);
    }

    handleTenMinutes(): Promise<void> {
        return this.move(10 * minute);
    }

    handleHour(): Promise<void> {
        return this.move(60 * minute);
    }

    private async move(ms: number): Promise<void> {
        this.isMoving = true;
        this.error = '';
        try {
            await call('POST', '/preview/clock', { ms });
            timePassed();
        } catch (error) {
            this.error = (error as Error).message;
        } finally {
            this.isMoving = false;
        }
    }
}
