import type { Membership } from 'c/mailchimpCard';
import { fill, formatDate } from 'c/mailchimpFormat';
import { labels } from 'c/mailchimpLabels';

/** How a status is shown: a badge with Mailchimp's own word, and what it means in a sentence. */
export interface StatusDescription {
    readonly badge: string;
    /** Class of the SLDS badge. Never the only carrier of the meaning: the badge has its word. */
    readonly badgeClass: string;
    readonly sentence: string;
    /** Why the person left, as noted here or else as Mailchimp reports; empty when nobody said. */
    readonly reason: string;
}

interface Words {
    readonly badge: string;
    readonly badgeClass: string;
    /** {0} is the day on which the status came to be. */
    readonly since: string;
    readonly undated: string;
}

/**
 * The statuses of a contact in an audience.
 * @see https://mailchimp.com/developer/marketing/api/list-members/list-members-info/
 */
const WORDS: Readonly<Record<string, Words>> = {
    subscribed: {
        badge: labels.statusSubscribed,
        badgeClass: 'slds-theme_success',
        since: labels.statusSubscribedSince,
        undated: labels.statusSubscribedUndated
    },
    unsubscribed: {
        badge: labels.statusUnsubscribed,
        badgeClass: 'slds-badge_inverse',
        since: labels.statusUnsubscribedSince,
        undated: labels.statusUnsubscribedUndated
    },
    cleaned: {
        badge: labels.statusCleaned,
        badgeClass: 'slds-theme_error',
        since: labels.statusCleanedSince,
        undated: labels.statusCleanedUndated
    },
    pending: {
        badge: labels.statusPending,
        badgeClass: 'slds-theme_warning',
        since: labels.statusPendingSince,
        undated: labels.statusPendingUndated
    },
    transactional: {
        badge: labels.statusTransactional,
        badgeClass: '',
        since: labels.statusTransactionalSince,
        undated: labels.statusTransactionalUndated
    },
    archived: {
        badge: labels.statusArchived,
        badgeClass: 'slds-badge_lightest',
        since: labels.statusArchivedSince,
        undated: labels.statusArchivedUndated
    }
};

const BY_ADMIN = { since: labels.statusUnsubscribedAdmin, undated: labels.statusUnsubscribedAdminUndated };

/** Mailchimp's `unsubscribe_reason` for "N/A (Unsubscribed by admin)": not a reason, but who did it. */
const UNSUBSCRIBED_BY_ADMIN = /unsubscribed by (an )?admin/i;

/** Mailchimp writes N/A where the person gave no reason. */
const NO_REASON = /^n\/a\b/i;

/** Campaigns or a confirmation can still reach people in these; in the others there is nothing to unsubscribe from. */
const CAN_LEAVE: readonly string[] = ['subscribed', 'pending', 'transactional'];

function wordsFor({ status, reason }: Membership): Words {
    const words = WORDS[status] ?? {
        badge: status,
        badgeClass: '',
        since: labels.statusUnknownSince,
        undated: labels.statusUnknownUndated
    };
    return status === 'unsubscribed' && UNSUBSCRIBED_BY_ADMIN.test(reason) ? { ...words, ...BY_ADMIN } : words;
}

function reasonOf({ note, reason }: Membership): string {
    return note || (NO_REASON.test(reason) ? '' : reason);
}

/** Says what a status means. A status that Mailchimp adds later is shown under its own name. */
export function describeStatus(membership: Membership): StatusDescription {
    const { badge, badgeClass, since, undated } = wordsFor(membership);
    return {
        badge,
        badgeClass,
        sentence: membership.since ? fill(since, formatDate(membership.since)) : undated,
        reason: reasonOf(membership)
    };
}

/** Mailchimp's word for a status as the badge shows it. */
export function statusWord(status: string): string {
    return WORDS[status]?.badge ?? status;
}

/** True when unsubscribing would change something. */
export function canUnsubscribe({ status }: Membership): boolean {
    return CAN_LEAVE.includes(status);
}
