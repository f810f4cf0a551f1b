import getDryRun from '@salesforce/apex/MailchimpSyncController.getDryRun';
import MailchimpDryRun, { type DryRunPage } from 'c/mailchimpDryRun';
import { download } from '../download';
import type { RuleEdits } from 'c/mailchimpOptions';
import {
    find,
    findAll,
    mount,
    settle,
    type Mounted
} from '../../../../memberships/lwc/mailchimpCard/__tests__/support/mount';

jest.mock('@salesforce/apex/MailchimpSyncController.getDryRun', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('../download', () => ({ download: jest.fn() }));

const read = getDryRun as unknown as jest.Mock<Promise<DryRunPage>, [{ afterId: string | null; rule: RuleEdits }]>;
const line = {
    recordId: '003000000000001AAA',
    objectApiName: 'Contact',
    name: 'Ana Alvarez',
    emailAddress: 'ana.alvarez@example.com',
    isChecked: false,
    action: 'CHECK',
    reason: 'Unsubscribed from all.'
} as const;
const other = { ...line, recordId: '003000000000002AAA', name: 'Liam Walsh', action: 'LEAVE' } as const;

let element: Mounted<MailchimpDryRun>;

interface Choices {
    readonly options: readonly { label: string }[];
}

const button = (label: string): Mounted<{ disabled: boolean }> =>
    findAll<{ label: string; disabled: boolean }>(element, 'lightning-button').find((each) => each.label === label)!;
const status = (): string => find(element, '[role="status"]').textContent.trim();
const names = (): (string | null)[] => findAll(element, 'tbody a').map(({ textContent }) => textContent);

async function open(properties = {}): Promise<void> {
    element = mount<MailchimpDryRun>('c-mailchimp-dry-run', MailchimpDryRun, properties);
    await settle();
}

async function press(label: string): Promise<void> {
    button(label).click();
    await settle();
}

beforeEach(() => read.mockReset());

describe('c-mailchimp-dry-run', () => {
    it('does nothing before it is asked to', async () => {
        await open();
        expect(read).not.toHaveBeenCalled();
        expect(button('Start Dry Run')).toBeDefined();
        await expect(element).toBeAccessible();
    });

    it('goes by the rule on the page, and says when that is not saved', async () => {
        read.mockResolvedValueOnce({ lines: [line], next: line.recordId }).mockResolvedValueOnce({ lines: [other] });
        const rule = { checks: 'UNSUBSCRIBED_FROM_ANY', countsCleaned: 'true' };
        await open({ rule, unsaved: true });
        expect(status()).toBe('By the choices on this page, which are not saved yet.');
        await press('Start Dry Run');
        expect(read.mock.calls).toEqual([[{ afterId: null, rule }], [{ afterId: line.recordId, rule }]]);
        expect(status()).toBe('By the choices on this page, which are not saved yet.');
        element.unsaved = false;
        await settle();
        expect(status()).toBe('');
    });

    it('says when the rule on the page is another one by now', async () => {
        read.mockResolvedValue({ lines: [line] });
        await open({ rule: { checks: 'UNSUBSCRIBED_FROM_ALL' } });
        await press('Start Dry Run');
        expect(status()).toBe('');
        element.rule = { checks: 'UNSUBSCRIBED_FROM_ANY' };
        element.unsaved = true;
        await settle();
        expect(status()).toBe('The rule on this page has changed since. Start again to see what it would do.');
        expect(names()).toEqual(['Ana Alvarez']);
        await press('Start Again');
        expect(status()).toBe('By the choices on this page, which are not saved yet.');
        expect(read).toHaveBeenLastCalledWith({ afterId: null, rule: { checks: 'UNSUBSCRIBED_FROM_ANY' } });
    });

    it('reads all pages by the rule with which it began', async () => {
        const answers: ((page: DryRunPage) => void)[] = [];
        read.mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
        await open({ rule: { checks: 'UNSUBSCRIBED_FROM_ALL' }, autostart: true });
        element.rule = { checks: 'UNSUBSCRIBED_FROM_ANY' };
        answers[0]({ lines: [line], next: line.recordId });
        await settle();
        expect(read.mock.calls.map(([{ rule }]) => rule.checks)).toEqual([
            'UNSUBSCRIBED_FROM_ALL',
            'UNSUBSCRIBED_FROM_ALL'
        ]);
    });

    it('reads page after page and adds them up', async () => {
        read.mockResolvedValueOnce({ lines: [line], next: line.recordId }).mockResolvedValueOnce({ lines: [other] });
        await open({ autostart: true });
        expect(read.mock.calls).toEqual([[{ afterId: null, rule: {} }], [{ afterId: line.recordId, rule: {} }]]);
        expect(find<Choices>(element, 'lightning-radio-group').options.map(({ label }) => label)).toEqual([
            'Would be checked: 1',
            'Would be unchecked: 0',
            'Left as they are: 1'
        ]);
        expect(names()).toEqual(['Ana Alvarez']);
        expect(find(element, 'tbody a').getAttribute('href')).toBe('/lightning/r/Contact/003000000000001AAA/view');
        await expect(element).toBeAccessible();
    });

    it('shows those whom the user asks for', async () => {
        read.mockResolvedValue({ lines: [line, other] });
        await open({ autostart: true });
        const choices = find(element, 'lightning-radio-group');
        choices.dispatchEvent(new CustomEvent('change', { detail: { value: 'LEAVE' } }));
        await settle();
        expect(names()).toEqual(['Liam Walsh']);
        choices.dispatchEvent(new CustomEvent('change', { detail: { value: 'UNCHECK' } }));
        await settle();
        expect(element.shadowRoot.textContent).toContain('Nobody.');
    });

    it('shows the first hundred and says so', async () => {
        const lines = Array.from({ length: 101 }, (_, index) => ({ ...line, recordId: `record${index}` }));
        read.mockResolvedValue({ lines });
        await open({ autostart: true });
        expect(names()).toHaveLength(100);
        expect(element.shadowRoot.textContent).toContain('The first 100 of 101.');
    });

    it('gives everybody as a file', async () => {
        read.mockResolvedValue({ lines: [line, other] });
        await open({ autostart: true });
        await press('Download CSV');
        const [name, text] = (download as jest.Mock<void, [string, string]>).mock.calls[0];
        expect(name).toBe('Email Opt Out dry run.csv');
        expect(text.trim().split('\r\n')).toHaveLength(3);
    });

    it('can be stopped, and says that the numbers are not complete', async () => {
        let answer: (page: DryRunPage) => void = () => undefined;
        read.mockReturnValue(
            new Promise((resolve) => {
                answer = resolve;
            })
        );
        await open({ autostart: true });
        expect(status()).toBe('Looked at 0 people so far');
        await press('Stop');
        answer({ lines: [line], next: line.recordId });
        await settle();
        expect(read).toHaveBeenCalledTimes(1);
        expect(status()).toBe('Stopped after 1 people. The numbers are not complete.');
        expect(button('Start Again')).toBeDefined();
    });

    it('keeps what it has when it cannot go on', async () => {
        read.mockResolvedValueOnce({ lines: [line], next: line.recordId });
        read.mockRejectedValueOnce({ body: { message: 'Too many queries.' } });
        await open({ autostart: true });
        const notice = find<{ message: string; details: readonly { text: string }[] }>(element, 'c-mailchimp-notice');
        expect(notice.message).toBe('The dry run couldn’t go on. The numbers are not complete.');
        expect(notice.details[0].text).toBe('Too many queries.');
        expect(names()).toEqual(['Ana Alvarez']);
        await expect(element).toBeAccessible();
    });

    it('says that a sync has to come first', async () => {
        read.mockResolvedValue({ lines: [] });
        await open({ autostart: true });
        expect(status()).toBe('No person here is known to be in an audience yet. Run the sync first.');
    });
});
