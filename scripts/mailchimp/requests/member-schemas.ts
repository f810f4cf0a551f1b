import { z } from 'zod';
import { parseTimestamp } from './timestamp-text.ts';

const writableStatuses = ['subscribed', 'unsubscribed', 'cleaned', 'pending', 'transactional'] as const;

/** A status that POST, PUT and the batch accept. */
export type WritableStatus = (typeof writableStatuses)[number];

/** Whole seconds since 1970; the empty text stands for none. */
const timestamp = z.string().transform((text, context) => {
    if (text === '') return 0;
    const seconds = parseTimestamp(text);
    if (seconds === undefined) context.addIssue('Please enter a date and time in ISO 8601 format.');
    return Math.floor(seconds ?? 0);
});

const writable = z.object({
    email_type: z.string().optional(),
    merge_fields: z.record(z.string(), z.unknown()).optional(),
    interests: z.record(z.string(), z.boolean()).optional(),
    language: z.string().optional(),
    vip: z.boolean().optional(),
    location: z.object({ latitude: z.number().optional(), longitude: z.number().optional() }).optional(),
    marketing_permissions: z.array(z.object({ marketing_permission_id: z.string(), enabled: z.boolean() })).optional(),
    ip_signup: z.string().optional(),
    ip_opt: z.string().optional(),
    timestamp_signup: timestamp.optional(),
    timestamp_opt: timestamp.optional()
});

/** Body of `POST /lists/{list_id}/members`. */
export const newMemberSchema = writable.extend({
    email_address: z.string(),
    status: z.enum(writableStatuses),
    tags: z.array(z.string()).optional()
});

/** Body of `PUT …/members/{subscriber_hash}`. Which of them a new contact needs is decided where it is added. */
export const upsertSchema = writable.extend({
    email_address: z.string().optional(),
    status: z.enum(writableStatuses).optional(),
    status_if_new: z.enum(writableStatuses).optional(),
    tags: z.array(z.string()).optional()
});

/** Body of `PATCH …/members/{subscriber_hash}`: neither transactional nor archived can be set. */
export const updateSchema = writable.extend({
    email_address: z.string().optional(),
    status: z.enum(['subscribed', 'unsubscribed', 'cleaned', 'pending']).optional()
});

const batchMemberSchema = writable.omit({ marketing_permissions: true }).extend({
    email_address: z.string(),
    status: z.enum(writableStatuses).optional(),
    tags: z.array(z.string()).optional()
});

const largestBatch = 500;

/** Body of `POST /lists/{list_id}`. The wording for a larger batch is not confirmed. */
export const batchSchema = z.object({
    members: z
        .array(batchMemberSchema)
        .max(largestBatch, `Please send at most ${largestBatch} members in one request.`),
    update_existing: z.boolean().default(false),
    sync_tags: z.boolean().default(false)
});

/** What any write may set on a contact. */
export type MemberInput = z.output<typeof writable> & { email_address?: string; status?: WritableStatus };

/** The body of an upsert. */
export type UpsertInput = z.output<typeof upsertSchema>;

/** One entry of a batch. */
export type BatchMemberInput = z.output<typeof batchMemberSchema>;

/** The body of a batch. */
export type BatchInput = z.output<typeof batchSchema>;

/** The body of an addition. */
export type NewMemberInput = z.output<typeof newMemberSchema>;
