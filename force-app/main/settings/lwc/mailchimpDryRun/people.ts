/** What would become of one person; the counterpart of the Apex class `SyncDryRun.Line`. */
export interface DryRunLine {
    readonly recordId: string;
    readonly objectApiName: string;
    readonly name?: string | null;
    readonly emailAddress?: string | null;
    /** True when Email Opt Out is checked now. */
    readonly isChecked: boolean;
    readonly action: Action;
    /** Why, in a sentence. */
    readonly reason: string;
}

/** A part of a dry run; the counterpart of the Apex class `SyncDryRun`. */
export interface DryRunPage {
    readonly lines: readonly DryRunLine[];
    /** The argument for the next page; none when this was the last one. */
    readonly next?: string | null;
}

/** What the rule says. */
export type Action = 'CHECK' | 'UNCHECK' | 'LEAVE';

/** How many people there are for each action. */
export function countsOf(lines: readonly DryRunLine[]): Readonly<Record<Action, number>> {
    const counts = { CHECK: 0, UNCHECK: 0, LEAVE: 0 };
    for (const { action } of lines) {
        counts[action] += 1;
    }
    return counts;
}
