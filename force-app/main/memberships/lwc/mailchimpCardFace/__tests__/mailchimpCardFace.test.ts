import type { MembershipCard, OpenChange } from 'c/mailchimpCard';
import MailchimpCardFace from 'c/mailchimpCardFace';
import {
    cardWith,
    failureWith,
    membershipWith,
    openChangeWith,
    wholeFailureWith
} from '../../mailchimpCard/__tests__/support/cards';
import {
    find,
    findAll,
    listen,
    mount,
    settle,
    type Mounted,
    type Properties
} from '../../mailchimpCard/__tests__/support/mount';

const archived = membershipWith({ audienceId: 'press', audienceName: 'Press', status: 'archived' });
const noRows = cardWith({ memberships: [] });

function face(properties: Properties<MailchimpCardFace> = {}): Mounted<MailchimpCardFace> {
    return mount<MailchimpCardFace>('c-mailchimp-card-face', MailchimpCardFace, {
        hasRecord: true,
        permitted: true,
        card: cardWith(),
        ...properties
    });
}

const count = (element: Mounted<unknown>, selector: string): number => findAll(element, selector).length;
const rowsOf = (element: Mounted<unknown>): (string | undefined)[] =>
    findAll(element, 'c-mailchimp-membership-row').map(({ dataset }) => dataset.audienceId);

describe('c-mailchimp-card-face with rows', () => {
    it('shows address, age, answer and rows', async () => {
        const element = face();
        expect(find<{ title: string }>(element, 'lightning-card').title).toBe('Mailchimp Audiences');
        expect(find<{ value: string }>(element, 'lightning-formatted-email').value).toBe('ana.alvarez@example.com');
        expect(find<{ moment: string }>(element, 'c-mailchimp-data-age').moment).toBe('2026-05-20T12:00:00.000Z');
        expect(find(element, '.answer').textContent).toBe('Mailchimp can email Ana Alvarez through Newsletter.');
        expect(rowsOf(element)).toEqual(['newsletter']);
        expect(find(element, 'ul').getAttribute('aria-label')).toBe('Audiences of Ana Alvarez');
        await expect(element).toBeAccessible();
    });

    it('hides what the admin does not want', () => {
        const card = cardWith({ memberships: [membershipWith(), archived] });
        const hidden = { cardTitle: 'Marketing', hideAnswer: true, hideArchived: true, hideReason: true };
        const element = face({ card, ...hidden });
        expect(find<{ title: string }>(element, 'lightning-card').title).toBe('Marketing');
        expect(count(element, '.answer')).toBe(0);
        expect(rowsOf(element)).toEqual(['newsletter']);
        expect(find<{ hideReason: boolean }>(element, 'c-mailchimp-membership-row').hideReason).toBe(true);
    });

    it('says that there is no audience when all are hidden', () => {
        const element = face({ card: cardWith({ memberships: [archived] }), hideArchived: true });
        expect(find<{ heading: string }>(element, 'c-mailchimp-placeholder').heading).toBe(
            'Ana Alvarez isn’t in any Mailchimp audience'
        );
    });

    it('says that it is refreshing, and switches the rows off', async () => {
        const element = face({ refreshing: true });
        expect(find(element, 'header').textContent).toContain('Refreshing…');
        expect(count(element, 'c-mailchimp-data-age')).toBe(0);
        expect(find<{ busy: boolean }>(element, 'c-mailchimp-membership-row').busy).toBe(true);
        expect(find(element, '[role="status"]').textContent).toBe('Refreshing…');
        expect(count(element, 'lightning-spinner')).toBe(0);
        await expect(element).toBeAccessible();
    });

    it.each<[Properties<MailchimpCardFace>, string]>([
        [{}, ''],
        [{ refreshed: true }, 'Updated just now'],
        [{ refreshed: true, refreshing: true }, 'Refreshing…'],
        [{ failures: [wholeFailureWith()] }, 'The statuses couldn’t be refreshed. You see the last known ones.']
    ])('reads out with %j: %s', (properties, text) => {
        expect(find(face(properties), '[role="status"]').textContent).toBe(text);
    });

    it('keeps the rows when Mailchimp cannot be reached, marked as old', async () => {
        const element = face({ failures: [wholeFailureWith()] });
        expect(find<{ message: string }>(element, 'c-mailchimp-notice').message).toMatch(/You see the last known ones/);
        expect(find<{ outdated: boolean }>(element, 'c-mailchimp-membership-row').outdated).toBe(true);
        expect(count(element, '.answer')).toBe(0);
        await expect(element).toBeAccessible();
    });

    it('tells a row what it waits for', () => {
        const openChange = openChangeWith();
        const element = face({ card: cardWith({ openChanges: [openChange] }) });
        expect(find<{ openChange: OpenChange }>(element, 'c-mailchimp-membership-row').openChange).toEqual(openChange);
    });

    it('explains how the rows were found', async () => {
        const element = face({ explanation: 'Found by search.' });
        const notice = find<{ message: string; variant: string }>(element, 'c-mailchimp-notice');
        expect([notice.message, notice.variant]).toEqual(['Found by search.', 'info']);
        await expect(element).toBeAccessible();
    });

    it('passes on what a row asks for', () => {
        const element = face();
        const rowaction = listen(element, 'rowaction');
        const detail = { action: 'unsubscribe', audienceId: 'newsletter' };
        find(element, 'c-mailchimp-membership-row').dispatchEvent(new CustomEvent('rowaction', { detail }));
        expect(rowaction).toHaveBeenCalledWith(detail);
    });
});

