/** The choices of the Email Opt Out rule that a product is known for; the counterpart of `MailchimpOptions.Preset`. */
export interface Preset {
    readonly name: string;
    /** What users call it. */
    readonly label: string;
    readonly checks: string;
    readonly unchecks: string;
    readonly manualUnchecks: string;
    readonly countsCleaned: boolean;
    /** True when the product also unsubscribes whom somebody opts out in Salesforce. */
    readonly unsubscribes: boolean;
}

/** What the org chose; the counterpart of the Apex class `MailchimpOptions`. */
export interface Options {
    readonly syncEmailOptOut: boolean;
    readonly checks: string;
    readonly unchecks: string;
    readonly manualUnchecks: string;
    readonly countsCleaned: boolean;
    readonly unsubscribeOnEmailOptOut: boolean;
    readonly retryAttempts: number;
    readonly brakeNumber: number;
    readonly brakeShare: number;
    /** How many profiles and users have choices of their own. */
    readonly overrides: number;
    /** Rules to choose from. */
    readonly presets: readonly Preset[];
}

/** Why a choice was not saved. */
export interface Refusal {
    readonly name: OptionName;
    readonly message: string;
}

/** What came of saving; the counterpart of the Apex class `MailchimpSettingsWriter.Answer`. */
export interface SaveAnswer {
    readonly options: Options;
    readonly refusals: readonly Refusal[];
}

export type OptionName = Exclude<keyof Options, 'overrides' | 'presets'>;

/** Choices as they stand in the form: as text, so that what is no number stays as it was typed. */
export type Edits = Readonly<Record<OptionName, string>>;

/** The choices that make the Email Opt Out rule; none of them means the saved rule. */
export type RuleEdits = Partial<Pick<Edits, 'checks' | 'unchecks' | 'manualUnchecks' | 'countsCleaned'>>;

const NAMES: readonly OptionName[] = [
    'syncEmailOptOut',
    'checks',
    'unchecks',
    'manualUnchecks',
    'countsCleaned',
    'unsubscribeOnEmailOptOut',
    'retryAttempts',
    'brakeNumber',
    'brakeShare'
];

/** The form as it looks when nothing was changed. */
export function editsOf(options: Options): Edits {
    return Object.fromEntries(NAMES.map((name) => [name, String(options[name])])) as unknown as Edits;
}

/** The rule as it stands in the form. */
export function ruleOf({ checks, unchecks, manualUnchecks, countsCleaned }: Edits): RuleEdits {
    return { checks, unchecks, manualUnchecks, countsCleaned };
}

/** What the form has and the org has not. */
export function changesOf(options: Options, edits: Edits): Partial<Record<OptionName, string>> {
    const stored = editsOf(options);
    const changed = NAMES.filter((name) => edits[name].trim() !== stored[name]);
    return Object.fromEntries(changed.map((name) => [name, edits[name].trim()]));
}

/** The form after saving: what the org has now, and what was refused as it was typed. */
export function editsAfter({ options, refusals }: SaveAnswer, edits: Edits): Edits {
    const refused = refusals.map(({ name }) => [name, edits[name]]);
    return { ...editsOf(options), ...(Object.fromEntries(refused) as Partial<Edits>) };
}

/** The choices of a preset as the form has them. A preset switches unsubscribing on and never off. */
export function editsOfPreset(preset: Preset): Partial<Edits> {
    const { checks, unchecks, manualUnchecks, countsCleaned, unsubscribes } = preset;
    const rule = { checks, unchecks, manualUnchecks, countsCleaned: String(countsCleaned) };
    return unsubscribes ? { ...rule, unsubscribeOnEmailOptOut: 'true' } : rule;
}

/** The preset that the form agrees with; undefined for a rule of one's own. */
export function presetOf(edits: Edits, presets: readonly Preset[]): Preset | undefined {
    return presets.find((preset) =>
        Object.entries(editsOfPreset(preset)).every(([name, value]) => edits[name as OptionName] === value)
    );
}
