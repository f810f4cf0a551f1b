import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pick, seededRandom } from '../random.ts';
import { Audience } from './audience.ts';
import { standardMergeFields } from './audience-settings.ts';
import { contactId, sequenceOf } from './ids.ts';
import type { Member } from './member.ts';
import { blankMember, memberStatuses } from './member.ts';
import { sortableTimes } from './member-order.ts';

function anAudience(): Audience {
    return new Audience('aaaaaaaa01', {
        webId: 1,
        name: 'News',
        doubleOptIn: false,
        dateCreated: 0,
        campaignLastSent: 0,
        mergeFields: standardMergeFields,
        interestCategories: [],
        marketingPermissions: []
    });
}

describe('the indexes of an audience', () => {
    it('agree with a plain look through all contacts after a thousand random changes', () => {
        const random = seededRandom(7);
        const audience = anAudience();
        const some = (): Partial<Member> => ({
            status: pick(random, memberStatuses),
            lastChanged: Math.floor(random() * 50),
            timestampOpt: Math.floor(random() * 50)
        });
        for (let n = 0; n < 1000; n++) {
            const all = [...audience.members.all()];
            if (n < 100 || random() < 0.2)
                audience.add({ ...blankMember, emailAddress: `p${n}@example.com`, ...some() });
            else if (random() < 0.1) audience.forget(pick(random, all));
            else if (random() < 0.1) audience.change(pick(random, all), { emailAddress: `r${n}@example.com` });
            else audience.change(pick(random, all), some());
            // Read early, so that the indexes exist and have to follow.
            audience.members.order('last_changed', 'listed');
            audience.members.order('timestamp_opt', 'archived');
        }
        compare(audience);
    });

    it('find everybody by hash and by contact id', () => {
        const audience = anAudience();
        for (let n = 0; n < 300; n++) audience.add({ ...blankMember, emailAddress: `p${n}@example.com` });
        for (const member of audience.members.all()) {
            assert.equal(audience.members.findByHash(member.hash), member);
            assert.equal(audience.members.findByContactId(contactId(audience.id, member.sequence)), member);
        }
    });

    it('refuse an address that is there already', () => {
        const audience = anAudience();
        audience.add({ ...blankMember, emailAddress: 'a@example.com' });
        assert.throws(() => audience.add({ ...blankMember, emailAddress: 'A@example.com' }), /is in audience/);
    });
});

describe('a contact id', () => {
    it('leads back to its number, in its own audience only', () => {
        for (const sequence of [0, 1, 255, 65_536, 1_999_999]) {
            const id = contactId('aaaaaaaa01', sequence);
            assert.match(id, /^[0-9a-f]{32}$/);
            assert.equal(sequenceOf('aaaaaaaa01', id), sequence);
            assert.equal(sequenceOf('aaaaaaaa02', id), undefined);
        }
    });
});

function compare(audience: Audience): void {
    const all = [...audience.members.all()];
    const times = {
        last_changed: (member: Member) => member.lastChanged,
        timestamp_opt: (member: Member) => member.timestampOpt,
        timestamp_signup: (member: Member) => member.timestampSignup
    };
    for (const field of sortableTimes) {
        for (const shelf of ['listed', 'archived'] as const) {
            const order = audience.members.order(field, shelf);
            const expected = all
                .filter(({ status }) => (status === 'archived') === (shelf === 'archived'))
                .toSorted((a, b) => times[field](a) - times[field](b) || a.sequence - b.sequence);
            assert.deepEqual(order.slice(0, order.length), expected);
            assert.deepEqual(order.slice(3, 9), expected.slice(3, 9));
            assert.equal(order.countUpTo(25), expected.filter((member) => times[field](member) <= 25).length);
        }
    }
    for (const status of memberStatuses) {
        assert.equal(audience.members.count(status), all.filter((member) => member.status === status).length);
    }
}
