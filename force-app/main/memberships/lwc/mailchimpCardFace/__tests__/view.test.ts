import { viewOf, type Situation } from '../view';
import { cardWith } from '../../mailchimpCard/__tests__/support/cards';

const usual: Situation = {
    hasRecord: true,
    permitted: true,
    card: cardWith(),
    unreadable: false,
    refreshing: false,
    answered: true,
    failed: false,
    disconnected: false
};
const noRows = cardWith({ memberships: [] });

describe('viewOf', () => {
    it.each<[string, Partial<Situation>, string]>([
        ['rows', {}, 'memberships'],
        ['rows that are being refreshed', { refreshing: true }, 'memberships'],
        ['rows of which some failed', { failed: true }, 'memberships'],
        ['rows without a connection', { failed: true, disconnected: true }, 'memberships'],
        ['rows after a read that failed', { unreadable: true }, 'memberships'],
        ['no permission, whatever else there is', { permitted: false, hasRecord: false }, 'noPermission'],
        ['no record', { hasRecord: false, card: undefined }, 'noRecord'],
        ['no card yet', { card: undefined, answered: false }, 'loading'],
        ['a card that could not be read', { card: undefined, unreadable: true }, 'broken'],
        ['no address, even with rows of a former one', { card: cardWith({ state: 'noEmail' }) }, 'noEmail'],
        ['no connection', { card: noRows, failed: true, disconnected: true }, 'notConnected'],
        ['a connection that is tried', { card: noRows, disconnected: true, refreshing: true }, 'loading'],
        ['no rows after a failure', { card: noRows, answered: false, failed: true }, 'unknown'],
        ['a person who was never looked up', { card: noRows, answered: false }, 'firstRefresh'],
        ['a first look-up', { card: noRows, answered: false, refreshing: true }, 'firstRefresh'],
        ['no audience, says Mailchimp', { card: noRows }, 'empty'],
        ['no audience, asked again', { card: noRows, refreshing: true }, 'empty']
    ])('for %s', (_case, changes, view) => {
        expect(viewOf({ ...usual, ...changes })).toBe(view);
    });
});
