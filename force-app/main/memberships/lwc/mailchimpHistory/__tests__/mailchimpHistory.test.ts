import { refreshApex } from '@salesforce/apex';
import getHistory from '@salesforce/apex/MailchimpMembershipsController.getHistory';
import repeatChange from '@salesforce/apex/MailchimpMembershipsController.repeatChange';
import type { MembershipHistory } from 'c/mailchimpCard';
import MailchimpHistory from 'c/mailchimpHistory';
import { historyWith } from '../../mailchimpCard/__tests__/support/cards';
import { find, findAll, listen, mount, settle, type Mounted } from '../../mailchimpCard/__tests__/support/mount';

jest.mock('@salesforce/apex', () => ({ refreshApex: jest.fn(() => Promise.resolve()) }), { virtual: true });
jest.mock(
    '@salesforce/apex/MailchimpMembershipsController.getHistory',
    (): unknown => require('../../mailchimpCard/__tests__/support/wiredMethod'),
    { virtual: true }
);
jest.mock('@salesforce/apex/MailchimpMembershipsController.repeatChange', () => ({ default: jest.fn() }), {
    virtual: true
});

const read = getHistory as unknown as {
    emit(changes: readonly MembershipHistory[]): void;
    error(body: { message: string }): void;
    getLastConfig(): { recordId?: string };
};
const repeat = repeatChange as unknown as jest.Mock<Promise<void>, [{ changeId: string }]>;
const reread = refreshApex as unknown as jest.Mock<Promise<void>>;

const RECORD = '003000000000001AAA';
const failed = historyWith({ id: 'failed', state: 'Failed', repeatable: true });
const many = Array.from({ length: 7 }, (_, index) => historyWith({ id: `change${index}` }));

let element: Mounted<MailchimpHistory>;

const toggle = (): HTMLElement => find(element, 'button');
const entries = (): Mounted<{ change: MembershipHistory; busy: boolean }>[] =>
    findAll(element, 'c-mailchimp-history-entry');

async function press(button: HTMLElement): Promise<void> {
    button.click();
    await settle();
}

/** Opens the section with what the server answers. */
async function open(changes: readonly MembershipHistory[]): Promise<void> {
    element = mount<MailchimpHistory>('c-mailchimp-history', MailchimpHistory, {
        recordId: RECORD,
        personName: 'Ana Alvarez'
    });
    await press(toggle());
    read.emit(changes);
    await settle();
}

async function tryAgain(changeId: string): Promise<void> {
    entries()[0].dispatchEvent(new CustomEvent('repeat', { detail: changeId }));
    await settle();
}

beforeEach(() => {
    repeat.mockReset().mockResolvedValue();
    reread.mockReset().mockResolvedValue();
});

describe('c-mailchimp-history', () => {
    it('reads nothing before it is opened', async () => {
        element = mount<MailchimpHistory>('c-mailchimp-history', MailchimpHistory, { recordId: RECORD });
        await settle();
        expect(toggle().getAttribute('aria-expanded')).toBe('false');
        expect(read.getLastConfig().recordId).toBeUndefined();
        await element.refresh();
        expect(reread).not.toHaveBeenCalled();
        await expect(element).toBeAccessible();
    });

    it('loads when it is opened', async () => {
        element = mount<MailchimpHistory>('c-mailchimp-history', MailchimpHistory, { recordId: RECORD });
        await press(toggle());
        expect(toggle().getAttribute('aria-expanded')).toBe('true');
        expect(read.getLastConfig().recordId).toBe(RECORD);
        expect(findAll(element, 'lightning-spinner')).toHaveLength(1);
        await expect(element).toBeAccessible();
    });

    it('lists the changes in the order in which they came', async () => {
        await open([failed, historyWith()]);
        expect(entries().map(({ change }) => change.id)).toEqual(['failed', 'a01000000000001AAA']);
        expect(find(element, 'ul').getAttribute('aria-label')).toBe('Changes of Ana Alvarez');
        expect(findAll(element, 'lightning-spinner')).toEqual([]);
        await expect(element).toBeAccessible();
    });

    it('says so when there are none', async () => {
        await open([]);
        expect(find(element, 'p').textContent).toBe('Nothing was changed from Salesforce yet.');
        await expect(element).toBeAccessible();
    });

    it('shows the newest first and the older ones on demand, with the focus on the first of those', async () => {
        await open(many);
        expect(entries()).toHaveLength(5);
        const focus = jest.spyOn(HTMLElement.prototype, 'focus');
        await press(find(element, 'lightning-button'));
        expect(entries()).toHaveLength(7);
        expect(focus.mock.contexts).toContain(find(entries()[5] as Mounted<unknown>, 'h4'));
        expect(findAll(element, 'lightning-button')).toEqual([]);
        focus.mockRestore();
    });

    it('reads again when it is opened again, and when it is told to', async () => {
        await open([historyWith()]);
        await press(toggle());
        expect(entries()).toEqual([]);
        expect(reread).not.toHaveBeenCalled();
        await press(toggle());
        expect(reread).toHaveBeenCalledTimes(1);
        await element.refresh();
        expect(reread).toHaveBeenCalledTimes(2);
    });

    it('forgets the changes of another person', async () => {
        await open(many);
        element.recordId = '003000000000002AAA';
        await settle();
        expect(entries()).toEqual([]);
        expect(read.getLastConfig().recordId).toBe('003000000000002AAA');
    });
});

