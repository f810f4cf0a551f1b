import { LightningElement } from 'lwc';
import connection from '@salesforce/apex/MailchimpSettingsController.connection';
import disconnect from '@salesforce/apex/MailchimpSettingsController.disconnect';
import testConnection from '@salesforce/apex/MailchimpSettingsController.testConnection';
import { explain } from 'c/mailchimpErrors';
import { fill } from 'c/mailchimpFormat';
import type { NoticeDetail } from 'c/mailchimpNotice';
import { confirm } from './confirm';
import { labels } from './labels';

/** The account behind the key; the counterpart of the Apex class `MailchimpAccount`. */
export interface MailchimpAccount {
    readonly name?: string | null;
    readonly role?: string | null;
    readonly plan?: string | null;
}

/** Whether a key is stored, whether Mailchimp accepts it, whose account it is, and which of its audiences take part. */
export default class MailchimpConnection extends LightningElement {
    readonly labels = labels;
    hasKey = false;
    account?: MailchimpAccount;
    /** The stored key could not be looked for. */
    error?: unknown;
    /** Mailchimp gave no good answer to the stored key. */
    refusal?: unknown;
    loading = false;
    replacing = false;
    failure = '';
    /** The key was stored in place of another one. */
    private overwritten = false;
    private focusNext = false;

    override connectedCallback(): void {
        this.load();
    }

    override renderedCallback(): void {
        if (this.focusNext && this.replacing) {
            this.focusNext = false;
            (this.refs?.form as HTMLElement | undefined)?.focus();
        }
    }

    get isReady(): boolean {
        return !this.loading && this.error === undefined;
    }

    get isConnected(): boolean {
        return this.isReady && this.account !== undefined;
    }

    get isRefused(): boolean {
        return this.isReady && this.refusal !== undefined;
    }

    get isMissing(): boolean {
        return this.isReady && !this.hasKey;
    }

    get showsForm(): boolean {
        return this.isMissing || this.isRefused || (this.isReady && this.replacing);
    }

    get showsReplace(): boolean {
        return this.isConnected && !this.replacing;
    }

    /** There is a key to lose; the one that has just been refused is none. */
    get overwrites(): boolean {
        return this.hasKey && !(this.isRefused && this.overwritten);
    }

    get refusalSentence(): string {
        return this.overwritten ? labels.overwritten : labels.refused;
    }

    get refusalDetails(): readonly NoticeDetail[] {
        const text = explain(this.refusal);
        return [{ key: text, text }];
    }

    get facts(): readonly { name: string; value: string }[] {
        const { name, role, plan } = this.account ?? {};
        return [
            { name: labels.account, value: name ?? '' },
            { name: labels.role, value: role ?? '' },
            { name: labels.plan, value: (plan ?? '').replaceAll('_', ' ') }
        ].filter(({ value }) => value !== '');
    }

    handleRetry(): void {
        this.load();
    }

    handleConnected(): void {
        this.overwritten = this.hasKey;
        this.replacing = false;
        this.load();
    }

    handleReplace(): void {
        this.replacing = true;
        this.focusNext = true;
    }

    handleCancel(): void {
        this.replacing = false;
    }

    async handleDisconnect(): Promise<void> {
        if (!(await confirm(labels.question, labels.consequence))) {
            return;
        }
        this.failure = '';
        try {
            await disconnect();
            this.load();
        } catch (error) {
            this.failure = fill(labels.failed, explain(error));
        }
    }

    private load(): void {
        this.loading = true;
        this.failure = '';
        this.error = undefined;
        this.refusal = undefined;
        this.account = undefined;
        this.read()
            .catch((error: unknown) => {
                this.error = error;
            })
            .finally(() => {
                this.loading = false;
            });
    }

    private async read(): Promise<void> {
        this.hasKey = await connection();
        if (!this.hasKey) {
            return;
        }
        try {
            this.account = await testConnection();
        } catch (refusal) {
            this.refusal = refusal;
        }
    }
}
