import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { findingsIn } from './findings.ts';
import { HistoryOrg } from './history-org.ts';
import { RandomHistory } from './random-history.ts';
import { settle } from './settle.ts';

const HISTORIES = 50;
const HOUR = 3_600_000;

describe('the sync after random histories with jobs that die', () => {
    let world: HistoryOrg;
    let stop: (() => Promise<void>) | undefined;
    const seen = { memberships: 0, boxes: 0, killed: 0 };

    before(async () => {
        ({ world, stop } = await HistoryOrg.start());
    });
    after(() => stop?.());

    for (let seed = 1; seed <= HISTORIES; seed += 1) {
        it(`has what Mailchimp has, and Email Opt Out as the rule wants it: history ${seed}`, async () => {
            const history = new RandomHistory(world, seed);
            await history.run();
            await settle(world);
            const states = await world.people(history.prefix);
            const { wrong, memberships, boxes } = findingsIn(history.people, states, await world.memberships());
            assert.deepEqual(wrong, [], history.log.join('\n'));
            seen.memberships += memberships;
            seen.boxes += boxes;
            seen.killed += history.killed;
        });
    }

    it('decides again about somebody who is in one audience less, although nothing else changed', async () => {
        const [left, kept] = world.audienceIds;
        const email = 'moves@example.com';
        await world.apex('add', { kind: 'Contact', name: 'moves', email });
        await world.api('PUT', left, email, { email_address: email, status_if_new: 'subscribed' });
        await world.api('PUT', kept, email, { email_address: email, status_if_new: 'unsubscribed' });
        await settle(world);
        assert.equal((await world.people('moves'))[0].optedOut, false, 'subscribed to one audience');
        await world.subscriber('changeAddress', { audienceId: left, email, newEmail: 'moved@example.com' });
        await settle(world);
        const [{ optedOut, statuses }] = await world.people('moves');
        assert.deepEqual({ optedOut, statuses }, { optedOut: true, statuses: { [kept]: 'unsubscribed' } });
    });

    /** Somebody who is unsubscribed from one audience and subscribed to another, from which Mailchimp then erases her. */
    async function eraseSubscription(
        name: string
    ): Promise<{ read: () => Promise<object>; left: string; kept: string }> {
        const [left, kept] = world.audienceIds;
        const email = `${name}@example.com`;
        await world.apex('add', { kind: 'Contact', name, email });
        await world.api('PUT', left, email, { email_address: email, status_if_new: 'subscribed' });
        await world.api('PUT', kept, email, { email_address: email, status_if_new: 'unsubscribed' });
        await settle(world);
        await world.org.moveClock({ ms: HOUR });
        await settle(world);
        assert.equal(await world.erase(left, email), true, 'erased');
        const read = async () => {
            const [{ optedOut, statuses }] = await world.people(name);
            return { optedOut, statuses };
        };
        return { read, left, kept };
    }

    it('decides again about somebody whose card was asked about one audience and shows it no more', async () => {
        const { read, left, kept } = await eraseSubscription('refreshed');
        await world.asAdmin(`HistoryOrg.refreshCard('refreshed', '${left}');`);
        assert.deepEqual(await read(), { optedOut: false, statuses: { [kept]: 'unsubscribed' } });
        await settle(world);
        assert.deepEqual(await read(), { optedOut: true, statuses: { [kept]: 'unsubscribed' } });
    });

    it('decides again about somebody of whom the worker heard that she is in an audience less', async () => {
        const { read, kept } = await eraseSubscription('asked');
        await world.asAdmin(`HistoryOrg.unsubscribe('asked');`);
        await settle(world);
        assert.deepEqual(await read(), { optedOut: true, statuses: { [kept]: 'unsubscribed' } });
    });

    it('leaves nothing for the rule to change', async () => {
        assert.equal(await world.apex('openDecisions'), 0);
    });

    it('has looked at something', () => {
        const { memberships, boxes, killed } = seen;
        const enough = memberships > 3 * HISTORIES && boxes > HISTORIES && killed > HISTORIES;
        assert.equal(enough, true, `${memberships} memberships, ${boxes} boxes, ${killed} jobs killed`);
    });
});
