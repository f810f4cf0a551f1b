import { figuresOf, percentOf, phaseSentence, stateBadge, stateWord, timesOf } from 'c/mailchimpRun';
import { runWith, runningWith } from '../../mailchimpSettings/__tests__/support/samples';

describe('phaseSentence', () => {
    const cases = [
        [{ phase: 'List' }, 'Asking Mailchimp for its audiences'],
        [{ phase: 'Read' }, 'Reading Newsletter: audience 2 of 4'],
        [{ phase: 'Read', audiencesDone: 4 }, 'Reading Newsletter: audience 4 of 4'],
        [{ phase: 'Read', audience: undefined }, 'Reading members: 1 of 4 audiences done'],
        [{ phase: 'LookUp' }, 'Looking up people who are new in Salesforce or have a new address'],
        [{ phase: 'Compare' }, 'Looking for members who were erased in Mailchimp'],
        [{ phase: 'Decide' }, 'Applying the Email Opt Out rule: 17 people so far'],
        [{ phase: 'Write', toCheck: 5, toUncheck: 2 }, 'Changing Email Opt Out: 1 of 7 people'],
        [{ isCancelling: true }, 'Cancelling. What is under way is finished first.'],
        [{ phase: 'Dream' }, ''],
        [{ phase: undefined }, '']
    ] as const;
    it.each(cases)('%j: %s', (changes, sentence) => {
        expect(phaseSentence(runningWith(changes))).toBe(sentence);
    });
});

describe('percentOf', () => {
    it('grows from phase to phase', () => {
        const percents = [
            percentOf(runningWith({ phase: 'List' })),
            percentOf(runningWith({ phase: 'Read', audiencesDone: 0 })),
            percentOf(runningWith({ phase: 'Read', audiencesDone: 2 })),
            percentOf(runningWith({ phase: 'Read', audiencesDone: 4 })),
            percentOf(runningWith({ phase: 'Compare' })),
            percentOf(runningWith({ phase: 'Decide' })),
            percentOf(runningWith({ phase: 'Write', toCheck: 10, checked: 5 })),
            percentOf(runningWith({ phase: 'Write', toCheck: 10, checked: 10 }))
        ];
        expect(percents).toEqual([0, 5, 38, 70, 80, 85, 95, 100]);
    });

    it('stays within its phase while nothing is known', () => {
        expect(percentOf(runningWith({ phase: 'Read', audiences: 0, audiencesDone: 0 }))).toBe(5);
        expect(percentOf(runningWith({ phase: 'Dream' }))).toBe(0);
    });
});

describe('the words for a run', () => {
    it('say its state, and keep one that is new', () => {
        expect(stateWord(runWith({ state: 'CompletedWithErrors' }))).toBe('Completed with errors');
        expect(stateBadge(runWith({ state: 'Failed' }))).toContain('slds-theme_error');
        expect(stateWord(runWith({ state: 'Dreaming' }))).toBe('Dreaming');
        expect(stateBadge(runWith({ state: 'Dreaming' }))).toBe('slds-badge');
    });

    it('say when and by whom', () => {
        expect(timesOf(runWith())).toMatch(/^Started May 20, 2026.* by Ada Andersson. Ended May 20, 2026.*\.$/);
        expect(timesOf(runningWith())).toMatch(/by Ada Andersson\.$/);
        expect(timesOf(runWith({ state: 'WaitingForApproval' }))).toMatch(/by Ada Andersson\.$/);
    });

    it('have every number', () => {
        expect(figuresOf(runWith({ errors: 9 })).map(({ value }) => value)).toEqual([406, 74, 3, 2, 1, 0, 9]);
    });
});
