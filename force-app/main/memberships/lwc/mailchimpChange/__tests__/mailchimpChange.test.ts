import {
    changeAttempts,
    changeOrigin,
    changeStatuses,
    changeTitle,
    describeOpenChange,
    describeState
} from 'c/mailchimpChange';
import { historyWith, openChangeWith } from '../../mailchimpCard/__tests__/support/cards';

// Chromium and Node put a narrow space before AM.
const spaced = (text: string): string => text.replace(/\u202f/g, ' ');
const nextAttemptAt = '2026-05-20T12:10:00.000Z';

describe('what a change is called', () => {
    it.each([
        [{}, 'Unsubscribe from Newsletter'],
        [{ audienceName: undefined }, 'Unsubscribe from all audiences'],
        [{ operation: 'Subscribe' }, 'Subscribe to Newsletter'],
        [{ operation: 'Subscribe', audienceName: null }, 'Subscribe'],
        [{ operation: 'EmailOptOut', audienceName: null, statusAfter: 'checked' }, 'Email Opt Out checked'],
        [{ operation: 'EmailOptOut', audienceName: null, statusAfter: 'unchecked' }, 'Email Opt Out unchecked']
    ])('%j is called %s', (changes, title) => {
        expect(changeTitle(historyWith(changes))).toBe(title);
    });

    it.each([
        ['Component', 'Rita Reyes, Mailchimp card, May 20, 2026, 5:00 AM'],
        ['Flow', 'Rita Reyes, flow, May 20, 2026, 5:00 AM'],
        ['ListView', 'Rita Reyes, list view, May 20, 2026, 5:00 AM'],
        ['Sync', 'Rita Reyes, sync, May 20, 2026, 5:00 AM'],
        ['Mailchimp', 'Rita Reyes, seen in Mailchimp, May 20, 2026, 5:00 AM'],
        ['Telegraph', 'Rita Reyes, Telegraph, May 20, 2026, 5:00 AM']
    ])('says who asked for it through %s, and when', (channel, origin) => {
        expect(spaced(changeOrigin(historyWith({ channel })))).toBe(origin);
    });
});

describe('how far a change is', () => {
    it.each([
        ['Requested', 'Waiting'],
        ['Sent', 'Being sent'],
        ['Applied', 'Done'],
        ['Refused', 'Refused'],
        ['Failed', 'Failed'],
        ['Observed', 'Seen in Mailchimp'],
        ['Postponed', 'Postponed']
    ])('%s is shown as %s', (state, badge) => {
        expect(describeState(historyWith({ state })).badge).toBe(badge);
    });

    it('says that it is tried again after an attempt without success', () => {
        const change = historyWith({ state: 'Requested', attempts: 1, nextAttemptAt });
        expect(describeState(change).badge).toBe('Waiting to be tried again');
        expect(spaced(changeAttempts(change))).toBe(
            '1 attempt without success · Next attempt at May 20, 2026, 5:10 AM'
        );
    });

    it('counts attempts only when there were some', () => {
        expect(changeAttempts(historyWith({ state: 'Requested', nextAttemptAt }))).toBe('');
        expect(changeAttempts(historyWith({ state: 'Failed', attempts: 8 }))).toBe('8 attempts without success');
        expect(changeAttempts(historyWith({ state: 'Requested', attempts: 2 }))).toBe('2 attempts without success');
    });
});

describe('the statuses before and after a change', () => {
    it.each([
        [{}, 'Subscribed → Unsubscribed'],
        [{ statusBefore: '' }, 'Not in this audience → Unsubscribed'],
        [{ statusAfter: '' }, 'Subscribed → Not in this audience'],
        [{ statusBefore: '', statusAfter: '' }, ''],
        [{ state: 'Observed', statusAfter: 'cleaned' }, 'Subscribed → Cleaned'],
        [{ state: 'Requested', statusAfter: '' }, ''],
        [{ state: 'Failed' }, ''],
        [{ operation: 'EmailOptOut', statusBefore: 'unchecked', statusAfter: 'checked' }, '']
    ])('%j reads %s', (changes, text) => {
        expect(changeStatuses(historyWith(changes))).toBe(text);
    });
});

describe('what an audience waits for', () => {
    it.each([
        [{}, 'Unsubscribing …'],
        [{ state: 'Sent', attempts: 3, nextAttemptAt }, 'Unsubscribing …'],
        [{ attempts: 1 }, 'Unsubscribing …'],
        [{ state: 'Failed', attempts: 8 }, 'Unsubscribing failed. The history says why.'],
        [
            { attempts: 1, nextAttemptAt },
            'Unsubscribing hasn’t worked yet and is waiting to be tried again at May 20, 2026, 5:10 AM.'
        ],
        [{ operation: 'Subscribe' }, 'Subscribing …'],
        [{ operation: 'Subscribe', state: 'Failed' }, 'Subscribing failed. The history says why.'],
        [
            { operation: 'Subscribe', attempts: 1, nextAttemptAt },
            'Subscribing hasn’t worked yet and is waiting to be tried again at May 20, 2026, 5:10 AM.'
        ]
    ])('%j reads %s', (changes, text) => {
        expect(spaced(describeOpenChange(openChangeWith(changes)))).toBe(text);
    });
});
