import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { subscriberHash } from '../account/ids.ts';
import { newsId } from '../testing/seeds.ts';
import { useMailchimp } from '../testing/test-api.ts';

const member = `/lists/${newsId}/members/${subscriberHash('subscribed@example.com')}`;

describe('the notes of a contact', () => {
    const api = useMailchimp();
    const texts = async (query = ''): Promise<string[]> =>
        (await api.get(`${member}/notes${query}`)).body.notes.map((note) => note.note);

    it('are added, listed newest first, changed and deleted', async () => {
        const { status, body: note } = await api.call('POST', `${member}/notes`, { note: 'Wrote a letter.' });
        assert.equal(status, 200);
        assert.equal(note.created_by, 'Robin Sample');
        assert.equal(note.contact_id, (await api.get(member)).body.contact_id);
        assert.deepEqual(await texts(), ['Wrote a letter.', 'Called once.']);
        assert.deepEqual(await texts('?sort_dir=ASC&count=1'), ['Called once.']);
        assert.deepEqual(await texts('?sort_field=note_id&sort_dir=ASC&offset=1'), ['Wrote a letter.']);

        await api.control('POST', '/clock', { advanceSeconds: 60 });
        const changed = (await api.call('PATCH', `${member}/notes/${note.id}`, { note: 'Wrote two.' })).body;
        assert.equal(changed.created_at, note.created_at);
        assert.notEqual(changed.updated_at, note.updated_at);
        assert.equal((await api.get(`${member}/notes/${note.id}`)).body.note, 'Wrote two.');

        assert.equal((await api.call('DELETE', `${member}/notes/${note.id}`)).status, 204);
        assert.equal((await api.get(`${member}/notes/${note.id}`)).status, 404);
        assert.deepEqual(await texts(), ['Called once.']);
    });

    it('show as the last note of the contact and do not move last_changed', async () => {
        const before = (await api.get(member)).body;
        assert.equal(before.last_note.note, 'Called once.');
        await api.call('POST', `${member}/notes`, { note: 'Again.' });
        const after = (await api.get(member)).body;
        assert.equal(after.last_note.note, 'Again.');
        assert.equal(after.last_changed, before.last_changed);
    });

    it('have between 1 and 1000 characters', async () => {
        for (const [note, status] of [
            ['', 400],
            ['x'.repeat(1000), 200],
            ['x'.repeat(1001), 400],
            [null, 400]
        ]) {
            assert.equal((await api.call('POST', `${member}/notes`, { note })).status, status);
        }
    });

    it('are of contacts that exist', async () => {
        assert.equal((await api.get(`/lists/${newsId}/members/${'0'.repeat(32)}/notes`)).status, 404);
        assert.equal((await api.get(`${member}/notes/1`)).status, 404);
    });
});
