import type { Audience } from '../account/audience.ts';
import { subscriberHash } from '../account/ids.ts';
import type { Member, MemberStatus } from '../account/member.ts';
import { blankMember } from '../account/member.ts';
import { isWellFormed } from './email-addresses.ts';

/** What a person cannot do at the moment, in a sentence for whoever plays her. */
export class SubscriberRefusal extends Error {}

/**
 * The reasons that Mailchimp's own unsubscribe survey offers. How the API writes them is not confirmed; any other text
 * is taken as it is.
 */
export const unsubscribeReasons = [
    'I no longer want to receive these emails',
    'I never signed up for this mailing list',
    'The emails are inappropriate',
    'The emails are spam and should be reported',
    'N/A (No reason given)'
] as const;

/** What a person does, or what happens to her mail. */
export interface SubscriberEvent {
    readonly audience: Audience;
    readonly email: string;
    /** Why she leaves; only for `unsubscribe`. */
    readonly reason?: string;
    /** Her new address; only for `changeAddress`. */
    readonly newEmail?: string;
    /** Whole seconds since 1970. */
    readonly now: number;
}

/**
 * Everything that can be played, by name. Each answers the contact as it is afterwards.
 * @throws SubscriberRefusal when it is not possible in the contact's status
 */
export const subscriberActions = {
    /** Clicks "unsubscribe" in a campaign. */
    unsubscribe: (event: SubscriberEvent): Member => {
        const member = memberIn(event, ['subscribed', 'pending', 'transactional']);
        return event.audience.change(member, {
            status: 'unsubscribed',
            compliance: 'unsubscribe',
            unsubscribe: { reason: event.reason ?? unsubscribeReasons[4], at: event.now },
            lastChanged: event.now
        });
    },

    /** Her mailbox no longer exists: a hard bounce. */
    bounce: (event: SubscriberEvent): Member => {
        const member = memberIn(event, ['subscribed', 'pending', 'transactional']);
        return event.audience.change(member, { status: 'cleaned', compliance: 'bounce', lastChanged: event.now });
    },

    /** Reports a campaign as spam. That this unsubscribes, and how the reason reads, is not confirmed. */
    complain: (event: SubscriberEvent): Member => {
        const member = memberIn(event, ['subscribed', 'pending', 'transactional']);
        return event.audience.change(member, {
            status: 'unsubscribed',
            compliance: 'complaint',
            unsubscribe: { reason: 'N/A (Reported as spam)', at: event.now },
            lastChanged: event.now
        });
    },

    /** Signs up by the audience's form, also after having left or having been deleted; may have to confirm. */
    resubscribe: (event: SubscriberEvent): Member => {
        const { audience, email, now } = event;
        const member = audience.members.findByHash(subscriberHash(email)) ?? newcomer(event);
        if (member.status === 'subscribed') throw new SubscriberRefusal(`${email} is subscribed already.`);
        if (!audience.settings.doubleOptIn) return subscribe(audience, member, now);
        return audience.change(member, {
            status: 'pending',
            timestampSignup: now,
            confirmationMails: member.confirmationMails + 1,
            lastChanged: now
        });
    },

    /** Clicks the link in the confirmation mail. */
    confirm: (event: SubscriberEvent): Member => subscribe(event.audience, memberIn(event, ['pending']), event.now),

    /** Changes the address in her profile; she stays the same contact. */
    changeAddress: (event: SubscriberEvent): Member => {
        const member = memberIn(event, ['subscribed']);
        const emailAddress = newAddress(event);
        return event.audience.change(member, { emailAddress, lastChanged: event.now });
    }
} as const;

/** The name of something that can be played. */
export type SubscriberActionName = keyof typeof subscriberActions;

function subscribe(audience: Audience, member: Member, now: number): Member {
    return audience.change(member, {
        status: 'subscribed',
        compliance: null,
        unsubscribe: null,
        timestampOpt: now,
        lastChanged: now
    });
}

function memberIn({ audience, email }: SubscriberEvent, statuses: readonly MemberStatus[]): Member {
    const member = audience.members.findByHash(subscriberHash(email));
    if (!member) throw new SubscriberRefusal(`${email} is not in ${audience.settings.name}.`);
    if (statuses.includes(member.status)) return member;
    throw new SubscriberRefusal(
        `${email} is ${member.status} in ${audience.settings.name}; she must be ${statuses.join(' or ')}.`
    );
}

/** A contact that is about to be subscribed or pending; "archived" only so that it is neither yet. */
function newcomer({ audience, email, now }: SubscriberEvent): Member {
    if (!isWellFormed(email)) throw new SubscriberRefusal(`${email} is not an e-mail address.`);
    audience.remember(email);
    return audience.add({
        ...blankMember,
        emailAddress: email,
        status: 'archived',
        timestampSignup: now,
        lastChanged: now
    });
}

function newAddress({ audience, newEmail }: SubscriberEvent): string {
    if (!newEmail || !isWellFormed(newEmail))
        throw new SubscriberRefusal('Please give a valid new address as newEmail.');
    if (audience.members.findByHash(subscriberHash(newEmail))) {
        throw new SubscriberRefusal(`${newEmail} is in ${audience.settings.name} already.`);
    }
    return newEmail;
}
