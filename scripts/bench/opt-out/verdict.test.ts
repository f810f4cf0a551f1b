import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { weigh, type Evidence, type Verdict } from './verdict.ts';

const ADDRESS = 'ana@example.com';

const audience = (statuses: Record<string, string>) => new Map([['a1', new Map(Object.entries(statuses))]]);

const change = (fields: Partial<Evidence['changes'][number]> = {}): Evidence['changes'][number] => ({
    Id: '1',
    State__c: 'Applied',
    Operation__c: 'Unsubscribe',
    EmailAddress__c: ADDRESS,
    Audience__r: { AudienceId__c: 'a1' },
    StatusAfter__c: 'unsubscribed',
    ...fields
});

const mirrorRow = (status: string): Evidence['members'][number] => ({
    Id: '2',
    MemberKey__c: 'a1:003',
    EmailAddress__c: ADDRESS,
    Status__c: status
});

/** One person in one audience who has opted out, and a bystander. */
const allWell: Evidence = {
    contacts: [{ address: ADDRESS, isRefused: false }],
    before: audience({ [ADDRESS]: 'subscribed', 'ben@example.com': 'subscribed' }),
    after: audience({ [ADDRESS]: 'unsubscribed', 'ben@example.com': 'subscribed' }),
    changes: [change()],
    members: [mirrorRow('unsubscribed')]
};

const stillThere = audience({ [ADDRESS]: 'subscribed', 'ben@example.com': 'subscribed' });

type Counts = Pick<Verdict, 'notUnsubscribed' | 'lost' | 'unaccounted' | 'wrong'>;

const rows: readonly (readonly [string, Partial<Evidence>, Partial<Counts>])[] = [
    ['nothing when all went well', {}, {}],
    [
        'as lost what is said to be done and is not',
        { after: stillThere, members: [] },
        { notUnsubscribed: 1, lost: 1, wrong: 1 }
    ],
    [
        'as lost and without change what nobody wrote down',
        { after: stillThere, changes: [], members: [] },
        { notUnsubscribed: 1, lost: 1, unaccounted: 1 }
    ],
    [
        'as not unsubscribed, but not lost, what has visibly failed',
        { after: stillThere, changes: [change({ State__c: 'Failed' })], members: [] },
        { notUnsubscribed: 1 }
    ],
    [
        'as lost what was refused without reason',
        { after: stillThere, changes: [change({ State__c: 'Refused' })], members: [] },
        { notUnsubscribed: 1, lost: 1, wrong: 1 }
    ],
    [
        'as wrong a bystander who was unsubscribed',
        { after: audience({ [ADDRESS]: 'unsubscribed', 'ben@example.com': 'unsubscribed' }) },
        { wrong: 1 }
    ],
    [
        'as wrong somebody who was not there before',
        {
            after: audience({
                [ADDRESS]: 'unsubscribed',
                'ben@example.com': 'subscribed',
                'new@example.com': 'unsubscribed'
            })
        },
        { wrong: 1 }
    ],
    ['as wrong a mirror that says otherwise', { members: [mirrorRow('subscribed')] }, { wrong: 1 }],
    ['as wrong a change that says otherwise', { changes: [change({ StatusAfter__c: null })] }, { wrong: 1 }]
];

void describe('The verdict on opt-outs counts', () => {
    for (const [title, difference, counts] of rows) {
        void it(title, () => {
            const { notUnsubscribed, lost, unaccounted, wrong } = weigh({ ...allWell, ...difference });
            const nothing: Counts = { notUnsubscribed: 0, lost: 0, unaccounted: 0, wrong: 0 };
            assert.deepEqual({ notUnsubscribed, lost, unaccounted, wrong }, { ...nothing, ...counts });
        });
    }
});
