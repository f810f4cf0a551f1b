import { LightningElement } from 'lwc';
import getHealth from '@salesforce/apex/MailchimpHealthController.getHealth';
import { healthEntries, summaryOf, type HealthEntry, type HealthLine } from './entries';
import { labels } from './labels';

export type { HealthLine } from './entries';

/**
 * Everything that has to be right, green or red, with the fix in words.
 * @fires opensection with the section in which something can be mended
 */
export default class MailchimpHealth extends LightningElement {
    readonly labels = labels;
    lines?: readonly HealthLine[];
    error?: unknown;
    loading = false;

    override connectedCallback(): void {
        this.check();
    }

    get entries(): readonly HealthEntry[] {
        return healthEntries(this.lines ?? []);
    }

    get isChecked(): boolean {
        return this.lines !== undefined && !this.loading;
    }

    get summary(): string {
        return this.isChecked ? summaryOf(this.lines!) : '';
    }

    handleCheck(): void {
        this.check();
    }

    handleOpen(event: Event): void {
        const { section } = (event.currentTarget as HTMLElement).dataset;
        this.dispatchEvent(new CustomEvent('opensection', { detail: section }));
    }

    private check(): void {
        this.loading = true;
        this.error = undefined;
        getHealth()
            .then((lines) => {
                this.lines = lines;
            })
            .catch((error: unknown) => {
                this.lines = undefined;
                this.error = error;
            })
            .finally(() => {
                this.loading = false;
            });
    }
}
