import { fill, formatDateTime } from 'c/mailchimpFormat';
import { labels } from './labels';

/** How far a run has come; the counterpart of the Apex class `SyncProgress`. The platform leaves out what is null. */
export interface SyncRun {
    readonly runId: string;
    readonly name: string;
    /** Running, WaitingForApproval, Completed, CompletedWithErrors, Failed, Interrupted or Cancelled. */
    readonly state: string;
    /** List, Read, LookUp, Compare, Decide or Write. */
    readonly phase?: string | null;
    readonly isRunning: boolean;
    readonly isCancelling: boolean;
    /** ISO 8601. */
    readonly startedAt: string;
    /** ISO 8601; none while it runs. */
    readonly endedAt?: string | null;
    readonly startedBy: string;
    /** The name of the interrupted run whose work it goes on with. */
    readonly takesOver?: string | null;
    /** How it ended, in a sentence. */
    readonly message?: string | null;
    /** The audience that is read at the moment. */
    readonly audience?: string | null;
    readonly audiences: number;
    readonly audiencesDone: number;
    readonly membersRead: number;
    readonly membersMatched: number;
    readonly membersChanged: number;
    readonly peopleLookedUp: number;
    readonly peopleDecided: number;
    readonly toCheck: number;
    readonly toUncheck: number;
    readonly checked: number;
    readonly unchecked: number;
    readonly errors: number;
    /** The first 200. */
    readonly errorMessages: readonly string[];
}

/** A number of a run with its name. */
export interface Figure {
    readonly name: string;
    readonly value: number;
}

const STATES: Readonly<Record<string, { readonly word: string; readonly badge: string }>> = {
    Running: { word: labels.stateRunning, badge: 'slds-badge' },
    WaitingForApproval: { word: labels.stateWaitingForApproval, badge: 'slds-badge slds-theme_warning' },
    Completed: { word: labels.stateCompleted, badge: 'slds-badge slds-theme_success' },
    CompletedWithErrors: { word: labels.stateCompletedWithErrors, badge: 'slds-badge slds-theme_warning' },
    Failed: { word: labels.stateFailed, badge: 'slds-badge slds-theme_error' },
    Interrupted: { word: labels.stateInterrupted, badge: 'slds-badge slds-theme_warning' },
    Cancelled: { word: labels.stateCancelled, badge: 'slds-badge' }
};

/** The share of the whole run that lies before a phase, in percent, and how much the phase itself is. */
const PHASES: Readonly<Record<string, readonly [before: number, share: number]>> = {
    List: [0, 5],
    Read: [5, 65],
    LookUp: [70, 10],
    Compare: [80, 5],
    Decide: [85, 5],
    Write: [90, 10]
};

/** The state in a word for users; one that a newer version knows stays as it is. */
export function stateWord({ state }: SyncRun): string {
    return STATES[state]?.word ?? state;
}

/** The classes of the badge with the state. */
export function stateBadge({ state }: SyncRun): string {
    return STATES[state]?.badge ?? 'slds-badge';
}

/** Whether the run waits for an admin's decision. */
export function isWaiting({ state }: SyncRun): boolean {
    return state === 'WaitingForApproval';
}

/** What the run does at the moment. */
export function phaseSentence(run: SyncRun): string {
    if (run.isCancelling) {
        return labels.cancelling;
    }
    const { audience, audiences, audiencesDone, checked, unchecked, toCheck, toUncheck } = run;
    const sentences: Readonly<Record<string, string>> = {
        List: labels.phaseList,
        Read: audience
            ? fill(labels.phaseRead, audience, Math.min(audiencesDone + 1, audiences), audiences)
            : fill(labels.phaseReadNone, audiencesDone, audiences),
        LookUp: labels.phaseLookUp,
        Compare: labels.phaseCompare,
        Decide: fill(labels.phaseDecide, run.peopleDecided),
        Write: fill(labels.phaseWrite, checked + unchecked, toCheck + toUncheck)
    };
    return sentences[run.phase ?? ''] ?? '';
}

function doneInPhase({ phase, audiences, audiencesDone, checked, unchecked, toCheck, toUncheck }: SyncRun): number {
    if (phase === 'Read' && audiences > 0) {
        return audiencesDone / audiences;
    }
    return phase === 'Write' && toCheck + toUncheck > 0 ? (checked + unchecked) / (toCheck + toUncheck) : 0;
}

/** How much of the run is done, 0 to 100: an estimate, because nobody knows how many members have changed. */
export function percentOf(run: SyncRun): number {
    const [before, share] = PHASES[run.phase ?? ''] ?? [0, 0];
    return Math.round(before + share * Math.min(1, doneInPhase(run)));
}

/** When it was started and ended, and by whom. */
export function timesOf(run: SyncRun): string {
    const { startedAt, endedAt, startedBy } = run;
    const started = fill(labels.started, formatDateTime(startedAt), startedBy);
    return endedAt && !isWaiting(run) ? `${started}. ${fill(labels.ended, formatDateTime(endedAt))}.` : `${started}.`;
}

/** What the run counted. */
export function figuresOf(run: SyncRun): readonly Figure[] {
    return [
        { name: labels.membersRead, value: run.membersRead },
        { name: labels.membersMatched, value: run.membersMatched },
        { name: labels.membersChanged, value: run.membersChanged },
        { name: labels.peopleLookedUp, value: run.peopleLookedUp },
        { name: labels.checked, value: run.checked },
        { name: labels.unchecked, value: run.unchecked },
        { name: labels.errors, value: run.errors }
    ];
}

/** The texts about a run. */
export const runLabels = labels;
