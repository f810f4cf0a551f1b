import getAudiences from '@salesforce/apex/MailchimpAudiencesController.getAudiences';
import leaveOut from '@salesforce/apex/MailchimpAudiencesController.leaveOut';
import takeIn from '@salesforce/apex/MailchimpAudiencesController.takeIn';
import MailchimpAudiences, { type AudienceChoice } from 'c/mailchimpAudiences';
import type MailchimpSection from 'c/mailchimpSection';
import {
    find,
    findAll,
    mount,
    settle,
    type Mounted
} from '../../../../memberships/lwc/mailchimpCard/__tests__/support/mount';

jest.mock('@salesforce/apex/MailchimpAudiencesController.getAudiences', () => ({ default: jest.fn() }), {
    virtual: true
});
jest.mock('@salesforce/apex/MailchimpAudiencesController.leaveOut', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MailchimpAudiencesController.takeIn', () => ({ default: jest.fn() }), { virtual: true });

const read = getAudiences as unknown as jest.Mock<Promise<readonly AudienceChoice[]>>;
const save = leaveOut as unknown as jest.Mock<Promise<readonly AudienceChoice[]>, [unknown]>;
const arts = { audienceId: 'a1', name: 'Arts', takesPart: true };
const books = { audienceId: 'b2', name: 'Books', takesPart: true };

let element: Mounted<MailchimpAudiences>;

const switches = (): Mounted<{ checked: boolean; label: string }>[] => findAll(element, 'lightning-input');
const section = (): Mounted<MailchimpSection> => find(element, 'c-mailchimp-section');
const notices = (): string[] =>
    findAll<{ message: string }>(element, 'c-mailchimp-notice, c-mailchimp-failure')
        .map(({ message }) => message)
        .filter((message) => message !== '');

async function open(): Promise<void> {
    element = mount<MailchimpAudiences>('c-mailchimp-audiences', MailchimpAudiences);
    await settle();
}

async function turn(index: number, checked: boolean): Promise<void> {
    switches()[index].dispatchEvent(new CustomEvent('change', { detail: { checked } }));
    await settle();
}

beforeEach(() => {
    read.mockReset().mockResolvedValue([arts, books]);
    save.mockReset();
});

describe('c-mailchimp-audiences', () => {
    it('has a switch for each audience', async () => {
        await open();
        expect(switches().map(({ label, checked }) => [label, checked])).toEqual([
            ['Arts takes part', true],
            ['Books takes part', true]
        ]);
        await expect(element).toBeAccessible();
    });

    it('saves a switch at once and shows what the org has then', async () => {
        save.mockResolvedValue([arts, { ...books, takesPart: false }]);
        await open();
        await turn(1, false);
        expect(save).toHaveBeenCalledWith({ audienceId: 'b2' });
        expect(takeIn).not.toHaveBeenCalled();
        expect(switches()[1].checked).toBe(false);
        expect(notices()).toEqual([]);
    });

    it('turns the switch back when it was not saved, and says why', async () => {
        save.mockRejectedValue({ body: { message: 'There is no such audience.' } });
        await open();
        await turn(1, false);
        expect(switches()[1].checked).toBe(true);
        expect(notices()).toEqual(['That wasn’t saved. There is no such audience.']);
    });

    it('warns when none takes part', async () => {
        read.mockResolvedValue([{ ...arts, takesPart: false }]);
        await open();
        expect(notices()[0]).toMatch(/^No audience takes part/);
    });

    it('says so when the account has none', async () => {
        read.mockResolvedValue([]);
        await open();
        expect(element.shadowRoot.textContent).toContain('This Mailchimp account has no audience yet.');
        expect(notices()).toEqual([]);
        await expect(element).toBeAccessible();
    });

    it('says why they could not be read, and reads them again', async () => {
        read.mockRejectedValueOnce({ body: { message: 'Mailchimp didn’t answer in time.' } });
        await open();
        expect(section()).toMatchObject({
            broken: 'The audiences couldn’t be read from Mailchimp.',
            error: { body: { message: 'Mailchimp didn’t answer in time.' } }
        });
        section().dispatchEvent(new CustomEvent('retry'));
        await settle();
        expect(switches()).toHaveLength(2);
    });

    it('shows that it asks Mailchimp', async () => {
        read.mockReturnValue(new Promise<never>(() => undefined));
        await open();
        expect(section().loading).toBe(true);
        await expect(element).toBeAccessible();
    });
});
