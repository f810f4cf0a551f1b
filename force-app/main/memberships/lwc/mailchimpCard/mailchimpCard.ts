import { explain } from 'c/mailchimpErrors';

/** How far the card can be filled, decided by the server. */
export type CardState = 'ready' | 'noEmail' | 'notConnected';

/** One audience that the person is in. The platform leaves out what is null in Apex. */
export interface Membership {
    readonly audienceId: string;
    readonly audienceName: string;
    /** Mailchimp's own word: subscribed, unsubscribed, cleaned, pending, transactional, archived or a newer one. */
    readonly status: string;
    /** When the status came to be, as far as Mailchimp tells; ISO 8601. */
    readonly since?: string | null;
    /** Mailchimp's `unsubscribe_reason`, empty when it gave none. */
    readonly reason: string;
    /** What a user wrote when unsubscribing the person here, empty when nothing. */
    readonly note: string;
    /** True when the row may be out of date: its last refresh failed, or the record has another address since. */
    readonly stale: boolean;
    /** When Mailchimp last answered for this audience; ISO 8601. */
    readonly refreshedAt?: string | null;
}

/** One audience, or the whole call, for which Mailchimp gave no usable answer. */
export interface Failure {
    /** None when the whole call failed. */
    readonly audienceId?: string | null;
    readonly audienceName?: string | null;
    readonly code: string;
    /** A sentence for the user. */
    readonly message: string;
    readonly retryable: boolean;
}

/** A change of a subscription that has not come to its end. */
export interface OpenChange {
    /** None when the change is about all audiences. */
    readonly audienceId?: string | null;
    /** Unsubscribe or Subscribe. */
    readonly operation: string;
    /** Requested or Sent: it goes on by itself. Failed: somebody has to have it tried again. */
    readonly state: string;
    /** How often Mailchimp was asked without success. */
    readonly attempts: number;
    /** When Mailchimp is asked next; ISO 8601. */
    readonly nextAttemptAt?: string | null;
}

/** Everything the card shows of one person; the counterpart of the Apex class `MembershipCard`. */
export interface MembershipCard {
    readonly recordId: string;
    readonly objectApiName: string;
    readonly personName?: string | null;
    readonly email?: string | null;
    readonly state: CardState;
    /** How old the card is: the oldest of its rows; ISO 8601, none when nothing is known. */
    readonly refreshedAt?: string | null;
    readonly canChange: boolean;
    readonly canAdminister: boolean;
    /** How the rows were found when not every audience could be asked; only after a refresh. */
    readonly notice?: string | null;
    readonly memberships: readonly Membership[];
    readonly failures: readonly Failure[];
    /** What is still to be sent to Mailchimp, and what was given up; the latest of each audience. */
    readonly openChanges: readonly OpenChange[];
}

/** One entry in the history of a person's subscriptions; the counterpart of the Apex class `MembershipHistory`. */
export interface MembershipHistory {
    readonly id: string;
    /** When the change was asked for, or seen; ISO 8601. */
    readonly at: string;
    /** The name of the user who asked. */
    readonly who: string;
    /** Component, Flow, ListView, Sync or Mailchimp. */
    readonly channel: string;
    /** Unsubscribe or Subscribe. */
    readonly operation: string;
    /** None when the change is about all audiences. */
    readonly audienceName?: string | null;
    /** Empty when nobody gave one. */
    readonly reason: string;
    /** Mailchimp's word; empty when nothing was known. */
    readonly statusBefore: string;
    /** Mailchimp's word; empty without an answer, and when the person is not in the audience. */
    readonly statusAfter: string;
    /** Requested, Sent, Applied, Refused, Failed or Observed. */
    readonly state: string;
    readonly attempts: number;
    /** When Mailchimp is asked next; ISO 8601. */
    readonly nextAttemptAt?: string | null;
    /** A sentence for the user, empty when nothing went wrong. */
    readonly errorMessage: string;
    /** True when the user may have it tried again. */
    readonly repeatable: boolean;
}

/** What to call the person; empty until the card is read. */
export function personOf(card: MembershipCard | undefined): string {
    return card?.personName ?? card?.email ?? '';
}

/** True when a change goes on by itself, without anybody's doing. */
export function isUnderWay({ state }: Pick<OpenChange, 'state'>): boolean {
    return state === 'Requested' || state === 'Sent';
}

/** The change that an audience waits for; one that is about all audiences counts for each. */
export function openChangeOf(card: MembershipCard, { audienceId }: Membership): OpenChange | undefined {
    const { openChanges } = card;
    return (
        openChanges.find((change) => change.audienceId === audienceId) ??
        openChanges.find((change) => !change.audienceId)
    );
}

/** The audiences that are worth asking again. */
export function retryableAudienceIds(failures: readonly Failure[]): string[] {
    return failures.flatMap(({ audienceId, retryable }) => (audienceId && retryable ? [audienceId] : []));
}

/** True when no audience could be asked at all. */
export function concernsWholeCall(failures: readonly Failure[]): boolean {
    return failures.some(({ audienceId }) => !audienceId);
}

/** Without a key that works nothing can be asked, and trying again does not help. */
const DISCONNECTED: readonly string[] = ['notConnected', 'unauthorized'];

/** True when Mailchimp cannot be asked until somebody corrects the connection. */
export function isDisconnected(card: MembershipCard | undefined, failures: readonly Failure[]): boolean {
    return card?.state === 'notConnected' || failures.some(({ code }) => DISCONNECTED.includes(code));
}

/** True when the row shows an older answer because Mailchimp gave no newer one. */
export function isOutdated(membership: Membership, failures: readonly Failure[]): boolean {
    return (
        membership.stale ||
        concernsWholeCall(failures) ||
        failures.some(({ audienceId }) => audienceId === membership.audienceId)
    );
}

/**
 * The failures that hold after only some audiences were asked again: theirs are replaced, the others stay.
 * @param asked the audiences of the second attempt
 */
export function mergeFailures(
    earlier: readonly Failure[],
    asked: readonly string[],
    later: readonly Failure[]
): readonly Failure[] {
    const unasked = earlier.filter(({ audienceId }) => !audienceId || !asked.includes(audienceId));
    return [...unasked, ...later];
}

/**
 * How old the rows are that Mailchimp did answer for: the oldest of them; the card's own age when there are none.
 * Rows marked as outdated tell their age themselves.
 */
export function ageOf(card: MembershipCard, failures: readonly Failure[]): string | undefined {
    const answered = card.memberships
        .filter((membership) => !isOutdated(membership, failures))
        .flatMap(({ refreshedAt }) => (refreshedAt ? [refreshedAt] : []));
    const oldestFirst = answered.sort((one, other) => Date.parse(one) - Date.parse(other));
    return oldestFirst[0] ?? card.refreshedAt ?? undefined;
}

/** The failure of a call that did not come through. */
export function wholeCallFailure(error: unknown): Failure {
    return { code: 'unexpected', message: explain(error), retryable: true };
}

/**
 * The failures that hold after asking some audiences again did not come through: theirs have the new reason.
 * @param asked the audiences of the second attempt
 */
export function failAgain(earlier: readonly Failure[], asked: readonly string[], error: unknown): readonly Failure[] {
    const message = explain(error);
    return earlier.map((failure) => {
        const { audienceId } = failure;
        return audienceId && asked.includes(audienceId) ? { ...failure, message } : failure;
    });
}
