import { LightningElement, api } from 'lwc';
import { editsOfPreset, presetOf, type Edits, type Preset } from 'c/mailchimpOptions';
import { labels } from './labels';
import { sentencesOf } from './sentences';

interface Choice {
    readonly label: string;
    readonly value: string;
}

/** The value of the field Rule when no preset has these choices. */
const OWN = 'own';

/**
 * The rule by which the sync checks and unchecks Email Opt Out: a preset, its single choices, and what they mean.
 * @fires rulechange with the choices that are different now
 */
export default class MailchimpRuleOptions extends LightningElement {
    @api edits!: Edits;
    @api presets: readonly Preset[] = [];

    readonly labels = labels;
    readonly checks: readonly Choice[] = [
        { label: labels.checksAll, value: 'UNSUBSCRIBED_FROM_ALL' },
        { label: labels.checksAny, value: 'UNSUBSCRIBED_FROM_ANY' }
    ];
    readonly unchecks: readonly Choice[] = [
        { label: labels.unchecksOwn, value: 'SUBSCRIBED_AGAIN_IF_OWN' },
        { label: labels.unchecksAlways, value: 'SUBSCRIBED_AGAIN' },
        { label: labels.unchecksNever, value: 'NEVER' }
    ];
    readonly manualUnchecks: readonly Choice[] = [
        { label: labels.manualSetBack, value: 'SET_BACK' },
        { label: labels.manualRespect, value: 'RESPECT' }
    ];

    get rules(): readonly Choice[] {
        const presets = this.presets.map(({ label, name }) => ({ label, value: name }));
        return this.rule === OWN ? [...presets, { label: labels.presetOwn, value: OWN }] : presets;
    }

    get rule(): string {
        return presetOf(this.edits, this.presets)?.name ?? OWN;
    }

    get countsCleaned(): boolean {
        return this.edits.countsCleaned === 'true';
    }

    get sentences(): readonly string[] {
        return sentencesOf(this.edits);
    }

    handleRule({ detail }: CustomEvent<{ value: string }>): void {
        const preset = this.presets.find(({ name }) => name === detail.value);
        if (preset) {
            this.tell(editsOfPreset(preset));
        }
    }

    handleChoice(event: CustomEvent<{ value: string }>): void {
        const { name } = (event.target as HTMLElement).dataset;
        this.tell({ [name!]: event.detail.value });
    }

    handleCleaned({ detail }: CustomEvent<{ checked: boolean }>): void {
        this.tell({ countsCleaned: String(detail.checked) });
    }

    private tell(detail: Partial<Edits>): void {
        this.dispatchEvent(new CustomEvent('rulechange', { detail }));
    }
}
