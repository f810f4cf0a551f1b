import { LightningElement, api } from 'lwc';
import { explain } from 'c/mailchimpErrors';
import type { NoticeDetail } from 'c/mailchimpNotice';
import { labels } from './labels';

/**
 * One section of the settings page, or a part of one. Its content goes into the slot; while it loads or cannot be read, something else
 * stands there.
 * @fires retry when the user wants it read again
 */
export default class MailchimpSection extends LightningElement {
    @api heading = '';
    @api help = '';
    @api loading = false;
    /** True for a part of a section: its heading is one level lower. */
    @api subsection = false;
    /** What to say when it could not be read, where there is something better to say than that. */
    @api broken = '';
    /** What was caught while reading; undefined when nothing went wrong. */
    @api error?: unknown;

    readonly labels = labels;

    get isBroken(): boolean {
        return this.error !== undefined && !this.loading;
    }

    get brokenText(): string {
        return this.broken || labels.broken;
    }

    get errorDetails(): readonly NoticeDetail[] {
        const text = explain(this.error);
        return [{ key: text, text }];
    }

    handleRetry(): void {
        this.dispatchEvent(new CustomEvent('retry'));
    }
}
