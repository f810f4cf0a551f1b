import MailchimpMembershipRow from 'c/mailchimpMembershipRow';
import { membershipWith, openChangeWith } from '../../mailchimpCard/__tests__/support/cards';
import {
    find,
    findAll,
    listen,
    mount,
    type Mounted,
    type Properties
} from '../../mailchimpCard/__tests__/support/mount';

function row(properties: Properties<MailchimpMembershipRow> = {}): Mounted<MailchimpMembershipRow> {
    const { membership = membershipWith(), ...others } = properties;
    return mount<MailchimpMembershipRow>('c-mailchimp-membership-row', MailchimpMembershipRow, {
        membership,
        ...others
    });
}

const texts = (element: Mounted<unknown>): (string | null)[] =>
    findAll(element, 'h3, p').map(({ textContent }) => textContent);

const focusOf = (element: Mounted<unknown>): Element | null => element.shadowRoot.activeElement;

describe('c-mailchimp-membership-row', () => {
    it('shows audience, status and what it means', async () => {
        const element = row({ changeable: true });
        expect(texts(element)).toEqual(['Newsletter', 'Subscribed since May 3, 2026']);
        expect(find<{ label: string }>(element, 'lightning-badge').label).toBe('Subscribed');
        expect(find(element, 'lightning-badge').className).toContain('slds-theme_success');
        await expect(element).toBeAccessible();
    });

    it('shows the reason unless the admin hides it', () => {
        const membership = membershipWith({ status: 'unsubscribed', reason: 'Too many emails' });
        expect(texts(row({ membership }))).toContain('Reason: Too many emails');
        expect(texts(row({ membership, hideReason: true }))).toEqual(['Newsletter', 'Unsubscribed on May 3, 2026']);
    });

    it('marks a row that may be out of date, with its age', async () => {
        const element = row({ outdated: true });
        const age = find<{ moment: string; sentence: string }>(element, 'c-mailchimp-data-age');
        expect([age.sentence, age.moment]).toEqual(['Last known {0}', '2026-05-20T12:00:00.000Z']);
        await expect(element).toBeAccessible();
    });

    it('marks a row of unknown age, too', () => {
        const element = row({ outdated: true, membership: membershipWith({ refreshedAt: null }) });
        expect(texts(element)).toContain('Last known status');
    });

    it('asks for what is chosen in the menu', () => {
        const element = row({ changeable: true });
        const rowaction = listen(element, 'rowaction');
        const menu = find<{ alternativeText: string }>(element, 'lightning-button-menu');
        menu.dispatchEvent(new CustomEvent('select', { detail: { value: 'unsubscribe' } }));
        expect(rowaction).toHaveBeenCalledWith({ action: 'unsubscribe', audienceId: 'newsletter' });
        expect(menu.alternativeText).toBe('Actions for Newsletter');
    });

    it.each([
        ['the user may not change anything', { changeable: false }],
        ['there is nothing to leave', { changeable: true, membership: membershipWith({ status: 'cleaned' }) }]
    ])('has no menu when %s', (_case, properties) => {
        expect(findAll(row(properties), 'lightning-button-menu')).toHaveLength(0);
    });

    it('says that an unsubscribe is on its way, and offers no second one', async () => {
        const element = row({ changeable: true, openChange: openChangeWith() });
        expect(texts(element)).toContain('Unsubscribing …');
        expect(find<{ iconName: string }>(element, 'lightning-icon').iconName).toBe('utility:clock');
        expect(find<{ label: string }>(element, 'lightning-badge').label).toBe('Subscribed');
        expect(findAll(element, 'lightning-button-menu')).toHaveLength(0);
        await expect(element).toBeAccessible();
    });

    it('says that an unsubscribe was given up, and offers another one', async () => {
        const element = row({ changeable: true, openChange: openChangeWith({ state: 'Failed' }) });
        expect(texts(element)).toContain('Unsubscribing failed. The history says why.');
        expect(find<{ iconName: string }>(element, 'lightning-icon').iconName).toBe('utility:warning');
        expect(findAll(element, 'lightning-button-menu')).toHaveLength(1);
        await expect(element).toBeAccessible();
    });

    it('waits for nothing where a change of all audiences has nothing to do', () => {
        const openChange = openChangeWith({ audienceId: undefined });
        expect(texts(row({ openChange }))).toContain('Unsubscribing …');
        const gone = row({ openChange, membership: membershipWith({ status: 'cleaned' }) });
        expect(texts(gone)).toEqual([
            'Newsletter',
            'Bounced on May 3, 2026. Mailchimp no longer sends to this address.'
        ]);
    });

    it('switches the menu off while the row may change', () => {
        const element = row({ changeable: true, busy: true });
        expect(find<{ disabled: boolean }>(element, 'lightning-button-menu').disabled).toBe(true);
    });

    it('takes the focus on its menu, or on its name when there is none', () => {
        const withMenu = row({ changeable: true });
        const focused = jest.spyOn(find(withMenu, 'lightning-button-menu'), 'focus');
        withMenu.focus();
        expect(focused).toHaveBeenCalledTimes(1);

        const withoutMenu = row();
        withoutMenu.focus();
        expect(focusOf(withoutMenu)?.textContent).toBe('Newsletter');
    });
});
