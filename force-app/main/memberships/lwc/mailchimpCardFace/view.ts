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
    /** Mailchimp answered for every audience. */
    readonly answered: boolean;
    /** Mailchimp gave no answer for something. */
    readonly failed: boolean;
    /** Somebody has to correct the connection first. */
    readonly disconnected: boolean;
}

function viewWithoutRows({ disconnected, refreshing, failed, answered }: Situation): View {
    if (disconnected) {
        return refreshing ? 'loading' : 'notConnected';
    }
    if (failed) {
        return 'unknown';
    }
    // Only Mailchimp's own answer allows the card to say that the person is in no audience.
    return answered ? 'empty' : 'firstRefresh';
}

/** Decides what the body of the card shows. Rows that are known stay, whatever goes wrong after. */
export function viewOf(situation: Situation): View {
    const { hasRecord, permitted, card, unreadable } = situation;
    if (!permitted) {
        return 'noPermission';
    }
    if (!hasRecord) {
        return 'noRecord';
    }
    if (!card) {
        return unreadable ? 'broken' : 'loading';
    }
    if (card.state === 'noEmail') {
        return 'noEmail';
    }
    return card.memberships.length > 0 ? 'memberships' : viewWithoutRows(situation);
}
