import type { Failure, Membership, MembershipCard, MembershipHistory, OpenChange } from 'c/mailchimpCard';

/** A person who is subscribed to Newsletter since 3 May 2026, as Mailchimp said on 20 May; the rest as asked for. */
export function membershipWith(changes: Partial<Membership> = {}): Membership {
    return {
        audienceId: 'newsletter',
        audienceName: 'Newsletter',
        status: 'subscribed',
        since: '2026-05-03T12:00:00.000Z',
        reason: '',
        note: '',
        stale: false,
        refreshedAt: '2026-05-20T12:00:00.000Z',
        ...changes
    };
}

/** What arrives of a card in the browser: the platform leaves out what is null. */
export function asSent<Answer>(answer: Answer): Answer {
    const withoutNull = (_key: string, value: unknown): unknown => value ?? undefined;
    return JSON.parse(JSON.stringify(answer, withoutNull)) as Answer;
}

/** The card of Ana Alvarez, who is in one audience and whom the user may unsubscribe; the rest as asked for. */
export function cardWith(changes: Partial<MembershipCard> = {}): MembershipCard {
    return {
        recordId: '003000000000001AAA',
        objectApiName: 'Contact',
        personName: 'Ana Alvarez',
        email: 'ana.alvarez@example.com',
        state: 'ready',
        refreshedAt: '2026-05-20T12:00:00.000Z',
        canChange: true,
        canAdminister: false,
        memberships: [membershipWith()],
        failures: [],
        openChanges: [],
        ...changes
    };
}

/** Newsletter that did not answer in time; the rest as asked for. */
export function failureWith(changes: Partial<Failure> = {}): Failure {
    return {
        audienceId: 'newsletter',
        audienceName: 'Newsletter',
        code: 'timeout',
        message: 'Mailchimp didn’t answer in time.',
        retryable: true,
        ...changes
    };
}

/** Nothing could be asked at all; the rest as asked for. */
export function wholeFailureWith(changes: Partial<Failure> = {}): Failure {
    return failureWith({ audienceId: undefined, audienceName: undefined, ...changes });
}

/** An unsubscribe from Newsletter that a flow asked for and that is about to be sent; the rest as asked for. */
export function openChangeWith(changes: Partial<OpenChange> = {}): OpenChange {
    return { audienceId: 'newsletter', operation: 'Unsubscribe', state: 'Requested', attempts: 0, ...changes };
}

/** An unsubscribe from Newsletter that Rita Reyes asked for by a flow and that Mailchimp did; the rest as asked for. */
export function historyWith(changes: Partial<MembershipHistory> = {}): MembershipHistory {
    return {
        id: 'a01000000000001AAA',
        at: '2026-05-20T12:00:00.000Z',
        who: 'Rita Reyes',
        channel: 'Flow',
        operation: 'Unsubscribe',
        audienceName: 'Newsletter',
        reason: '',
        statusBefore: 'subscribed',
        statusAfter: 'unsubscribed',
        state: 'Applied',
        attempts: 0,
        errorMessage: '',
        repeatable: false,
        ...changes
    };
}
