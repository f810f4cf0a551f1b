import type { ToastParameters } from 'lightning/platformShowToastEvent';
import { personOf, type Membership, type MembershipCard } from 'c/mailchimpCard';
import { fill } from 'c/mailchimpFormat';
import { labels } from 'c/mailchimpLabels';
import { statusWord } from 'c/mailchimpStatus';

/**
 * What to tell the user after an unsubscribe, by Mailchimp's answer and not by hope.
 * @param card the card after the change
 * @param before the row that was to change
 */
export function toastFor(card: MembershipCard, { audienceId, audienceName }: Membership): ToastParameters {
    const person = personOf(card);
    const waiting = card.failures.find((failure) => failure.audienceId === audienceId);
    if (waiting) {
        return { title: fill(labels.unsubscribeWaits, audienceName), message: waiting.message, variant: 'warning' };
    }
    const after = card.memberships.find((membership) => membership.audienceId === audienceId);
    if (!after) {
        return {
            title: fill(labels.unsubscribeGone, audienceName),
            message: fill(labels.unsubscribeGoneHelp, person),
            variant: 'info'
        };
    }
    if (after.status !== 'unsubscribed') {
        return {
            title: fill(labels.unsubscribeRefused, statusWord(after.status)),
            message: fill(labels.unsubscribeRefusedHelp, person, audienceName),
            variant: 'warning'
        };
    }
    return {
        title: fill(labels.unsubscribeDone, audienceName),
        message: fill(labels.unsubscribeDoneHelp, person),
        variant: 'success'
    };
}
