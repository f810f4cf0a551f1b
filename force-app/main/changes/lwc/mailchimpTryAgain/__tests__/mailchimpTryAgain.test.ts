import { notifyRecordUpdateAvailable } from 'lightning/uiRecordApi';
import repeatChange from '@salesforce/apex/MailchimpMembershipsController.repeatChange';
import MailchimpTryAgain from 'c/mailchimpTryAgain';
import { listen, mount, type Mounted } from '../../../../memberships/lwc/mailchimpCard/__tests__/support/mount';

jest.mock('@salesforce/apex/MailchimpMembershipsController.repeatChange', () => ({ default: jest.fn() }), {
    virtual: true
});

const repeat = repeatChange as unknown as jest.Mock<Promise<void>, [{ changeId: string }]>;
const CHANGE = 'a03000000000001AAA';

let action: Mounted<MailchimpTryAgain>;
let toast: ReturnType<typeof listen>;

beforeEach(() => {
    repeat.mockReset().mockResolvedValue();
    (notifyRecordUpdateAvailable as jest.Mock).mockClear();
    action = mount<MailchimpTryAgain>('c-mailchimp-try-again', MailchimpTryAgain, { recordId: CHANGE });
    toast = listen(action, 'lightning__showtoast');
});

describe('The action Try Again', () => {
    it('has the change tried again, says so and lets the page read the record again', async () => {
        await action.invoke();

        expect(repeat.mock.calls).toEqual([[{ changeId: CHANGE }]]);
        expect(toast).toHaveBeenCalledWith({ title: 'Salesforce tries again within moments.', variant: 'success' });
        expect(notifyRecordUpdateAvailable).toHaveBeenCalledWith([{ recordId: CHANGE }]);
    });

    it('tells why it was not possible, and lets the page read the record again all the same', async () => {
        repeat.mockRejectedValue({ body: { message: 'You may not change subscriptions.' } });

        await action.invoke();

        expect(toast).toHaveBeenCalledWith({
            title: 'The change couldn’t be tried again',
            message: 'You may not change subscriptions.',
            variant: 'error'
        });
        expect(notifyRecordUpdateAvailable).toHaveBeenCalledTimes(1);
    });

    it('sends a change once, however often it is pressed', async () => {
        await Promise.all([action.invoke(), action.invoke()]);
        expect(repeat).toHaveBeenCalledTimes(1);

        await action.invoke();
        expect(repeat).toHaveBeenCalledTimes(2);
    });

    it('does nothing before it knows its record', async () => {
        (action as { recordId?: string | undefined }).recordId = undefined;

        await action.invoke();

        expect(repeat).not.toHaveBeenCalled();
        expect(toast).not.toHaveBeenCalled();
    });
});
