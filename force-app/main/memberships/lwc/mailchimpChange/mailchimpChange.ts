import type { MembershipHistory, OpenChange } from 'c/mailchimpCard';
import { fill, formatDateTime } from 'c/mailchimpFormat';
import { labels } from 'c/mailchimpLabels';
import { statusWord } from 'c/mailchimpStatus';

/** How far a change is, as a badge shows it. */
export interface StateDescription {
    readonly badge: string;
    /** Class of the SLDS badge. Never the only carrier of the meaning: the badge has its word. */
    readonly badgeClass: string;
}

const STATES: Readonly<Record<string, StateDescription>> = {
    Requested: { badge: labels.stateRequested, badgeClass: '' },
    Sent: { badge: labels.stateSent, badgeClass: '' },
    Applied: { badge: labels.stateApplied, badgeClass: 'slds-theme_success' },
    Refused: { badge: labels.stateRefused, badgeClass: 'slds-theme_warning' },
    Failed: { badge: labels.stateFailed, badgeClass: 'slds-theme_error' },
    Observed: { badge: labels.stateObserved, badgeClass: 'slds-badge_lightest' }
};

const RETRYING: StateDescription = { badge: labels.stateRetrying, badgeClass: 'slds-theme_warning' };

const CHANNELS: Readonly<Record<string, string>> = {
    Component: labels.channelComponent,
    Flow: labels.channelFlow,
    ListView: labels.channelListView,
    Mailchimp: labels.channelMailchimp,
    Sync: labels.channelSync
};

interface OpenWords {
    readonly sending: string;
    /** {0} is the moment of the next attempt. */
    readonly waiting: string;
    readonly failed: string;
}

const UNSUBSCRIBE = 'Unsubscribe';

/** The sync set the box of the record; `statusBefore` and `statusAfter` are then about the box. */
const EMAIL_OPT_OUT = 'EmailOptOut';
const CHECKED = 'checked';

const UNSUBSCRIBE_WORDS: OpenWords = {
    sending: labels.rowUnsubscribing,
    waiting: labels.rowUnsubscribeWaits,
    failed: labels.rowUnsubscribeFailed
};

const SUBSCRIBE_WORDS: OpenWords = {
    sending: labels.rowSubscribing,
    waiting: labels.rowSubscribeWaits,
    failed: labels.rowSubscribeFailed
};

/** True when Mailchimp gave no usable answer and is to be asked again. */
function isRetried({ state, attempts }: Pick<OpenChange, 'state' | 'attempts'>): boolean {
    return state === 'Requested' && attempts > 0;
}

/** What a change asks for, such as "Unsubscribe from Newsletter". */
export function changeTitle({ operation, audienceName, statusAfter }: MembershipHistory): string {
    if (operation === EMAIL_OPT_OUT) {
        return statusAfter === CHECKED ? labels.changeOptOutChecked : labels.changeOptOutUnchecked;
    }
    if (operation === UNSUBSCRIBE) {
        return audienceName ? fill(labels.changeUnsubscribe, audienceName) : labels.changeUnsubscribeAll;
    }
    return audienceName ? fill(labels.changeSubscribe, audienceName) : labels.changeSubscribePlain;
}

/** How far a change is. A state that is added later is shown under its own name. */
export function describeState(change: MembershipHistory): StateDescription {
    return isRetried(change) ? RETRYING : (STATES[change.state] ?? { badge: change.state, badgeClass: '' });
}

/** Who asked for a change, through what and when. */
export function changeOrigin({ who, channel, at }: MembershipHistory): string {
    return fill(labels.changeBy, who, CHANNELS[channel] ?? channel, formatDateTime(at));
}

/** The status before and after; empty while nothing has changed, or when nothing is known of it. */
export function changeStatuses({ operation, state, statusBefore, statusAfter }: MembershipHistory): string {
    const isSettled = state === 'Applied' || state === 'Observed';
    if (!isSettled || operation === EMAIL_OPT_OUT || (!statusBefore && !statusAfter)) {
        return '';
    }
    const word = (status: string): string => (status ? statusWord(status) : labels.changeStatusNone);
    return fill(labels.changeStatuses, word(statusBefore), word(statusAfter));
}

/** How often Mailchimp was asked in vain and when it is asked next; empty when there is nothing to tell. */
export function changeAttempts({ state, attempts, nextAttemptAt }: MembershipHistory): string {
    const count = attempts === 1 ? labels.changeAttemptsOne : fill(labels.changeAttempts, attempts);
    const next =
        isRetried({ state, attempts }) && nextAttemptAt ? fill(labels.changeNext, formatDateTime(nextAttemptAt)) : '';
    return [attempts > 0 ? count : '', next].filter(Boolean).join(' · ');
}

/** What an audience waits for, in a sentence. */
export function describeOpenChange({ operation, state, attempts, nextAttemptAt }: OpenChange): string {
    const words = operation === UNSUBSCRIBE ? UNSUBSCRIBE_WORDS : SUBSCRIBE_WORDS;
    if (state === 'Failed') {
        return words.failed;
    }
    return isRetried({ state, attempts }) && nextAttemptAt
        ? fill(words.waiting, formatDateTime(nextAttemptAt))
        : words.sending;
}
