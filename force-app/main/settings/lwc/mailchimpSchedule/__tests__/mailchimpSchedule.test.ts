import MailchimpSchedule from 'c/mailchimpSchedule';
import { overviewWith } from '../../mailchimpSettings/__tests__/support/samples';
import {
    find,
    findAll,
    listen,
    mount,
    settle
} from '../../../../memberships/lwc/mailchimpCard/__tests__/support/mount';

const open = (changes = {}) =>
    mount<MailchimpSchedule>('c-mailchimp-schedule', MailchimpSchedule, { overview: overviewWith(changes) });
const scheduled = { isScheduled: true, nextRunAt: '2026-05-20T13:05:00.000Z', runsAs: 'Ada Andersson' };

describe('c-mailchimp-schedule', () => {
    it('says that the sync does not run by itself', async () => {
        const element = open();
        expect(find<{ checked: boolean }>(element, 'lightning-input').checked).toBe(false);
        expect(find(element, '[role="status"]').textContent).toBe('The sync runs only when you choose Run Now.');
        await expect(element).toBeAccessible();
    });

    it('says when it runs next and as whom', () => {
        const yours = open({ ...scheduled, runsAsYou: true });
        expect(find(yours, '[role="status"]').textContent).toMatch(
            /^Next run: May 20, 2026.*It runs as you, and stops if you/
        );
        const theirs = open({ ...scheduled, runsAsYou: false });
        expect(find(theirs, '[role="status"]').textContent).toContain(
            'It runs as Ada Andersson, and stops if that user'
        );
    });

    it('has a box for each object that the org has', () => {
        const element = open({
            objects: [
                { apiName: 'Contact', label: 'Contacts', takesPart: true },
                { apiName: 'Account', label: 'Person Accounts', takesPart: false }
            ]
        });
        expect(find(element, 'lightning-checkbox-group')).toMatchObject({
            value: ['Contact'],
            options: [
                { label: 'Contacts', value: 'Contact' },
                { label: 'Person Accounts', value: 'Account' }
            ]
        });
    });

    it('tells what was chosen', () => {
        const element = open();
        const [schedule, objects] = [listen(element, 'schedulechange'), listen(element, 'objectschange')];
        find(element, 'lightning-input').dispatchEvent(new CustomEvent('change', { detail: { checked: true } }));
        find(element, 'lightning-checkbox-group').dispatchEvent(
            new CustomEvent('change', { detail: { value: ['Lead'] } })
        );
        expect(schedule).toHaveBeenCalledWith(true);
        expect(objects).toHaveBeenCalledWith(['Lead']);
    });

    it('turns the switch back when nothing came of it', async () => {
        const element = open();
        const toggle = find<{ checked: boolean }>(element, 'lightning-input');
        toggle.checked = true;
        element.busy = true;
        await settle();
        expect(toggle.checked).toBe(true);
        element.busy = false;
        await settle();
        expect(toggle.checked).toBe(false);
        expect(findAll(element, 'lightning-input')).toHaveLength(1);
    });
});
