import type { Audience } from '../account/audience.ts';
import { subscriberHash } from '../account/ids.ts';
import type { Member } from '../account/member.ts';
import { Problem } from '../answers/problems.ts';
import type { BatchInput, BatchMemberInput } from '../requests/member-schemas.ts';
import type { WriteContext } from './member-writes.ts';
import { createMember, writeMember } from './member-writes.ts';
import { batchIgnores } from './status-rules.ts';
import { addTags, replaceTags } from './tag-rules.ts';

/** What became of one entry that was refused. */
export interface BatchError {
    email_address: string;
    error: string;
    error_code: 'ERROR_CONTACT_EXISTS' | 'ERROR_GENERIC';
    field: string;
    field_message: string;
}

/** What became of a batch. */
export interface BatchOutcome {
    readonly created: Member[];
    readonly updated: Member[];
    readonly errors: BatchError[];
}

interface BatchOptions extends WriteContext {
    /** An address that comes twice is ignored the second time, instead of being reported. */
    readonly skipDuplicateCheck: boolean;
}

/** `POST /lists/{list_id}`: every entry by itself; one that is refused does not stop the others. */
export function writeBatch(audience: Audience, batch: BatchInput, options: BatchOptions): BatchOutcome {
    const outcome: BatchOutcome = { created: [], updated: [], errors: [] };
    const seen = new Set<string>();
    for (const entry of batch.members) {
        const hash = subscriberHash(entry.email_address);
        if (!seen.has(hash)) writeEntry(audience, entry, batch, options, outcome);
        else if (!options.skipDuplicateCheck) outcome.errors.push(duplicate(entry.email_address));
        seen.add(hash);
    }
    return outcome;
}

function writeEntry(
    audience: Audience,
    entry: BatchMemberInput,
    batch: BatchInput,
    options: BatchOptions,
    outcome: BatchOutcome
): void {
    const known = audience.members.findByHash(subscriberHash(entry.email_address));
    try {
        // An archived contact counts as new, as it does for an addition: not confirmed for batches.
        if (!known || known.status === 'archived') outcome.created.push(add(audience, known, entry, options));
        else if (batch.update_existing) outcome.updated.push(update(audience, known, entry, batch, options));
        else outcome.errors.push(contactExists(entry.email_address));
    } catch (error) {
        if (!(error instanceof Problem)) throw error;
        outcome.errors.push(refused(entry.email_address, error));
    }
}

function add(audience: Audience, archived: Member | undefined, entry: BatchMemberInput, options: BatchOptions): Member {
    const { status } = entry;
    // The wording is not confirmed.
    if (!status) throw new Problem(400, 'Invalid Resource', 'Please provide a status for a new contact.');
    const member = archived
        ? writeMember(audience, archived, entry, options)
        : createMember(audience, { ...entry, status }, options);
    return addTags(audience, member, entry.tags ?? [], options.now);
}

function update(
    audience: Audience,
    known: Member,
    entry: BatchMemberInput,
    batch: BatchInput,
    options: BatchOptions
): Member {
    if (batchIgnores(known, entry.status)) return known;
    const member = writeMember(audience, known, entry, options);
    const putTags = batch.sync_tags ? replaceTags : addTags;
    return entry.tags ? putTags(audience, member, entry.tags, options.now) : member;
}

function contactExists(emailAddress: string): BatchError {
    return {
        email_address: emailAddress,
        error:
            `${emailAddress} is already a list member, do you want to update? ` +
            'please provide update_existing:true in the request body',
        error_code: 'ERROR_CONTACT_EXISTS',
        field: '',
        field_message: ''
    };
}

/** The wording is not confirmed. */
function duplicate(emailAddress: string): BatchError {
    return {
        email_address: emailAddress,
        error: `${emailAddress} appears more than once in this request.`,
        error_code: 'ERROR_GENERIC',
        field: '',
        field_message: ''
    };
}

function refused(emailAddress: string, problem: Problem): BatchError {
    const first = problem.errors?.[0];
    return {
        email_address: emailAddress,
        error: problem.message,
        error_code: 'ERROR_GENERIC',
        field: first?.field ?? '',
        field_message: first?.message ?? ''
    };
}
