import {
    ageOf,
    concernsWholeCall,
    failAgain,
    isDisconnected,
    isOutdated,
    isUnderWay,
    mergeFailures,
    openChangeOf,
    personOf,
    retryableAudienceIds,
    wholeCallFailure
} from 'c/mailchimpCard';
import { asSent, cardWith, failureWith, membershipWith, openChangeWith, wholeFailureWith } from './support/cards';

const events = failureWith({ audienceId: 'events', audienceName: 'Events' });

describe('personOf', () => {
    it('is the name, else the address, else nothing', () => {
        expect(personOf(cardWith())).toBe('Ana Alvarez');
        expect(personOf(cardWith({ personName: null }))).toBe('ana.alvarez@example.com');
        expect(personOf(cardWith({ personName: null, email: null }))).toBe('');
        expect(personOf(asSent(cardWith({ personName: null, email: null })))).toBe('');
        expect(personOf(undefined)).toBe('');
    });
});

describe('retryableAudienceIds', () => {
    it('leaves out refusals and the failure of the whole call', () => {
        const refused = failureWith({ audienceId: 'gone', retryable: false });
        expect(retryableAudienceIds([events, refused, wholeFailureWith()])).toEqual(['events']);
    });
});

describe('isOutdated', () => {
    it.each([
        ['nothing failed', membershipWith(), [], false],
        ['another audience failed', membershipWith(), [events], false],
        ['its audience failed', membershipWith(), [failureWith()], true],
        ['the whole call failed', membershipWith(), [wholeFailureWith()], true],
        ['the server says so', membershipWith({ stale: true }), [], true]
    ])('when %s', (_case, membership, failures, outdated) => {
        expect(isOutdated(membership, failures)).toBe(outdated);
    });
});

describe('isDisconnected', () => {
    it.each([
        ['an ordinary card', cardWith(), [], false],
        ['a card that could not be refreshed', cardWith(), [wholeFailureWith()], false],
        ['a card without connection', cardWith({ state: 'notConnected' }), [], true],
        ['a key that was never stored', cardWith(), [wholeFailureWith({ code: 'notConnected' })], true],
        ['a key that Mailchimp refuses', cardWith(), [wholeFailureWith({ code: 'unauthorized' })], true],
        ['no card', undefined, [], false]
    ])('of %s', (_case, card, failures, disconnected) => {
        expect(isDisconnected(card, failures)).toBe(disconnected);
    });
});

describe('failures of a second attempt', () => {
    it('replace those of the audiences that were asked again', () => {
        const later = failureWith({ message: 'Still nothing.' });
        expect(mergeFailures([failureWith(), events, wholeFailureWith()], ['newsletter'], [later])).toEqual([
            events,
            wholeFailureWith(),
            later
        ]);
    });

    it('stay with a new reason when the attempt itself failed', () => {
        expect(failAgain([failureWith(), events], ['events'], new Error('Offline.'))).toEqual([
            failureWith(),
            { ...events, message: 'Offline.' }
        ]);
    });
});

describe('wholeCallFailure', () => {
    it('can be tried again and says why it failed', () => {
        const failure = wholeCallFailure(new Error('Offline.'));
        expect(failure).toMatchObject({ message: 'Offline.', retryable: true });
        expect(concernsWholeCall([failure])).toBe(true);
        expect(concernsWholeCall([{ ...failure, audienceId: null, audienceName: null }])).toBe(true);
    });
});

describe('a change that has not come to its end', () => {
    it('is under way unless it was given up', () => {
        const states = ['Requested', 'Sent', 'Failed'].map((state) => isUnderWay({ state }));
        expect(states).toEqual([true, true, false]);
    });

    it('belongs to its audience, or to all of them', () => {
        const own = openChangeWith({ audienceId: 'newsletter' });
        const ofAll = openChangeWith({ audienceId: null });
        const other = openChangeWith({ audienceId: 'events' });
        const changeOf = (...openChanges: (typeof own)[]): unknown =>
            openChangeOf(cardWith({ openChanges }), membershipWith());
        expect(changeOf(ofAll, own)).toBe(own);
        expect(changeOf(other, ofAll)).toBe(ofAll);
        expect(changeOf(other)).toBeUndefined();
    });
});

describe('ageOf', () => {
    const old = membershipWith({ audienceId: 'events', refreshedAt: '2026-05-01T12:00:00.000Z' });
    const unknown = membershipWith({ audienceId: 'orders', refreshedAt: null });

    it('is the age of the oldest row that Mailchimp answered for', () => {
        const older = membershipWith({ refreshedAt: '2026-05-02T12:00:00.000Z' });
        expect(ageOf(cardWith({ memberships: [membershipWith(), older, unknown] }), [])).toBe(older.refreshedAt);
    });

    it('leaves out rows that are marked as outdated themselves', () => {
        expect(ageOf(cardWith({ memberships: [old, membershipWith()] }), [events])).toBe('2026-05-20T12:00:00.000Z');
    });

    it('is the age of the card when no row has one', () => {
        const refreshedAt = '2026-04-01T12:00:00.000Z';
        expect(ageOf(cardWith({ memberships: [old], refreshedAt }), [events])).toBe(refreshedAt);
        expect(ageOf(cardWith({ memberships: [], refreshedAt: null }), [])).toBeUndefined();
        expect(ageOf(asSent(cardWith({ memberships: [unknown], refreshedAt: null })), [])).toBeUndefined();
    });
});
