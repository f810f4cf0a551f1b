import MailchimpRunFigures from 'c/mailchimpRunFigures';
import { runWith } from '../../mailchimpSettings/__tests__/support/samples';
import { find, findAll, mount, settle } from '../../../../memberships/lwc/mailchimpCard/__tests__/support/mount';

const open = (run = runWith()) => mount<MailchimpRunFigures>('c-mailchimp-run-figures', MailchimpRunFigures, { run });

describe('c-mailchimp-run-figures', () => {
    it('has every number under its name', async () => {
        const element = open();
        expect(findAll(element, 'dt').map(({ textContent }) => textContent)).toEqual([
            'Members read',
            'Matched to people here',
            'Status changed',
            'People looked up',
            'Boxes checked',
            'Boxes unchecked',
            'Errors'
        ]);
        expect(find<{ value: number }>(element, 'lightning-formatted-number').value).toBe(406);
        await expect(element).toBeAccessible();
    });

    it('says how the run ended and whose work it went on with', () => {
        const element = open(runWith({ message: 'It was cancelled.', takesOver: 'RUN-00000007' }));
        expect(findAll(element, 'p').map(({ textContent }) => textContent)).toEqual([
            'It was cancelled.',
            'Goes on with the work of RUN-00000007, which was interrupted.'
        ]);
    });

    it('leaves what a run asks for to the question above it', () => {
        const element = open(runWith({ state: 'WaitingForApproval', message: 'Review them.' }));
        expect(findAll(element, 'p')).toEqual([]);
    });

    it('shows five errors, and all on demand, also those with the same words', async () => {
        const errorMessages = ['Same', 'Same', 'c', 'd', 'e', 'f', 'g'];
        const element = open(runWith({ errors: 7, errorMessages }));
        expect(findAll(element, 'li').map(({ textContent }) => textContent)).toEqual(errorMessages.slice(0, 5));
        const more = find<{ label: string }>(element, 'lightning-button');
        expect(more.label).toBe('Show all 7');
        more.click();
        await settle();
        expect(findAll(element, 'li')).toHaveLength(7);
        expect(findAll(element, 'lightning-button')).toEqual([]);
        await expect(element).toBeAccessible();
    });
});
