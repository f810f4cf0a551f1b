import getHealth from '@salesforce/apex/MailchimpHealthController.getHealth';
import MailchimpHealth, { type HealthLine } from 'c/mailchimpHealth';
import {
    find,
    findAll,
    listen,
    mount,
    settle,
    type Mounted
} from '../../../../memberships/lwc/mailchimpCard/__tests__/support/mount';

jest.mock('@salesforce/apex/MailchimpHealthController.getHealth', () => ({ default: jest.fn() }), { virtual: true });

const read = getHealth as unknown as jest.Mock<Promise<readonly HealthLine[]>>;
const good: HealthLine = { key: 'key', title: 'API key', healthy: true, finding: 'Mailchimp accepts it.' };
const bad: HealthLine = {
    key: 'schedule',
    title: 'Schedule',
    healthy: false,
    finding: 'The sync isn’t scheduled.',
    fix: 'Switch it on.',
    section: 'sync'
};

let element: Mounted<MailchimpHealth>;

const summary = (): string | null => find(element, '[role="status"]').textContent;
const lines = (): (string | undefined)[] => findAll(element, 'li').map(({ dataset }) => dataset.key);

async function open(): Promise<void> {
    element = mount<MailchimpHealth>('c-mailchimp-health', MailchimpHealth);
    await settle();
}

beforeEach(() => read.mockReset());

describe('c-mailchimp-health', () => {
    it('says that all is well', async () => {
        read.mockResolvedValue([good, { ...good, key: 'other' }]);
        await open();
        expect(summary()).toBe('All 2 checks passed.');
        expect(findAll<{ alternativeText: string }>(element, 'lightning-icon')[0].alternativeText).toBe('Passed');
        await expect(element).toBeAccessible();
    });

    it('shows first what needs attention, with the fix and the way to it', async () => {
        read.mockResolvedValue([good, bad]);
        await open();
        expect(summary()).toBe('1 of 2 checks needs your attention.');
        expect(lines()).toEqual(['schedule', 'key']);
        expect(find(element, 'li').textContent).toContain('Switch it on.');
        expect(find<{ alternativeText: string }>(element, 'lightning-icon').alternativeText).toBe('Needs attention');
        const opened = listen(element, 'opensection');
        const button = find<{ label: string }>(element, 'li lightning-button');
        expect(button.label).toBe('Go to Sync');
        button.click();
        expect(opened).toHaveBeenCalledWith('sync');
        await expect(element).toBeAccessible();
    });

    it('offers no way to what is mended elsewhere', async () => {
        read.mockResolvedValue([{ ...bad, key: 'runner', section: undefined }, bad]);
        await open();
        expect(summary()).toBe('2 of 2 checks need your attention.');
        expect(findAll(element, 'li lightning-button')).toHaveLength(1);
    });

    it('checks again', async () => {
        read.mockResolvedValueOnce([bad]).mockResolvedValueOnce([good]);
        await open();
        findAll<{ label: string }>(element, 'lightning-button')
            .find(({ label }) => label === 'Check Again')!
            .click();
        await settle();
        expect(summary()).toBe('All 1 checks passed.');
    });

    it('says nothing about health when it could not check', async () => {
        read.mockRejectedValue({ body: { message: 'No access.' } });
        await open();
        expect(find<{ error: unknown }>(element, 'c-mailchimp-section').error).toEqual({
            body: { message: 'No access.' }
        });
        expect(summary()).toBe('');
        expect(lines()).toEqual([]);
    });
});
