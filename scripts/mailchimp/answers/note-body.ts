import type { Audience } from '../account/audience.ts';
import { contactId } from '../account/ids.ts';
import type { Member, MemberNote } from '../account/member.ts';
import type { BaseUrl } from './links.ts';
import { links } from './links.ts';
import { timestamp } from './timestamps.ts';

/** A note as the notes endpoints answer it. */
export function noteBody(note: MemberNote, member: Member, audience: Audience, base: BaseUrl): Record<string, unknown> {
    const parent = `/lists/${audience.id}/members/${member.hash}/notes`;
    const self = `${parent}/${note.id}`;
    return {
        id: note.id,
        created_at: timestamp(note.createdAt),
        created_by: note.createdBy,
        updated_at: timestamp(note.updatedAt),
        note: note.note,
        list_id: audience.id,
        email_id: member.hash,
        contact_id: contactId(audience.id, member.sequence),
        _links: links(base, [
            ['self', self, 'GET', 'Lists/Members/Notes'],
            ['parent', parent, 'GET', 'Lists/Members/Notes/Collection'],
            ['update', self, 'PATCH', 'Lists/Members/Notes', 'Definitions/Lists/Members/Notes/PATCH'],
            ['delete', self, 'DELETE']
        ])
    };
}

/** A note as the contact's `last_note` shows it. */
export function noteSummary(note: MemberNote): Record<string, unknown> {
    return { note_id: note.id, created_at: timestamp(note.createdAt), created_by: note.createdBy, note: note.note };
}
