import { changesOf, editsAfter, editsOf, editsOfPreset, presetOf } from 'c/mailchimpOptions';
import { activeCampaign, optionsWith, suppressionWins } from '../../mailchimpSettings/__tests__/support/samples';

const options = optionsWith();
const edits = editsOf(options);
const presets = [suppressionWins, activeCampaign];

describe('changesOf', () => {
    it('finds nothing in a form that was not touched', () => {
        expect(changesOf(options, edits)).toEqual({});
    });

    it('finds what is different, as it is to be sent', () => {
        const changed = { ...edits, syncEmailOptOut: 'true', retryAttempts: ' 3 ', brakeShare: 'half' };
        expect(changesOf(options, changed)).toEqual({
            syncEmailOptOut: 'true',
            retryAttempts: '3',
            brakeShare: 'half'
        });
    });

    it('does not take blanks around a number for a change', () => {
        expect(changesOf(options, { ...edits, retryAttempts: ' 8' })).toEqual({});
    });
});

describe('editsAfter', () => {
    it('shows what the org has now, and what was refused as it was typed', () => {
        const stored = optionsWith({ brakeShare: 5 });
        const refusals = [{ name: 'retryAttempts', message: 'Too many.' } as const];
        const after = editsAfter({ options: stored, refusals }, { ...edits, retryAttempts: '99', brakeShare: '5' });
        expect(after).toEqual({ ...editsOf(stored), retryAttempts: '99' });
    });
});

describe('presetOf', () => {
    it('knows the rule of a new org', () => {
        expect(presetOf(edits, presets)).toBe(suppressionWins);
    });

    it('knows each preset again after it was chosen', () => {
        for (const preset of presets) {
            expect(presetOf({ ...edits, ...editsOfPreset(preset) }, presets)).toBe(preset);
        }
    });

    it('takes a preset that unsubscribes for a rule of one’s own when that is off', () => {
        const chosen = { ...edits, ...editsOfPreset(activeCampaign), unsubscribeOnEmailOptOut: 'false' };
        expect(presetOf(chosen, presets)).toBeUndefined();
    });

    it('finds none for other choices', () => {
        expect(presetOf({ ...edits, countsCleaned: 'true' }, presets)).toBeUndefined();
    });
});

describe('editsOfPreset', () => {
    it('never switches unsubscribing off', () => {
        expect(editsOfPreset(suppressionWins)).not.toHaveProperty('unsubscribeOnEmailOptOut');
        expect(editsOfPreset(activeCampaign)).toHaveProperty('unsubscribeOnEmailOptOut', 'true');
    });
});
