import MailchimpSyncRun from 'c/mailchimpSyncRun';
import { runWith, runningWith } from '../../mailchimpSettings/__tests__/support/samples';
import { find, findAll, listen, mount } from '../../../../memberships/lwc/mailchimpCard/__tests__/support/mount';

const open = (run = runWith()) => mount<MailchimpSyncRun>('c-mailchimp-sync-run', MailchimpSyncRun, { run });

describe('c-mailchimp-sync-run', () => {
    it('shows how a run is doing', async () => {
        const element = open(runningWith());
        expect(find(element, 'h3').textContent).toMatch(/^This run\s*RUN-00000001\s*Running/);
        expect(find(element, '[role="status"]').textContent).toBe('Reading Newsletter: audience 2 of 4');
        expect(find(element, '[role="progressbar"]').getAttribute('aria-valuenow')).toBe('21');
        expect(find(element, '.slds-progress-bar__value').style.width).toBe('21%');
        await expect(element).toBeAccessible();
    });

    it('can be cancelled once', () => {
        const element = open(runningWith());
        const cancelled = listen(element, 'cancelrun');
        find(element, 'lightning-button').click();
        expect(cancelled).toHaveBeenCalledTimes(1);
        const cancelling = open(runningWith({ isCancelling: true }));
        expect(find<{ disabled: boolean }>(cancelling, 'lightning-button').disabled).toBe(true);
    });

    it('shows how the last run ended, without a progress bar', async () => {
        const element = open();
        expect(find(element, 'h3').textContent).toMatch(/^Last run\s*RUN-00000001\s*Completed/);
        expect(findAll(element, '[role="progressbar"], lightning-button')).toEqual([]);
        await expect(element).toBeAccessible();
    });
});
