import getDryRun from '@salesforce/apex/MailchimpSyncController.getDryRun';
import MailchimpBrake from 'c/mailchimpBrake';
import { runWith } from '../../mailchimpSettings/__tests__/support/samples';
import {
    find,
    findAll,
    listen,
    mount,
    settle,
    type Mounted
} from '../../../../memberships/lwc/mailchimpCard/__tests__/support/mount';

jest.mock('@salesforce/apex/MailchimpSyncController.getDryRun', () => ({ default: jest.fn() }), { virtual: true });

const stopped = runWith({ state: 'WaitingForApproval', toCheck: 600, toUncheck: 2, peopleDecided: 4000, checked: 0 });

let element: Mounted<MailchimpBrake>;

const buttons = (): Mounted<{ label: string; disabled: boolean }>[] => findAll(element, 'lightning-button');

beforeEach(() => {
    (getDryRun as unknown as jest.Mock).mockReset().mockResolvedValue({ lines: [] });
    element = mount<MailchimpBrake>('c-mailchimp-brake', MailchimpBrake, { run: stopped });
});

describe('c-mailchimp-brake', () => {
    it('says how many people the run would change', async () => {
        expect(find(element, 'p').textContent).toMatch(
            /^It would change Email Opt Out for 602 of the 4000 people that the rule looked at: check 600, uncheck 2\./
        );
        expect(buttons().map(({ label }) => label)).toEqual(['Review', 'Apply These Changes', 'Stop the Run']);
        await expect(element).toBeAccessible();
    });

    it('tells what was decided', () => {
        const [approved, cancelled] = [listen(element, 'approverun'), listen(element, 'cancelrun')];
        buttons()[1].click();
        expect([approved.mock.calls.length, cancelled.mock.calls.length]).toEqual([1, 0]);
        buttons()[2].click();
        expect(cancelled).toHaveBeenCalledTimes(1);
    });

    it('shows the people at once when they are to be reviewed', async () => {
        expect(getDryRun).not.toHaveBeenCalled();
        buttons()[0].click();
        await settle();
        expect(getDryRun).toHaveBeenCalledTimes(1);
        expect(buttons()[0].disabled).toBe(true);
        await expect(element).toBeAccessible();
    });

    it('takes no second decision while it is busy', async () => {
        element.busy = true;
        await settle();
        expect(buttons().map(({ disabled }) => disabled)).toEqual([true, true, true]);
    });
});
