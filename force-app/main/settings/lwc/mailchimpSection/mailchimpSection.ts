import { LightningElement, api } from 'lwc';
import { explain } from 'c/mailchimpErrors';
import type { NoticeDetail } from 'c/mailchimpNotice';
import { labels } from './labels';

/**
 * One section of the settings page. Its content goes into the slot; while it loads or cannot be read, something else
 * stands there.
 * @fires retry when the user wants it read again
 */
export default class MailchimpSection extends LightningElement {
    @api heading = '';
    @api help = '';
    @api loading = false;
    /** What was caught while reading; undefined when nothing went wrong. */
    @api error?: unknown;

    readonly labels = labels;

    get isBroken(): boolean {
        return this.error !== undefined && !this.loading;
    }

    get errorDetails(): readonly NoticeDetail[] {
        const text = explain(this.error);
        return [{ key: text, text }];
    }

    handleRetry(): void {
        this.dispatchEvent(new CustomEvent('retry'));
    }
}
