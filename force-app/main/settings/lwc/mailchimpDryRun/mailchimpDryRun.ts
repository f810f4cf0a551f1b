import { LightningElement, api } from 'lwc';
import getDryRun from '@salesforce/apex/MailchimpSyncController.getDryRun';
import { explain } from 'c/mailchimpErrors';
import { fill } from 'c/mailchimpFormat';
import type { NoticeDetail } from 'c/mailchimpNotice';
import { isNarrow } from 'c/mailchimpScreen';
import { csvOf } from './csv';
import { download } from './download';
import { labels } from './labels';
import { countsOf, type Action, type DryRunLine } from './people';
import type { RuleEdits } from 'c/mailchimpOptions';

export type { DryRunPage } from './people';

type State = 'untouched' | 'running' | 'stopped' | 'failed' | 'complete';

/** So many people are shown; the file has all. */
const MOST_SHOWN = 100;

function isSame(one: RuleEdits, other: RuleEdits): boolean {
    const names = Object.keys({ ...one, ...other }) as (keyof RuleEdits)[];
    return names.every((name) => one[name] === other[name]);
}

/** What a rule would do to each person. It reads page after page and changes nothing. */
export default class MailchimpDryRun extends LightningElement {
    /** The rule in the form; the saved one when there is no form. */
    @api rule: RuleEdits = {};
    /** That is not the saved one. */
    @api unsaved = false;
    /** Begins without being asked. */
    @api autostart = false;

    readonly labels = labels;
    /** Three buttons beside each other need room. */
    readonly choiceType = isNarrow() ? 'radio' : 'button';
    state: State = 'untouched';
    lines: readonly DryRunLine[] = [];
    shownAction: Action = 'CHECK';
    error?: unknown;
    /** The rule that `lines` go by. */
    private triedRule: RuleEdits = {};

    override connectedCallback(): void {
        if (this.autostart) {
            this.run();
        }
    }

    override disconnectedCallback(): void {
        this.state = 'stopped';
    }

    get isRunning(): boolean {
        return this.state === 'running';
    }

    get startLabel(): string {
        return this.state === 'untouched' ? labels.start : labels.again;
    }

    get progress(): string {
        const sentences: Partial<Record<State, string>> = { running: labels.running, stopped: labels.stopped };
        const sentence = sentences[this.state];
        return sentence ? fill(sentence, this.lines.length) : '';
    }

    /** Which rule it is about, as far as that needs saying. */
    get basis(): string {
        if (this.state !== 'untouched' && !isSame(this.triedRule, this.rule)) {
            return labels.otherRule;
        }
        return this.unsaved ? labels.unsaved : '';
    }

    get isNobody(): boolean {
        return this.state === 'complete' && this.lines.length === 0;
    }

    get hasPeople(): boolean {
        return this.lines.length > 0;
    }

    get cannotDownload(): boolean {
        return this.isRunning;
    }

    get choices(): readonly { label: string; value: Action }[] {
        const counts = countsOf(this.lines);
        return [
            { label: fill(labels.check, counts.CHECK), value: 'CHECK' },
            { label: fill(labels.uncheck, counts.UNCHECK), value: 'UNCHECK' },
            { label: fill(labels.leave, counts.LEAVE), value: 'LEAVE' }
        ];
    }

    get chosen(): readonly DryRunLine[] {
        return this.lines.filter(({ action }) => action === this.shownAction);
    }

    get people(): readonly object[] {
        return this.chosen.slice(0, MOST_SHOWN).map((line) => ({
            ...line,
            url: `/lightning/r/${line.objectApiName}/${line.recordId}/view`,
            now: line.isChecked ? labels.nowYes : labels.nowNo
        }));
    }

    get limit(): string {
        const all = this.chosen.length;
        return all > MOST_SHOWN ? fill(labels.first, MOST_SHOWN, all) : '';
    }

    get isFailed(): boolean {
        return this.state === 'failed';
    }

    get errorDetails(): readonly NoticeDetail[] {
        const text = explain(this.error);
        return [{ key: text, text }];
    }

    handleStart(): void {
        this.run();
    }

    handleStop(): void {
        this.state = 'stopped';
    }

    handleChoice({ detail }: CustomEvent<{ value: Action }>): void {
        this.shownAction = detail.value;
    }

    handleDownload(): void {
        download(`${labels.file}.csv`, csvOf(this.lines));
    }

    private run(): void {
        this.state = 'running';
        this.triedRule = { ...this.rule };
        this.lines = [];
        this.error = undefined;
        this.readAll().catch((error: unknown) => {
            this.error = error;
            this.state = 'failed';
        });
    }

    private async readAll(): Promise<void> {
        let afterId: string | null = null;
        while (this.isRunning) {
            // Each page says where the next one begins.
            // eslint-disable-next-line no-await-in-loop
            const page: Awaited<ReturnType<typeof getDryRun>> = await getDryRun({ afterId, rule: this.triedRule });
            this.lines = [...this.lines, ...page.lines];
            afterId = page.next ?? null;
            if (this.isRunning && afterId === null) {
                this.state = 'complete';
            }
        }
    }
}
