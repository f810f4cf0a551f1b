import { LightningElement, api } from 'lwc';
import { stateBadge, stateWord, timesOf, type SyncRun } from 'c/mailchimpRun';
import { labels } from './labels';

interface Entry {
    readonly run: SyncRun;
    readonly state: string;
    readonly badgeClass: string;
    readonly times: string;
}

/** So many runs are shown at once; the others follow on demand. */
const FIRST = 5;

/** The runs of the sync, newest first; each opens to its numbers and errors. */
export default class MailchimpSyncRuns extends LightningElement {
    @api runs: readonly SyncRun[] = [];

    readonly labels = labels;
    complete = false;

    get entries(): readonly Entry[] {
        const shown = this.complete ? this.runs : this.runs.slice(0, FIRST);
        return shown.map((run) => ({
            run,
            state: stateWord(run),
            badgeClass: stateBadge(run),
            times: timesOf(run)
        }));
    }

    get hasMore(): boolean {
        return this.entries.length < this.runs.length;
    }

    handleMore(): void {
        this.complete = true;
    }
}
