import type { Member, NewMember } from '../account/member.ts';
import { memberInComplianceState } from '../answers/problems.ts';
import type { WritableStatus } from '../requests/member-schemas.ts';

/** The reason that Mailchimp gives for every contact that the API unsubscribed, as recorded. */
export const adminReason = 'N/A (Unsubscribed by admin)';

type StatusChange = (member: NewMember, now: number) => Partial<NewMember>;

const changes: Readonly<Record<WritableStatus, StatusChange>> = {
    subscribed: (member, now) => {
        if (member.compliance) throw memberInComplianceState(member.emailAddress);
        return { status: 'subscribed', timestampOpt: now, unsubscribe: null };
    },
    unsubscribed: (member, now) => ({
        status: 'unsubscribed',
        unsubscribe: member.unsubscribe ?? { reason: adminReason, at: now }
    }),
    // A contact that the API declared bounced may not come back either: taken from the wording of the refusal.
    cleaned: (member) => ({ status: 'cleaned', compliance: member.compliance ?? 'bounce' }),
    // Mailchimp mails a confirmation; who is pending already gets no second one.
    pending: (member, now) => ({
        status: 'pending',
        timestampSignup: now,
        confirmationMails: member.confirmationMails + 1
    }),
    transactional: () => ({ status: 'transactional' })
};

/**
 * What changes on a contact when the API sets its status; nothing when it has that status already.
 *
 * That somebody left herself, bounced or complained is remembered while she is pending or archived, so that neither is a
 * way round it. For archived contacts this is not confirmed.
 *
 * @param now whole seconds since 1970
 * @throws Problem 400 Member In Compliance State
 */
export function statusChange(member: NewMember, status: WritableStatus, now: number): Partial<NewMember> {
    if (member.status === status) return {};
    const change = changes[status](member, now);
    return member.status === 'archived' && status !== 'pending' ? { timestampOpt: now, ...change } : change;
}

/**
 * What the first status of a new contact brings with it. That a contact which is not pending gets an opt-in time whatever
 * its status is not confirmed.
 */
export function firstStatus(member: NewMember, status: WritableStatus, now: number): Partial<NewMember> {
    return { ...(status === 'pending' ? {} : { timestampOpt: now }), ...changes[status](member, now) };
}

/** Whether a batch leaves a contact as it is instead of subscribing it, without a word: reported, not documented. */
export function batchIgnores(member: Member, status: WritableStatus | undefined): boolean {
    return status === 'subscribed' && (member.status === 'unsubscribed' || member.compliance !== null);
}
