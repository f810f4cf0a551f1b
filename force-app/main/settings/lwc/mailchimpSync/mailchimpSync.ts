import { LightningElement } from 'lwc';
import approveRun from '@salesforce/apex/MailchimpSyncController.approveRun';
import cancelRun from '@salesforce/apex/MailchimpSyncController.cancelRun';
import getOverview from '@salesforce/apex/MailchimpSyncController.getOverview';
import getProgress from '@salesforce/apex/MailchimpSyncController.getProgress';
import getRuns from '@salesforce/apex/MailchimpSyncController.getRuns';
import schedule from '@salesforce/apex/MailchimpSyncController.schedule';
import setObjects from '@salesforce/apex/MailchimpSyncController.setObjects';
import startRun from '@salesforce/apex/MailchimpSyncController.startRun';
import unschedule from '@salesforce/apex/MailchimpSyncController.unschedule';
import { explain } from 'c/mailchimpErrors';
import { Follower, type Pauses } from 'c/mailchimpFollower';
import { fill } from 'c/mailchimpFormat';
import { isWaiting, type SyncRun } from 'c/mailchimpRun';
import type { SyncOverview } from 'c/mailchimpSchedule';
import { labels } from './labels';

/** A small run takes seconds, a large one hours. */
const PAUSES: Pauses = { first: [1_000, 1_000, 2_000, 2_000, 3_000, 5_000, 5_000], then: 10_000 };

/** When the sync runs, how the present run is doing, and what became of the earlier ones. */
export default class MailchimpSync extends LightningElement {
    readonly labels = labels;
    overview?: SyncOverview;
    runs: readonly SyncRun[] = [];
    error?: unknown;
    loading = false;
    busy = false;
    actionFailure = '';
    lookFailure = '';
    private readonly follower = new Follower(
        () => this.look(),
        () => this.isRunning,
        PAUSES
    );

    override connectedCallback(): void {
        this.load();
    }

    override disconnectedCallback(): void {
        this.follower.stop();
    }

    get current(): SyncRun | undefined {
        return this.runs[0];
    }

    get earlier(): readonly SyncRun[] {
        return this.runs.slice(1);
    }

    get isRunning(): boolean {
        return this.current?.isRunning ?? false;
    }

    get isWaiting(): boolean {
        return this.current !== undefined && isWaiting(this.current);
    }

    get failure(): string {
        return this.actionFailure || this.lookFailure;
    }

    get cannotRun(): boolean {
        return this.busy || this.isRunning;
    }

    handleRetry(): void {
        this.load();
    }

    async handleSchedule({ detail: isOn }: CustomEvent<boolean>): Promise<void> {
        await this.change(() => (isOn ? schedule() : unschedule()));
    }

    async handleObjects({ detail: apiNames }: CustomEvent<string[]>): Promise<void> {
        await this.change(() => setObjects({ apiNames }));
    }

    async handleRun(): Promise<void> {
        await this.act(() => startRun());
    }

    async handleCancel(): Promise<void> {
        const { runId } = this.current!;
        await this.act(() => cancelRun({ runId }));
    }

    async handleApprove(): Promise<void> {
        const { runId } = this.current!;
        await this.act(() => approveRun({ runId }));
    }

    private load(): void {
        this.loading = true;
        this.error = undefined;
        Promise.all([getOverview(), getRuns()])
            .then(([overview, runs]) => {
                this.overview = overview;
                this.runs = runs;
                this.follower.restart();
            })
            .catch((error: unknown) => {
                this.error = error;
            })
            .finally(() => {
                this.loading = false;
            });
    }

    /** Changes the schedule or the objects. Whatever went wrong, what the org has is shown. */
    private async change(call: () => Promise<SyncOverview>): Promise<void> {
        await this.attempt(async () => {
            try {
                this.overview = await call();
            } catch (error) {
                await this.readOverview();
                throw error;
            }
        });
    }

    private async readOverview(): Promise<void> {
        try {
            this.overview = await getOverview();
        } catch (error) {
            this.error = error;
        }
    }

    /** Does something with a run, and follows it. */
    private async act(call: () => Promise<SyncRun>): Promise<void> {
        await this.attempt(async () => this.take(await call()));
        this.follower.restart();
    }

    private async attempt(work: () => Promise<void>): Promise<void> {
        if (this.busy) {
            return;
        }
        this.busy = true;
        this.actionFailure = '';
        try {
            await work();
        } catch (error) {
            this.actionFailure = fill(labels.failed, explain(error));
            await this.look();
        }
        this.busy = false;
    }

    private take(run: SyncRun): void {
        this.runs = [run, ...this.runs.filter(({ runId }) => runId !== run.runId)];
    }

    /** Reads how far the run is. A failure is shown and does not stop the looking. */
    private async look(): Promise<void> {
        const runId = this.current?.runId;
        if (runId === undefined) {
            return;
        }
        try {
            this.take(await getProgress({ runId }));
            this.lookFailure = '';
        } catch (error) {
            this.lookFailure = fill(labels.lookFailed, explain(error));
        }
    }
}
