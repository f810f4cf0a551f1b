import { z } from 'zod';
import { mergeFieldTypes } from '../account/audience-settings.ts';
import { memberStatuses } from '../account/member.ts';
import { isWellFormed } from '../rules/email-addresses.ts';

const moment = z.iso.datetime({ offset: true, error: 'Please give a time such as 2026-05-03T10:00:00Z.' });

const mergeValue = z.union([z.string(), z.number(), z.record(z.string(), z.string())]);

const memberSchema = z.strictObject({
    email: z.string().refine(isWellFormed, 'Please give an e-mail address.'),
    firstName: z.string().default(''),
    lastName: z.string().default(''),
    status: z.enum(memberStatuses).default('subscribed'),
    /** `last_changed`; the audience's creation when left out. */
    changedAt: moment.optional(),
    /** `timestamp_opt`; as `changedAt` when left out, never for pending contacts. */
    optedInAt: moment.optional(),
    signedUpAt: moment.optional(),
    unsubscribeReason: z.string().optional(),
    /** Why the API may not subscribe the contact again; a cleaned contact bounced when nothing is said. */
    compliance: z.enum(['unsubscribe', 'bounce', 'complaint']).optional(),
    mergeFields: z.record(z.string(), mergeValue).default({}),
    tags: z.array(z.string()).default([]),
    notes: z.array(z.string()).default([]),
    interests: z.record(z.string(), z.boolean()).default({}),
    vip: z.boolean().default(false),
    language: z.string().default('')
});

const mergeFieldSchema = z.strictObject({
    tag: z.string().regex(/^[A-Z0-9_]{1,10}$/, 'Please give a tag of at most ten capitals, digits and underscores.'),
    name: z.string(),
    type: z.enum(mergeFieldTypes).default('text'),
    required: z.boolean().default(false),
    choices: z.array(z.string()).default([])
});

const audienceSchema = z.strictObject({
    /** Ten hexadecimal digits; made from the name when left out. */
    id: z
        .string()
        .regex(/^[0-9a-f]{10}$/, 'Please give ten hexadecimal digits.')
        .optional(),
    name: z.string().min(1),
    doubleOptIn: z.boolean().default(false),
    createdAt: moment.default('2025-01-01T00:00:00Z'),
    campaignLastSentAt: moment.optional(),
    /** Besides first name, last name, address and phone, which every audience has. */
    mergeFields: z.array(mergeFieldSchema).default([]),
    interestCategories: z
        .array(
            z.strictObject({
                id: z.string(),
                title: z.string(),
                interests: z.array(z.strictObject({ id: z.string(), name: z.string() }))
            })
        )
        .default([]),
    marketingPermissions: z.array(z.strictObject({ id: z.string(), text: z.string() })).default([]),
    members: z.array(memberSchema).default([])
});

const share = z.number().min(0);

const generateSchema = z.strictObject({
    /** How many audiences; everybody is in each of them. */
    audiences: z.number().int().min(1).max(100).default(1),
    /** How many contacts in each. */
    members: z.number().int().min(0).max(2_000_000).default(1000),
    /** Another number, another choice of statuses and times. */
    seed: z.number().int().default(1),
    /** The earliest and the latest `last_changed`. */
    from: moment.default('2025-01-01T00:00:00Z'),
    to: moment.default('2026-06-30T00:00:00Z'),
    /** How large a part has which status, relative to each other. */
    statuses: z
        .partialRecord(z.enum(memberStatuses), share)
        .default({ subscribed: 80, unsubscribed: 10, cleaned: 3, pending: 2, transactional: 2, archived: 3 })
        .refine(
            (shares) => Object.values(shares).some((value) => value > 0),
            'Please give at least one status a share.'
        )
});

/** What a server starts with: audiences written out, generated ones, or both. */
export const seedSchema = z
    .strictObject({
        accountName: z.string().default('Sample Company'),
        audiences: z.array(audienceSchema).default([]),
        generate: generateSchema.optional()
    })
    .refine(({ audiences, generate }) => audiences.length > 0 || generate, 'Please give audiences, or generate some.');

/** A seed as it may be written, with much left out. */
export type SeedInput = z.input<typeof seedSchema>;

/** A seed with everything in it. */
export type Seed = z.output<typeof seedSchema>;

/** One audience of a seed. */
export type SeedAudience = Seed['audiences'][number];

/** One contact of a seed. */
export type SeedMember = SeedAudience['members'][number];

/** What to generate. */
export type GenerateOptions = NonNullable<Seed['generate']>;
