import getOptions from '@salesforce/apex/MailchimpOptionsController.getOptions';
import saveOptions from '@salesforce/apex/MailchimpOptionsController.saveOptions';
import MailchimpAdvanced from 'c/mailchimpAdvanced';
import type { Options, SaveAnswer } from 'c/mailchimpOptions';
import { optionsWith } from '../../mailchimpSettings/__tests__/support/samples';
import {
    find,
    findAll,
    mount,
    settle,
    type Mounted
} from '../../../../memberships/lwc/mailchimpCard/__tests__/support/mount';

jest.mock('@salesforce/apex/MailchimpOptionsController.getOptions', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MailchimpOptionsController.saveOptions', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MailchimpSyncController.getDryRun', () => ({ default: jest.fn() }), { virtual: true });

const read = getOptions as unknown as jest.Mock<Promise<Options>>;
const save = saveOptions as unknown as jest.Mock<Promise<SaveAnswer>, [{ changes: object }]>;

interface Field {
    checked: boolean;
    value: string;
    type: string;
    setCustomValidity: jest.Mock;
    reportValidity: jest.Mock;
}

let element: Mounted<MailchimpAdvanced>;

const field = (name: string): Mounted<Field> => find<Field>(element, `lightning-input[data-name="${name}"]`);
const button = (label: string): Mounted<{ label: string; disabled: boolean }> =>
    findAll<{ label: string; disabled: boolean }>(element, 'lightning-button').find((each) => each.label === label)!;
const state = (): string | null => find(element, 'footer span').textContent;
const notices = (): string[] =>
    findAll<{ message: string }>(element, 'c-mailchimp-notice, c-mailchimp-failure')
        .map(({ message }) => message)
        .filter((message) => message !== '');

async function open(options = optionsWith()): Promise<void> {
    read.mockResolvedValue(options);
    element = mount<MailchimpAdvanced>('c-mailchimp-advanced', MailchimpAdvanced);
    await settle();
    for (const each of findAll<Field>(element, 'lightning-input')) {
        each.setCustomValidity = jest.fn();
        each.reportValidity = jest.fn();
    }
}

async function change(name: string, value: string | boolean): Promise<void> {
    const changed = field(name);
    if (typeof value === 'boolean') {
        changed.checked = value;
    } else {
        changed.value = value;
    }
    changed.dispatchEvent(new CustomEvent('change'));
    await settle();
}

async function press(label: string): Promise<void> {
    button(label).click();
    await settle();
}

beforeEach(() => {
    read.mockReset();
    save.mockReset();
});

