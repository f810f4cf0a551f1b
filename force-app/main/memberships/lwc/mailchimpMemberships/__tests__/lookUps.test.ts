import { recallLookUp, rememberLookUp } from '../lookUps';
import { cardWith } from '../../mailchimpCard/__tests__/support/cards';

const ANSWERED_AT = '2026-05-20T12:00:00.000Z';
const NOW = Date.parse(ANSWERED_AT);
const HOUR = 3_600_000;

describe('look-ups', () => {
    it('are remembered for an hour', () => {
        expect(recallLookUp(cardWith(), NOW)).toBeUndefined();
        rememberLookUp(cardWith(), ANSWERED_AT);
        expect(recallLookUp(cardWith(), NOW + HOUR - 1)).toBe(ANSWERED_AT);
        expect(recallLookUp(cardWith(), NOW + HOUR)).toBeUndefined();
    });

    it('belong to one record and one address', () => {
        rememberLookUp(cardWith(), ANSWERED_AT);
        expect(recallLookUp(cardWith({ recordId: 'other' }), NOW)).toBeUndefined();
        expect(recallLookUp(cardWith({ email: 'other@example.com' }), NOW)).toBeUndefined();
        expect(recallLookUp(cardWith({ email: null }), NOW)).toBeUndefined();
    });
});
