import { LightningElement, api } from 'lwc';
import { fill } from 'c/mailchimpFormat';
import { figuresOf, isWaiting, runLabels, type Figure, type SyncRun } from 'c/mailchimpRun';

interface RunError {
    /** Its place: two errors may have the same words. */
    readonly key: number;
    readonly text: string;
}

/** So many errors are shown at once; the others follow on demand. */
const FIRST = 5;

/** What a run counted, what it could not process, and whose work it goes on with. */
export default class MailchimpRunFigures extends LightningElement {
    @api run!: SyncRun;

    readonly labels = runLabels;
    complete = false;

    get figures(): readonly Figure[] {
        return figuresOf(this.run);
    }

    /** What a run asks for stands where it is answered. */
    get message(): string {
        return isWaiting(this.run) ? '' : (this.run.message ?? '');
    }

    get takesOver(): string {
        return this.run.takesOver ? fill(runLabels.takesOver, this.run.takesOver) : '';
    }

    get errors(): readonly RunError[] {
        const { errorMessages } = this.run;
        const shown = this.complete ? errorMessages : errorMessages.slice(0, FIRST);
        return shown.map((text, key) => ({ key, text }));
    }

    get hasMore(): boolean {
        return this.errors.length < this.run.errorMessages.length;
    }

    get moreLabel(): string {
        return fill(runLabels.moreErrors, this.run.errorMessages.length);
    }

    handleMore(): void {
        this.complete = true;
    }
}