describe('c-mailchimp-card-face without rows', () => {
    it.each<[string, Properties<MailchimpCardFace>, string, string]>([
        ['no record', { hasRecord: false, card: undefined }, 'No record to show', 'enter a record ID'],
        ['no permission', { permitted: false }, 'Not available to you', 'permission set Mailchimp User'],
        ['no address', { card: cardWith({ state: 'noEmail', email: null }) }, 'No email address to look up', 'Add an'],
        ['no audience', { card: noRows }, 'Ana Alvarez isn’t in any Mailchimp audience', ''],
        [
            'no connection',
            { card: cardWith({ state: 'notConnected', memberships: [] }) },
            'Mailchimp isn’t connected',
            'Ask your Salesforce admin'
        ]
    ])('says so: %s', async (_case, properties, heading, help) => {
        const element = face(properties);
        const placeholder = find<{ heading: string; help: string }>(element, 'c-mailchimp-placeholder');
        expect(placeholder.heading).toBe(heading);
        expect(placeholder.help).toContain(help);
        expect(count(element, 'lightning-spinner, c-mailchimp-notice, c-mailchimp-membership-row')).toBe(0);
        await expect(element).toBeAccessible();
    });

    it('keeps the rows of a former address to itself', () => {
        const element = face({ card: cardWith({ state: 'noEmail', email: null }) });
        expect(count(element, 'c-mailchimp-membership-row, .answer')).toBe(0);
    });

    it('waits for the card', async () => {
        const element = face({ card: undefined });
        expect(find<{ alternativeText: string }>(element, 'lightning-spinner').alternativeText).toBe(
            'Loading Mailchimp audiences'
        );
        expect(count(element, 'p')).toBe(0);
        await expect(element).toBeAccessible();
    });

    it('says why the first look-up takes longer', async () => {
        const element = face({ card: { ...noRows, refreshedAt: null }, refreshing: true });
        expect(count(element, 'lightning-spinner')).toBe(1);
        expect(find(element, 'p').textContent).toContain('Asking Mailchimp for the first time');
        await expect(element).toBeAccessible();
    });

    it('takes a complete answer of this session for an answer', () => {
        const answeredAt = '2026-05-20T12:00:00.000Z';
        const element = face({ card: { ...noRows, refreshedAt: null }, answeredAt });
        expect(count(element, 'c-mailchimp-placeholder')).toBe(1);
        expect(find<{ moment: string }>(element, 'c-mailchimp-data-age').moment).toBe(answeredAt);
    });

    it('does not claim that there is no audience when Mailchimp did not answer', async () => {
        const element = face({ card: { ...noRows, refreshedAt: null }, failures: [wholeFailureWith()] });
        expect(find<{ message: string }>(element, 'c-mailchimp-notice').message).toBe(
            'The statuses couldn’t be loaded.'
        );
        expect(count(element, 'c-mailchimp-placeholder')).toBe(0);
        await expect(element).toBeAccessible();
    });

    it('says why the card could not be read, and reads it again', async () => {
        const element = face({ card: undefined, readError: { body: { message: 'Not found.' } } });
        const notice = find<{ message: string; details: { text: string }[] }>(element, 'c-mailchimp-notice');
        expect(notice.message).toBe('The audiences couldn’t be loaded.');
        expect(notice.details.map(({ text }) => text)).toEqual(['Not found.']);
        const reread = listen(element, 'reread');
        notice.dispatchEvent(new CustomEvent('action'));
        expect(reread).toHaveBeenCalledTimes(1);
        await expect(element).toBeAccessible();
    });
});