describe('c-mailchimp-advanced', () => {
    it('shows what the org chose, and has nothing to save', async () => {
        await open();
        expect(field('syncEmailOptOut').checked).toBe(false);
        expect(field('retryAttempts').value).toBe('8');
        expect(button('Save').disabled).toBe(true);
        expect(state()).toBe('Everything is saved.');
        await expect(element).toBeAccessible();
    });

    it('says what a switch does, on and off', async () => {
        await open();
        expect(element.shadowRoot.textContent).toContain('never touches Email Opt Out');
        await change('syncEmailOptOut', true);
        expect(element.shadowRoot.textContent).toContain('Every run of the sync checks and unchecks');
        await change('unsubscribeOnEmailOptOut', true);
        expect(element.shadowRoot.textContent).toContain('is unsubscribed from every audience within seconds');
        expect(state()).toBe('Not saved yet: 2');
    });

    it('sends only what was changed, and shows what the org has then', async () => {
        save.mockResolvedValue({ options: optionsWith({ syncEmailOptOut: true }), refusals: [] });
        await open();
        await change('syncEmailOptOut', true);
        await press('Save');
        expect(save).toHaveBeenCalledWith({ changes: { syncEmailOptOut: 'true' } });
        expect(notices()).toEqual(['Saved: “Sync the Email Opt Out field”.']);
        expect(state()).toBe('Everything is saved.');
    });

    it('says what was saved, what was not and why', async () => {
        const refusals = [{ name: 'retryAttempts', message: 'Enter a whole number from 1 to 20.' } as const];
        save.mockResolvedValue({ options: optionsWith({ brakeShare: 5 }), refusals });
        await open();
        await change('retryAttempts', '99');
        await change('brakeShare', '5');
        await press('Save');
        expect(notices()).toEqual([
            'Saved: “Largest share, in percent”. ' +
                'Not saved: “Attempts before a change counts as failed”. The reason stands at the field.'
        ]);
        expect(field('retryAttempts').setCustomValidity).toHaveBeenLastCalledWith('Enter a whole number from 1 to 20.');
        expect(field('retryAttempts').value).toBe('99');
        expect(field('brakeShare').setCustomValidity).toHaveBeenLastCalledWith('');
        expect(state()).toBe('Not saved yet: 1');

        await change('retryAttempts', '20');
        expect(field('retryAttempts').setCustomValidity).toHaveBeenLastCalledWith('');
    });

    it('keeps everything in the form when nothing was saved', async () => {
        save.mockRejectedValue({ body: { message: 'The record is locked.' } });
        await open();
        await change('brakeNumber', '7');
        await press('Save');
        expect(notices()).toEqual(['Nothing was saved. The record is locked.']);
        expect(field('brakeNumber').value).toBe('7');
        expect(state()).toBe('Not saved yet: 1');
        expect(button('Save').disabled).toBe(false);
    });

    it('tells what was saved although the answer got lost on its way', async () => {
        save.mockRejectedValue(new Error('No network.'));
        await open();
        await change('brakeNumber', '7');
        await change('retryAttempts', '99');
        read.mockResolvedValue(optionsWith({ brakeNumber: 7 }));
        await press('Save');
        expect(notices()).toEqual(['Saved: “Most people that a run may change without asking”.']);
        expect(state()).toBe('Not saved yet: 1');
        expect(field('retryAttempts').value).toBe('99');
    });

    it('says that it does not know when nothing can be read either', async () => {
        save.mockRejectedValue(new Error('No network.'));
        await open();
        await change('brakeNumber', '7');
        read.mockRejectedValue(new Error('No network.'));
        await press('Save');
        expect(notices()).toEqual([
            'It isn’t known whether that was saved. Reload the page to see what counts. No network.'
        ]);
        expect(field('brakeNumber').value).toBe('7');
    });

    it('takes back what was changed', async () => {
        await open();
        await change('brakeNumber', '7');
        await change('syncEmailOptOut', true);
        await press('Discard Changes');
        expect(field('brakeNumber').value).toBe('500');
        expect(field('syncEmailOptOut').checked).toBe(false);
        expect(save).not.toHaveBeenCalled();
    });

    it('takes the choices of the rule, and lets them be tried before they are saved', async () => {
        await open();
        const dryRun = find<{ rule: object; unsaved: boolean }>(element, 'c-mailchimp-dry-run');
        const { checks, unchecks, manualUnchecks, countsCleaned } = optionsWith();
        const saved = { checks, unchecks, manualUnchecks, countsCleaned: String(countsCleaned) };
        expect(dryRun.rule).toEqual(saved);
        expect(dryRun.unsaved).toBe(false);
        find(element, 'c-mailchimp-rule-options').dispatchEvent(
            new CustomEvent('rulechange', { detail: { checks: 'UNSUBSCRIBED_FROM_ANY' } })
        );
        await settle();
        expect(dryRun.rule).toEqual({ ...saved, checks: 'UNSUBSCRIBED_FROM_ANY' });
        expect(dryRun.unsaved).toBe(true);
        await change('brakeNumber', '7');
        await press('Discard Changes');
        expect(dryRun.rule).toEqual(saved);
        await change('brakeNumber', '7');
        expect(dryRun.unsaved).toBe(false);
        expect(state()).toBe('Not saved yet: 1');
    });

    it('says that others have settings of their own', async () => {
        await open(optionsWith({ overrides: 2 }));
        expect(notices()[0]).toMatch(/^Profiles or users with settings of their own: 2\./);
    });

    it('lets the section say why it could not be read', async () => {
        read.mockRejectedValueOnce({ body: { message: 'No access.' } });
        element = mount<MailchimpAdvanced>('c-mailchimp-advanced', MailchimpAdvanced);
        await settle();
        const section = find<{ error: unknown }>(element, 'c-mailchimp-section');
        expect(section.error).toEqual({ body: { message: 'No access.' } });
        read.mockResolvedValue(optionsWith());
        section.dispatchEvent(new CustomEvent('retry'));
        await settle();
        expect(field('retryAttempts').value).toBe('8');
    });
});
