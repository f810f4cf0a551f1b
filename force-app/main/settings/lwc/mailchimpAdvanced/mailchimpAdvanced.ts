import { LightningElement } from 'lwc';
import getOptions from '@salesforce/apex/MailchimpOptionsController.getOptions';
import saveOptions from '@salesforce/apex/MailchimpOptionsController.saveOptions';
import { explain } from 'c/mailchimpErrors';
import { fill } from 'c/mailchimpFormat';
import { labels } from './labels';
import {
    changesOf,
    editsAfter,
    editsOf,
    ruleOf,
    type Edits,
    type OptionName,
    type Options,
    type Refusal,
    type RuleEdits
} from 'c/mailchimpOptions';
import { outcomeOf } from './outcome';

/**
 * How Email Opt Out is kept in both directions, how often a change is tried, and when a run asks first. Nothing counts
 * before it is saved; what was saved is read back from the org.
 */
export default class MailchimpAdvanced extends LightningElement {
    readonly labels = labels;
    options?: Options;
    edits?: Edits;
    error?: unknown;
    loading = false;
    saving = false;
    outcome = '';
    failure = '';
    private refusals: readonly Refusal[] = [];

    override connectedCallback(): void {
        this.load();
    }

    get changes(): Partial<Record<OptionName, string>> {
        return this.options && this.edits ? changesOf(this.options, this.edits) : {};
    }

    get changeCount(): number {
        return Object.keys(this.changes).length;
    }

    get isUnchanged(): boolean {
        return this.changeCount === 0 || this.saving;
    }

    get state(): string {
        return this.changeCount === 0 ? labels.nothingChanged : fill(labels.unsaved, this.changeCount);
    }

    get syncs(): boolean {
        return this.edits?.syncEmailOptOut === 'true';
    }

    get syncSentence(): string {
        return this.syncs ? labels.syncOn : labels.syncOff;
    }

    get unsubscribes(): boolean {
        return this.edits?.unsubscribeOnEmailOptOut === 'true';
    }

    get flowSentence(): string {
        return this.unsubscribes ? labels.flowOn : labels.flowOff;
    }

    /** What the dry run goes by. */
    get rule(): RuleEdits {
        return ruleOf(this.edits!);
    }

    get isRuleUnsaved(): boolean {
        return Object.keys(this.rule).some((name) => name in this.changes);
    }

    get overrides(): string {
        const { overrides = 0 } = this.options ?? {};
        return overrides > 0 ? fill(labels.overrides, overrides) : '';
    }

    get outcomeVariant(): string {
        return this.refusals.length > 0 ? 'warning' : 'info';
    }

    handleRetry(): void {
        this.load();
    }

    /** A switch or a field of this component. */
    handleEdit(event: Event): void {
        const field = event.target as unknown as HTMLElement & { checked: boolean; type: string; value: string };
        const name = field.dataset.name as OptionName;
        this.edit({ [name]: field.type === 'toggle' ? String(field.checked) : field.value });
    }

    handleRule({ detail }: CustomEvent<Partial<Edits>>): void {
        this.edit(detail);
    }

    handleDiscard(): void {
        this.edits = editsOf(this.options!);
        this.outcome = '';
        this.failure = '';
        this.refusals = [];
        this.showRefusals();
    }

    async handleSave(): Promise<void> {
        const { changes } = this;
        this.saving = true;
        this.outcome = '';
        this.failure = '';
        try {
            const answer = await saveOptions({ changes });
            this.edits = editsAfter(answer, this.edits!);
            this.options = answer.options;
            this.refusals = answer.refusals;
            this.outcome = outcomeOf(Object.keys(changes) as OptionName[], answer.refusals);
            this.showRefusals();
        } catch (error) {
            await this.explainFailure(Object.keys(changes) as OptionName[], error);
        }
        this.saving = false;
    }

    /** An answer can get lost on its way: whether something was saved says the org. */
    private async explainFailure(sent: readonly OptionName[], error: unknown): Promise<void> {
        try {
            this.options = await getOptions();
        } catch {
            this.failure = `${labels.unknown} ${explain(error)}`;
            return;
        }
        const saved = sent.filter((name) => !(name in this.changes));
        if (saved.length > 0) {
            this.outcome = outcomeOf(saved, []);
        } else {
            this.failure = `${labels.failed} ${explain(error)}`;
        }
    }

    private edit(edits: Partial<Edits>): void {
        this.edits = { ...this.edits!, ...edits };
        this.outcome = '';
        this.refusals = this.refusals.filter(({ name }) => !(name in edits));
        this.showRefusals();
    }

    /** Says at each field why it was not saved. */
    private showRefusals(): void {
        const fields = this.template!.querySelectorAll<HTMLElement & Partial<HTMLInputElement>>('lightning-input');
        for (const field of fields) {
            const refusal = this.refusals.find(({ name }) => name === field.dataset.name);
            field.setCustomValidity?.(refusal?.message ?? '');
            field.reportValidity?.();
        }
    }

    private load(): void {
        this.loading = true;
        this.error = undefined;
        getOptions()
            .then((options) => {
                this.options = options;
                this.edits = editsOf(options);
            })
            .catch((error: unknown) => {
                this.error = error;
            })
            .finally(() => {
                this.loading = false;
            });
    }
}