describe('c-mailchimp-history that cannot be read', () => {
    it('says why, and reads again', async () => {
        await open([]);
        read.error({ message: 'Offline.' });
        await settle();
        const notice = find<{ message: string; details: { text: string }[] }>(element, 'c-mailchimp-notice');
        expect(notice.message).toBe('The history couldn’t be loaded.');
        expect(notice.details.map(({ text }) => text)).toEqual(['Offline.']);
        await expect(element).toBeAccessible();
        notice.dispatchEvent(new CustomEvent('action'));
        await settle();
        expect(reread).toHaveBeenCalledTimes(1);
        expect(findAll(element, 'c-mailchimp-notice')).toEqual([]);
    });

    it('keeps what it read before', async () => {
        await open([historyWith()]);
        read.error({ message: 'Offline.' });
        await settle();
        expect(entries()).toHaveLength(1);
    });

    it('does not mind when reading again fails, too: the wire tells', async () => {
        await open([historyWith()]);
        reread.mockRejectedValue(new Error('Offline.'));
        await expect(element.refresh()).resolves.toBeUndefined();
    });
});

describe('c-mailchimp-history when a change is tried again', () => {
    it('asks for it once, tells the card and reads again', async () => {
        await open([failed]);
        const repeated = listen(element, 'repeated');
        let answer: () => void = () => undefined;
        repeat.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
        await tryAgain('failed');
        await tryAgain('failed');
        expect(entries()[0].busy).toBe(true);
        expect(repeated).not.toHaveBeenCalled();

        const focused = jest.spyOn(entries()[0], 'focus');
        answer();
        await settle();
        expect(repeat.mock.calls).toEqual([[{ changeId: 'failed' }]]);
        expect(repeated).toHaveBeenCalledTimes(1);
        expect(reread).toHaveBeenCalledTimes(1);
        expect(entries()[0].busy).toBe(false);
        expect(focused).toHaveBeenCalledTimes(1);
    });

    it('says why it cannot be, and shows what has become of it', async () => {
        await open([failed]);
        const repeated = listen(element, 'repeated');
        const toast = listen(element, 'lightning__showtoast');
        repeat.mockRejectedValue({ body: { message: 'It was tried again by somebody else.' } });
        await tryAgain('failed');
        expect(toast).toHaveBeenCalledWith({
            title: 'The change couldn’t be tried again',
            message: 'It was tried again by somebody else.',
            variant: 'error'
        });
        expect(repeated).not.toHaveBeenCalled();
        expect(reread).toHaveBeenCalledTimes(1);
        expect(entries()[0].busy).toBe(false);
    });

    it('looks for nothing when the change is gone', async () => {
        await open([failed]);
        reread.mockImplementation(() => {
            read.emit([]);
            return Promise.resolve();
        });
        await tryAgain('failed');
        expect(entries()).toEqual([]);
    });
});
