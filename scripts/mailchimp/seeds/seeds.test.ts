import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { sampleContacts, sampleLeads, samplePersonAccounts } from '../../samples/people.ts';
import { subscriberHash } from '../account/ids.ts';
import { memberStatuses } from '../account/member.ts';
import { startMailchimpServer } from '../server.ts';
import type { AudienceSummary } from '../testing/answer-body.ts';
import { useMailchimp } from '../testing/test-api.ts';
import { buildAccount } from './build-account.ts';
import { demoMemberships } from './demo-memberships.ts';
import { demoSeed } from './demo.ts';
import { generatedAddress } from './generate.ts';
import { loadSeed } from './load-seed.ts';
import { SeedError } from './seed-error.ts';
import type { SeedInput } from './seed-schema.ts';

describe('the demo', () => {
    const api = useMailchimp('demo');
    const statuses = async (email: string): Promise<Record<string, string>> => {
        const audiences = await api.control<AudienceSummary[]>('GET', '/audiences');
        const answers = await Promise.all(
            audiences.map(async ({ id, name }) => {
                const { status, body } = await api.get(`/lists/${id}/members/${subscriberHash(email)}?fields=status`);
                return status === 200 ? [[name, body.status]] : [];
            })
        );
        return Object.fromEntries(answers.flat()) as Record<string, string>;
    };

    it('has five audiences and about two hundred contacts in all six statuses', async () => {
        const audiences = await api.control<AudienceSummary[]>('GET', '/audiences');
        assert.deepEqual(
            audiences.map(({ name }) => name),
            ['Newsletter', 'Events', 'Product updates', 'Volunteers', 'Press']
        );
        assert.deepEqual(
            audiences.filter(({ doubleOptIn }) => doubleOptIn).map(({ name }) => name),
            ['Volunteers']
        );
        const total = (status: string): number => audiences.reduce((sum, { counts }) => sum + counts[status], 0);
        const totals = memberStatuses.map(total);
        assert.ok(
            totals.every((count) => count > 0),
            totals.join()
        );
        const all = totals.reduce((sum, count) => sum + count);
        assert.ok(all >= 190 && all <= 220, `${all} contacts`);
    });

    it('has the first sample contact in three audiences with three statuses', async () => {
        assert.equal(sampleContacts[0].email, 'ana.alvarez@example.com');
        assert.deepEqual(await statuses('ana.alvarez@example.com'), {
            Newsletter: 'subscribed',
            Events: 'unsubscribed',
            Volunteers: 'pending'
        });
    });

    it('remembers that she left Events herself', async () => {
        const [, { id }] = (await api.get('/lists')).body.lists;
        const path = `/lists/${id}/members/ana.alvarez@example.com`;
        const { body } = await api.get(path);
        assert.equal(body.unsubscribe_reason, 'I no longer want to receive these emails');
        assert.equal(
            (await api.call('PATCH', path, { status: 'subscribed' })).body.title,
            'Member In Compliance State'
        );
    });

    it('has the sample people by the address on their record, however it is written', async () => {
        assert.deepEqual(await statuses('dmitri.volkov@example.com'), {
            Newsletter: 'subscribed',
            Press: 'transactional'
        });
        assert.deepEqual(await statuses('jörg.müller@example.com'), {
            Newsletter: 'subscribed',
            Volunteers: 'subscribed'
        });
        assert.deepEqual(await statuses('keiko.tanaka@example.com'), {});
    });

    it('fits the description on every page of every audience', async () => {
        for (const { id } of (await api.get('/lists')).body.lists) {
            assert.equal((await api.get(`/lists/${id}/members?count=1000`)).status, 200);
            assert.equal((await api.get(`/lists/${id}/members?count=1000&status=archived`)).status, 200);
        }
    });

    it('names nobody who is not a sample person', () => {
        const people = [...sampleContacts, ...sampleLeads, ...samplePersonAccounts];
        const known = new Set(people.map(({ email }) => email));
        assert.deepEqual(
            Object.keys(demoMemberships).filter((email) => !known.has(email)),
            []
        );
    });

    it('is the same every time', () => {
        assert.deepEqual(demoSeed(), demoSeed());
    });
});

