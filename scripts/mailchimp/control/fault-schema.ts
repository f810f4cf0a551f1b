import { z } from 'zod';

/** What can go wrong on purpose; README.md says what each looks like to the caller. */
export const faultKinds = [
    'latency',
    'timeout',
    'timeoutAfterApply',
    'reset',
    'status429',
    'status500',
    'html503',
    'akamai502',
    'empty500',
    'empty200',
    'bareJson',
    'invalidKey',
    'forbidden403',
    'userDisabled403',
    'empty403',
    'answer'
] as const;

/** One of `faultKinds`. */
export type FaultKind = (typeof faultKinds)[number];

const milliseconds = z.number().int().min(0);

/** One rule, as `PUT /control/faults` takes it. */
export const faultRuleSchema = z.strictObject({
    kind: z.enum(faultKinds),
    /** HTTP method; any when left out. */
    method: z.string().optional(),
    /** Path below /3.0, where `*` stands for one part and `**` for anything. */
    path: z.string().optional(),
    /** Audience id: matches every path of that audience. */
    audience: z.string().optional(),
    /** How large a part of the matching requests is hit. */
    share: z.number().min(0).max(1).default(1),
    /** Where the choice of that part starts; the same seed hits the same ones. */
    seed: z.number().int().default(1),
    /** How many matching requests are let through first. */
    after: z.number().int().min(0).default(0),
    /** After how many hits the rule stops; never when left out. */
    times: z.number().int().min(1).optional(),
    /** The request is carried out first and then answered so. */
    afterApply: z.boolean().default(false),
    /** Waits this long before the answer. */
    latencyMs: milliseconds.default(0),
    /** How long a timeout keeps the server busy although the caller is gone; until she is gone when left out. */
    hangMs: milliseconds.optional(),
    /** Seconds, or an HTTP date, for a Retry-After header. */
    retryAfter: z.union([z.number().int().min(0), z.string()]).optional(),
    /** Only for the kind `answer`: what to answer, as it is. */
    answer: z
        .strictObject({
            status: z.number().int().min(200).max(599),
            contentType: z.string().default('application/problem+json; charset=utf-8'),
            body: z.union([z.string(), z.record(z.string(), z.unknown())]).default('')
        })
        .optional()
});

/** A rule with all that was left out. */
export type FaultRule = z.output<typeof faultRuleSchema>;

/** A list of rules; the first one that matches decides, and every `latency` before it adds its wait. */
export const faultRulesSchema = z.array(
    faultRuleSchema.refine(({ kind, answer }) => (kind === 'answer') === (answer !== undefined), {
        message: 'The kind "answer" needs an answer, and only it may have one.'
    })
);
