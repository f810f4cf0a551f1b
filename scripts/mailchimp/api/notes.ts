import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Audience } from '../account/audience.ts';
import type { Member, MemberNote } from '../account/member.ts';
import { links } from '../answers/links.ts';
import { noteBody } from '../answers/note-body.ts';
import { resourceNotFound } from '../answers/problems.ts';
import { fieldSelection, pageOf, paging, sortDirection } from '../requests/query.ts';
import { validate } from '../requests/validation.ts';
import type { ServerState } from '../server-state.ts';
import { audienceOf, baseUrl, memberByHash, memberOf, pathPart, queryOf } from './lookup.ts';
import { noContent } from './members.ts';
import { resource } from './resource.ts';

const longestNote = 1000; // characters

const noteSchema = z.object({
    note: z.string().min(1, 'Please enter a note.').max(longestNote, `Please enter at most ${longestNote} characters.`)
});

const sortKeys: Readonly<Record<'created_at' | 'updated_at' | 'note_id', (note: MemberNote) => number>> = {
    created_at: (note) => note.createdAt,
    updated_at: (note) => note.updatedAt,
    note_id: (note) => note.id
};

const noteQuerySchema = z.object({
    ...paging,
    sort_field: z.enum(['created_at', 'updated_at', 'note_id']).default('created_at'),
    sort_dir: sortDirection.default('DESC')
});

/** The notes of a contact. Whether a note moves the contact's `last_changed` is not confirmed; here it does not. */
export function noteRoutes(app: FastifyInstance, state: ServerState): void {
    resource(app, '/lists/:list_id/members/:subscriber_hash/notes', {
        GET: (request) => listNotes(state, request),
        POST: (request) => addNote(state, request)
    });
    resource(app, '/lists/:list_id/members/:subscriber_hash/notes/:note_id', {
        GET: (request) => {
            const { audience, member, note } = locate(state, request);
            return fieldSelection(queryOf(request)).apply(noteBody(note, member, audience, baseUrl(request)));
        },
        PATCH: (request) => changeNote(state, request),
        DELETE: (request, reply) => {
            const { audience, member, note } = locate(state, request);
            audience.change(member, { notes: member.notes.filter((other) => other !== note) });
            return noContent(reply);
        }
    });
}

function listNotes(state: ServerState, request: FastifyRequest): unknown {
    const audience = audienceOf(state, request);
    const member = memberByHash(audience, request);
    const query = validate(noteQuerySchema, queryOf(request));
    const parent = `/lists/${audience.id}/members/${member.hash}`;
    return fieldSelection(queryOf(request)).apply({
        notes: pageOf(sorted(member.notes, query), query).map((note) =>
            noteBody(note, member, audience, baseUrl(request))
        ),
        email_id: member.hash,
        list_id: audience.id,
        total_items: member.notes.length,
        _links: links(baseUrl(request), [
            ['self', `${parent}/notes`, 'GET', 'Lists/Members/Notes/Collection'],
            ['parent', parent, 'GET', 'Lists/Members']
        ])
    });
}

function sorted(notes: readonly MemberNote[], query: z.output<typeof noteQuerySchema>): MemberNote[] {
    const key = sortKeys[query.sort_field];
    const direction = query.sort_dir === 'ASC' ? 1 : -1;
    return notes.toSorted((a, b) => direction * (key(a) - key(b) || a.id - b.id));
}

function addNote(state: ServerState, request: FastifyRequest): unknown {
    const audience = audienceOf(state, request);
    const member = memberByHash(audience, request);
    const { note: text } = validate(noteSchema, request.body);
    const now = state.clock.now();
    const { firstName, lastName } = state.account.details;
    const note: MemberNote = {
        id: audience.takeNoteId(),
        note: text,
        createdBy: `${firstName} ${lastName}`,
        createdAt: now,
        updatedAt: now
    };
    audience.change(member, { notes: [...member.notes, note] });
    return noteBody(note, member, audience, baseUrl(request));
}

function changeNote(state: ServerState, request: FastifyRequest): unknown {
    const { audience, member, note } = locate(state, request);
    const changed = { ...note, note: validate(noteSchema, request.body).note, updatedAt: state.clock.now() };
    audience.change(member, { notes: member.notes.map((other) => (other === note ? changed : other)) });
    return noteBody(changed, member, audience, baseUrl(request));
}

function locate(state: ServerState, request: FastifyRequest): { audience: Audience; member: Member; note: MemberNote } {
    const audience = audienceOf(state, request);
    const member = memberOf(audience, request);
    const note = member.notes.find(({ id }) => String(id) === pathPart(request, 'note_id'));
    if (!note) throw resourceNotFound();
    return { audience, member, note };
}
