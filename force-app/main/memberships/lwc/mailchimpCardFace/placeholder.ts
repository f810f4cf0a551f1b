import { personOf, type MembershipCard } from 'c/mailchimpCard';
import { fill } from 'c/mailchimpFormat';
import { labels } from 'c/mailchimpLabels';
import type { View } from './view';

/** What stands in for the list of audiences. */
export interface Placeholder {
    readonly iconName: string;
    readonly heading: string;
    readonly help: string;
}

/** Who corrects the connection, and how. */
export function connectionHelp(card: MembershipCard | undefined): string {
    return card?.canAdminister ? labels.cardNotConnectedAdmin : labels.cardNotConnectedHelp;
}

const PLACEHOLDERS: Partial<Record<View, (card: MembershipCard | undefined) => Placeholder>> = {
    noRecord: () => ({ iconName: 'utility:search', heading: labels.cardNoRecord, help: labels.cardNoRecordHelp }),
    noPermission: () => ({
        iconName: 'utility:lock',
        heading: labels.cardNoPermission,
        help: labels.errorMayNotSee
    }),
    noEmail: () => ({ iconName: 'utility:email', heading: labels.cardNoEmail, help: labels.cardNoEmailHelp }),
    notConnected: (card) => ({
        iconName: 'utility:unlinked',
        heading: labels.cardNotConnected,
        help: connectionHelp(card)
    }),
    empty: (card) => ({ iconName: 'utility:people', heading: fill(labels.cardEmpty, personOf(card)), help: '' })
};

/** The texts for a view that has no rows; undefined for a view that needs none. */
export function placeholderFor(view: View, card: MembershipCard | undefined): Placeholder | undefined {
    return PLACEHOLDERS[view]?.(card);
}
