import MailchimpSyncRuns from 'c/mailchimpSyncRuns';
import { runWith } from '../../mailchimpSettings/__tests__/support/samples';
import { find, findAll, mount, settle } from '../../../../memberships/lwc/mailchimpCard/__tests__/support/mount';

const runs = Array.from({ length: 7 }, (_, index) =>
    runWith({ runId: `run${index}`, name: `RUN-${index}`, state: index === 1 ? 'Interrupted' : 'Completed' })
);

describe('c-mailchimp-sync-runs', () => {
    it('shows five runs, and the others on demand', async () => {
        const element = mount<MailchimpSyncRuns>('c-mailchimp-sync-runs', MailchimpSyncRuns, { runs });
        const names = (): (string | null)[] => findAll(element, 'summary').map(({ textContent }) => textContent);
        expect(names()).toHaveLength(5);
        expect(names()[1]).toMatch(/^RUN-1.*Interrupted.*Started May 20, 2026/);
        await expect(element).toBeAccessible();
        find(element, 'lightning-button').click();
        await settle();
        expect(names()).toHaveLength(7);
        expect(findAll(element, 'lightning-button')).toEqual([]);
    });
});
