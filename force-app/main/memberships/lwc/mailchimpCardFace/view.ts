import type { MembershipCard } from 'c/mailchimpCard';

/** What the body of the card shows. */
export type View =
    | 'noRecord'
    | 'noPermission'
    | 'loading'
    | 'firstRefresh'
    | 'broken'
    | 'memberships'
    | 'noEmail'
    | 'notConnected'
    | 'unknown'
    | 'empty';

/** Everything that decides between the views. */
export interface Situation {
    readonly hasRecord: boolean;
    readonly permitted: boolean;
    readonly card: MembershipCard | undefined;
    /** The card could not be read. */
    readonly unreadable: boolean;
    /** Mailchimp is being asked. */
    readonly refreshing: boolean;
    /** Mailchimp was asked since the record was opened. */
    readonly asked: boolean;
    /** Mailchimp gave no answer for something. */
    readonly failed: boolean;
}

function viewOfCard(card: MembershipCard, { refreshing, asked, failed }: Situation): View {
    if (card.state === 'noEmail') {
        return 'noEmail';
    }
    if (card.memberships.length > 0) {
        return 'memberships';
    }
    if (card.state === 'notConnected') {
        return refreshing ? 'loading' : 'notConnected';
    }
    if (failed) {
        return 'unknown';
    }
    // A card that Mailchimp was never asked for must not say that the person is in no audience.
    return card.refreshedAt === null && (refreshing || !asked) ? 'firstRefresh' : 'empty';
}

/** Decides what the body of the card shows. Rows that are known stay, whatever goes wrong after. */
export function viewOf(situation: Situation): View {
    if (!situation.permitted) {
        return 'noPermission';
    }
    if (!situation.hasRecord) {
        return 'noRecord';
    }
    if (situation.card) {
        return viewOfCard(situation.card, situation);
    }
    return situation.unreadable ? 'broken' : 'loading';
}
