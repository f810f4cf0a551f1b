import MailchimpRuleOptions from 'c/mailchimpRuleOptions';
import { editsOf, type Edits } from 'c/mailchimpOptions';
import { activeCampaign, optionsWith, suppressionWins } from '../../mailchimpSettings/__tests__/support/samples';
import {
    find,
    findAll,
    listen,
    mount,
    type Mounted
} from '../../../../memberships/lwc/mailchimpCard/__tests__/support/mount';

function rule(changes: Partial<Edits> = {}): Mounted<MailchimpRuleOptions> {
    return mount<MailchimpRuleOptions>('c-mailchimp-rule-options', MailchimpRuleOptions, {
        edits: { ...editsOf(optionsWith()), ...changes },
        presets: [suppressionWins, activeCampaign]
    });
}

interface Choices {
    readonly value: string;
    readonly options: readonly { label: string; value: string }[];
}

const combobox = (element: Mounted<unknown>): Mounted<Choices> => find<Choices>(element, 'lightning-combobox');
const sentences = (element: Mounted<unknown>): (string | null)[] =>
    findAll(element, '[role="status"] li').map(({ textContent }) => textContent);

function choose(field: HTMLElement, detail: object): void {
    field.dispatchEvent(new CustomEvent('change', { detail }));
}

describe('c-mailchimp-rule-options', () => {
    it('names the preset and says what each of its choices does', async () => {
        const element = rule();
        expect(combobox(element).value).toBe('SuppressionWins');
        expect(sentences(element)).toEqual([
            'Somebody who unsubscribed from an audience and is subscribed to none gets the box checked. ' +
                'Subscribed to one of them is enough to keep it unchecked.',
            'An address that bounced for good says nothing about what the person wants, and changes nothing.',
            'Who subscribes again later gets the box unchecked, unless a person or another tool had checked it.',
            'If somebody unchecks the box of a person who is still unsubscribed, the next run checks it again.'
        ]);
        await expect(element).toBeAccessible();
    });

    it('says something else for every other choice', () => {
        const usual = sentences(rule());
        const other = sentences(
            rule({
                checks: 'UNSUBSCRIBED_FROM_ANY',
                unchecks: 'NEVER',
                manualUnchecks: 'RESPECT',
                countsCleaned: 'true'
            })
        );
        const third = sentences(rule({ unchecks: 'SUBSCRIBED_AGAIN' }));
        expect(other).toHaveLength(4);
        expect(other.every((sentence) => Boolean(sentence))).toBe(true);
        expect(other.filter((sentence) => usual.includes(sentence))).toEqual([]);
        expect(third[2]).toMatch(/even if a colleague/);
    });

    it('says when checking the box unsubscribes, which a preset may switch on further down', () => {
        const usual = sentences(rule());
        const other = sentences(rule({ unsubscribeOnEmailOptOut: 'true' }));
        expect(other.slice(0, usual.length)).toEqual(usual);
        expect(other.slice(usual.length)).toEqual([
            'Whoever’s box is checked in Salesforce, by anybody, is unsubscribed from every audience. The switch for that is further down.'
        ]);
    });

    it('calls it a rule of one’s own when no preset fits, and offers that only then', () => {
        expect(combobox(rule()).options.map(({ label }) => label)).toEqual(['Suppression wins', 'ActiveCampaign']);
        const own = combobox(rule({ countsCleaned: 'true' }));
        expect(own.value).toBe('own');
        expect(own.options.map(({ label }) => label)).toContain('Your own rule');
    });

    it('takes all choices of a preset at once', () => {
        const element = rule();
        const changed = listen(element, 'rulechange');
        choose(combobox(element), { value: 'ActiveCampaign' });
        expect(changed).toHaveBeenCalledWith({
            checks: 'UNSUBSCRIBED_FROM_ALL',
            unchecks: 'SUBSCRIBED_AGAIN',
            manualUnchecks: 'RESPECT',
            countsCleaned: 'true',
            unsubscribeOnEmailOptOut: 'true'
        });
    });

    it('tells each single choice by its name', () => {
        const element = rule();
        const changed = listen(element, 'rulechange');
        const [checks, unchecks, manual] = findAll(element, 'lightning-radio-group');
        choose(checks, { value: 'UNSUBSCRIBED_FROM_ANY' });
        choose(unchecks, { value: 'NEVER' });
        choose(manual, { value: 'RESPECT' });
        choose(find(element, 'lightning-input'), { checked: true });
        expect(changed.mock.calls.map(([detail]) => detail)).toEqual([
            { checks: 'UNSUBSCRIBED_FROM_ANY' },
            { unchecks: 'NEVER' },
            { manualUnchecks: 'RESPECT' },
            { countsCleaned: 'true' }
        ]);
    });

    it('does nothing for a rule of one’s own', () => {
        const element = rule({ countsCleaned: 'true' });
        const changed = listen(element, 'rulechange');
        choose(combobox(element), { value: 'own' });
        expect(changed).not.toHaveBeenCalled();
    });
});
