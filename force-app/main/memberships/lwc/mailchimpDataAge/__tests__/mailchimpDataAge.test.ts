import MailchimpDataAge from 'c/mailchimpDataAge';
import { find, mount, settle } from '../../mailchimpCard/__tests__/support/mount';

const MOMENT = '2026-05-20T12:00:00.000Z';

describe('c-mailchimp-data-age', () => {
    beforeEach(() => {
        jest.useFakeTimers({ now: Date.parse(MOMENT) });
    });

    afterEach(() => {
        jest.useRealTimers();
    });

    it('stays true while the page is open', async () => {
        const element = mount('c-mailchimp-data-age', MailchimpDataAge, { sentence: 'Updated {0}', moment: MOMENT });
        expect(find(element, 'time').textContent).toBe('Updated just now');

        jest.advanceTimersByTime(61_000);
        await settle();
        expect(find(element, 'time').textContent).toBe('Updated 1 minute ago');
        expect(find<HTMLTimeElement>(element, 'time').dateTime).toBe(MOMENT);
        expect(find(element, 'time').title).toMatch(/^May 20, 2026, 5:00\sAM$/);
    });

    it('counts a moment after its last look at the clock as just now', async () => {
        const element = mount('c-mailchimp-data-age', MailchimpDataAge, { sentence: '{0}', moment: MOMENT });
        element.moment = '2026-05-20T12:00:20.000Z';
        await settle();
        expect(find(element, 'time').textContent).toBe('just now');
    });

    it('leaves no clock behind', () => {
        mount('c-mailchimp-data-age', MailchimpDataAge, { moment: MOMENT }).remove();
        expect(jest.getTimerCount()).toBe(0);
    });

    it('is accessible', async () => {
        jest.useRealTimers();
        const element = mount('c-mailchimp-data-age', MailchimpDataAge, { sentence: 'Updated {0}', moment: MOMENT });
        await expect(element).toBeAccessible();
    });
});
