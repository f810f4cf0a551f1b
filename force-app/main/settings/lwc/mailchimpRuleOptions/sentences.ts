import type { Edits } from 'c/mailchimpOptions';
import { labels } from './labels';

const CHECKS: Readonly<Record<string, string>> = {
    UNSUBSCRIBED_FROM_ALL: labels.sayAll,
    UNSUBSCRIBED_FROM_ANY: labels.sayAny
};
const UNCHECKS: Readonly<Record<string, string>> = {
    SUBSCRIBED_AGAIN_IF_OWN: labels.sayOwn,
    SUBSCRIBED_AGAIN: labels.sayAlways,
    NEVER: labels.sayNever
};
const MANUAL_UNCHECKS: Readonly<Record<string, string>> = {
    SET_BACK: labels.saySetBack,
    RESPECT: labels.sayRespect
};

/** What a rule does, a sentence for each choice; and what it switches on elsewhere in the form. */
export function sentencesOf(edits: Edits): readonly string[] {
    const { checks, unchecks, manualUnchecks, countsCleaned, unsubscribeOnEmailOptOut } = edits;
    return [
        CHECKS[checks],
        countsCleaned === 'true' ? labels.sayCleaned : labels.sayNotCleaned,
        UNCHECKS[unchecks],
        MANUAL_UNCHECKS[manualUnchecks],
        ...(unsubscribeOnEmailOptOut === 'true' ? [labels.sayUnsubscribes] : [])
    ];
}