describe('c-mailchimp-card-face as the way to do something', () => {
    const admin: MembershipCard = cardWith({ state: 'notConnected', memberships: [], canAdminister: true });

    it('refreshes', () => {
        const element = face();
        const refresh = listen(element, 'refresh');
        const button = find<{ alternativeText: string }>(element, 'lightning-button-icon');
        button.click();
        expect(refresh).toHaveBeenCalledTimes(1);
        expect(button.alternativeText).toBe('Refresh from Mailchimp');
    });

    it('leads an admin to the settings, and nobody else', async () => {
        const element = face({ card: admin });
        const settings = listen(element, 'settings');
        const [tryAgain, open] = findAll<{ label: string }>(element, 'lightning-button');
        expect([tryAgain.label, open.label]).toEqual(['Try Again', 'Open Settings']);
        open.click();
        expect(settings).toHaveBeenCalledTimes(1);
        await expect(element).toBeAccessible();

        expect(count(face({ card: { ...admin, canAdminister: false } }), 'lightning-button')).toBe(1);
    });

    it('leads an admin to the settings from the rows, too', () => {
        const failures = [wholeFailureWith({ code: 'unauthorized', retryable: false })];
        const element = face({ card: cardWith({ canAdminister: true }), failures });
        const settings = listen(element, 'settings');
        find(element, 'c-mailchimp-notice').dispatchEvent(new CustomEvent('action'));
        expect(settings).toHaveBeenCalledTimes(1);
    });

    it('tries again what failed and keeps the focus on the card when that worked', async () => {
        const element = face({ failures: [failureWith()] });
        const retry = listen(element, 'retry');
        const focused = jest.spyOn(find(element, 'lightning-button-icon'), 'focus');
        find(element, 'c-mailchimp-notice').dispatchEvent(new CustomEvent('action'));
        expect(retry).toHaveBeenCalledTimes(1);

        element.refreshing = true;
        await settle();
        expect(focused).not.toHaveBeenCalled();
        Object.assign(element, { refreshing: false, failures: [] });
        await settle();
        expect(focused).toHaveBeenCalledTimes(1);
    });

    it('leaves the focus on the button when it failed again', async () => {
        const element = face({ failures: [failureWith()] });
        const focused = jest.spyOn(find(element, 'lightning-button-icon'), 'focus');
        find(element, 'c-mailchimp-notice').dispatchEvent(new CustomEvent('action'));
        element.refreshing = true;
        await settle();
        element.refreshing = false;
        await settle();
        expect(focused).not.toHaveBeenCalled();
    });

    it('keeps the focus on the card when the connection is tried', async () => {
        const element = face({ card: admin });
        const refresh = listen(element, 'refresh');
        find(element, 'lightning-button').click();
        expect(refresh).toHaveBeenCalledTimes(1);
        element.refreshing = true;
        await settle();
        const focused = jest.spyOn(HTMLElement.prototype, 'focus');
        Object.assign(element, { refreshing: false, card: cardWith() });
        await settle();
        expect(focused.mock.contexts).toEqual([find(element, 'lightning-button-icon')]);
        focused.mockRestore();
    });

    it('puts the focus on a row, or on the refresh button when the row is gone', () => {
        const element = face();
        const row = jest.spyOn(find(element, 'c-mailchimp-membership-row'), 'focus');
        const button = jest.spyOn(find(element, 'lightning-button-icon'), 'focus');
        element.focusRow('newsletter');
        expect([row, button].map(({ mock }) => mock.calls.length)).toEqual([1, 0]);
        element.focusRow('gone');
        expect([row, button].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
    });
});