describe('a generated audience', () => {
    const generate = { audiences: 2, members: 400, seed: 3 };

    it('has as many contacts as asked for, the same people in each audience', async () => {
        const account = buildAccount(await loadSeed({ generate }));
        assert.equal(account.audiences.size, 2);
        for (const { members } of account.audiences.values()) {
            assert.equal([...members.all()].length, 400);
            for (const status of memberStatuses) assert.ok(members.count(status) > 0, status);
            assert.equal(
                members.findByHash(subscriberHash(generatedAddress(399)))?.emailAddress,
                generatedAddress(399)
            );
        }
    });

    it('is the same for the same options and another for another seed', async () => {
        const statuses = async (seed: number): Promise<string> => {
            const account = buildAccount(await loadSeed({ generate: { ...generate, seed } }));
            return [...account.audiences.values()]
                .flatMap(({ members }) => [...members.all()].map(({ status }) => status))
                .join();
        };
        assert.equal(await statuses(3), await statuses(3));
        assert.notEqual(await statuses(3), await statuses(4));
    });

    it('has the shares of statuses and the times that are asked for', async () => {
        const options = {
            members: 300,
            statuses: { subscribed: 1, archived: 1 },
            from: '2026-01-01T00:00:00Z',
            to: '2026-01-01T00:00:01Z'
        };
        const [audience] = buildAccount(await loadSeed({ generate: options })).audiences.values();
        const { members } = audience;
        assert.equal(members.count('subscribed') + members.count('archived'), 300);
        const subscribed = members.count('subscribed');
        assert.ok(Math.abs(subscribed - 150) < 40, `${subscribed} of 300`);
        assert.equal(new Set([...members.all()].map(({ lastChanged }) => lastChanged)).size, 2);
    });
});

describe('a seed', () => {
    const inFile = async (text: string, use: (path: string) => Promise<void>): Promise<void> => {
        const folder = await mkdtemp(join(tmpdir(), 'mailchimp-seed-'));
        try {
            const path = join(folder, 'seed.json');
            await writeFile(path, text);
            await use(path);
        } finally {
            await rm(folder, { recursive: true });
        }
    };

    it('comes from a JSON file', async () => {
        await inFile(JSON.stringify({ audiences: [{ name: 'One' }], generate: { members: 1 } }), async (path) => {
            const server = await startMailchimpServer({ seed: path });
            try {
                const audiences = (await (
                    await fetch(`${server.origin}/control/audiences`)
                ).json()) as AudienceSummary[];
                assert.deepEqual(
                    audiences.map(({ name }) => name),
                    ['One', 'Generated 1']
                );
            } finally {
                await server.stop();
            }
        });
    });

    it('that cannot be read or is not JSON is refused in a sentence', async () => {
        await assert.rejects(loadSeed('no-such-file.json'), {
            message: 'The seed file no-such-file.json cannot be read (ENOENT). Give "demo" or the path of a JSON file.'
        });
        await inFile('{"audiences":', (path) => assert.rejects(loadSeed(path), /seed\.json is not JSON: /));
    });

    it('that does not fit is refused with the place', async () => {
        const wrong: [SeedInput, RegExp][] = [
            [{}, /Please give audiences, or generate some/],
            [
                { audiences: [{ name: 'One', members: [{ email: 'nobody' }] }] },
                /e-mail address\.\n.*audiences\[0\]\.members\[0\]\.email/
            ],
            [{ audiences: [{ name: 'One', id: 'xyz' }] }, /ten hexadecimal digits/],
            [{ audiences: [{ name: 'One', colour: 'red' } as { name: string }] }, /Unrecognized key: "colour"/],
            [{ generate: { members: -1 } }, /generate\.members/],
            [{ generate: { statuses: { subscribed: 0 } } }, /at least one status/]
        ];
        for (const [seed, sentence] of wrong) await assert.rejects(loadSeed(seed), sentence);
    });

    it('with something twice is refused by name', async () => {
        const twice = async (seed: SeedInput): Promise<unknown> => buildAccount(await loadSeed(seed));
        const members = [{ email: 'a@example.com' }, { email: 'A@example.com' }];
        await assert.rejects(
            twice({ audiences: [{ name: 'One', members }] }),
            new SeedError('A@example.com comes twice in the audience One.')
        );
        await assert.rejects(
            twice({ audiences: [{ name: 'One' }, { name: 'One' }] }),
            new SeedError('The audience One comes twice.')
        );
    });
});
