import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import { call } from '../../../platform/http.ts';
import type { FlowStep } from '../../../shared/flow-step.ts';

type Screen = Extract<FlowStep, { status: 'screen' }>['screen'];
type ScreenAction = 'next' | 'back' | 'finish';

interface Field extends HTMLElement {
    readonly name: string;
    readonly value: unknown;
    reportValidity(): boolean;
}

/** A screen flow in a dialog, from its first screen to its end. `open` answers when it is over. */
export default class FlowModal extends LightningModal {
    declare static readonly open: (options: object) => Promise<void>;

    /** API name. */
    @api flow = '';
    @api inputs: Record<string, unknown> = {};
    /** What the dialog is called until the first screen is there. */
    @api actionLabel = '';
    step: FlowStep | undefined;
    error = '';
    isBusy = true;
    private shownScreen: Screen | undefined;

    override connectedCallback(): void {
        void this.take(call('POST', `/preview/flows/${this.flow}`, this.inputs));
    }

    /** A new screen begins at its first input, or where it can be left. */
    override renderedCallback(): void {
        if (this.isBusy || this.screen === this.shownScreen) return;
        this.shownScreen = this.screen;
        const input = this.fields.find((field) => field.tabIndex >= -1 && field.dataset.input === 'true');
        (input ?? (this.refs?.next as HTMLElement | undefined))?.focus();
    }

    get screen(): Screen | undefined {
        return this.step?.status === 'screen' ? this.step.screen : undefined;
    }

    get heading(): string {
        return this.screen?.label ?? this.actionLabel;
    }

    get screenFields(): object[] {
        return (this.screen?.fields ?? []).map((field) => ({
            ...field,
            // Another screen may have a field of the same name: it is another input.
            key: `${this.screen!.name}.${field.name}`,
            isInput: String(field.type !== 'DisplayText')
        }));
    }

    get canGoBack(): boolean {
        return this.screen?.allowBack ?? false;
    }

    private get fields(): Field[] {
        return [...this.template!.querySelectorAll<Field>('preview-flow-field')];
    }

    handleBack(): Promise<void> {
        return this.go('back');
    }

    async handleNext(): Promise<void> {
        if (this.fields.map((field) => field.reportValidity()).includes(false)) return;
        await this.go('next');
    }

    private async go(action: ScreenAction): Promise<void> {
        if (this.isBusy || !this.step) return;
        const values = Object.fromEntries(this.fields.map(({ name, value }) => [name, value]));
        const inputs = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
        await this.take(call('POST', `/preview/interviews/${this.step.interviewId}`, { action, values: inputs }));
    }

    private async take(answer: Promise<unknown>): Promise<void> {
        this.isBusy = true;
        this.error = '';
        try {
            this.step = (await answer) as FlowStep;
            if (this.step.status === 'failed') this.error = this.step.message;
        } catch (error) {
            this.error = (error as Error).message;
        }
        this.isBusy = false;
        if (this.step?.status === 'finished') this.close(undefined);
    }
}
