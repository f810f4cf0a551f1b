/** Everything that can go wrong between Salesforce and Mailchimp, by chance that repeats. */
import type { z } from 'zod';
import type { faultRuleSchema } from '../../mailchimp/control/fault-schema.ts';

type FaultRuleInput = z.input<typeof faultRuleSchema>;

/** Each way is as likely as the others; those with `afterApply` have done what was asked when they fail. */
const ways: readonly FaultRuleInput[] = [
    { kind: 'status429', retryAfter: 3 },
    { kind: 'status429' },
    { kind: 'status500' },
    { kind: 'status500', afterApply: true },
    { kind: 'html503' },
    { kind: 'akamai502' },
    { kind: 'empty500' },
    { kind: 'empty200' },
    { kind: 'empty200', afterApply: true },
    { kind: 'timeout' },
    { kind: 'timeoutAfterApply' },
    { kind: 'reset' },
    { kind: 'reset', afterApply: true }
];

/** Rules that together meet this share (0 to 1) of all calls. A rule sees only what the ones before it have let through. */
export function faultsInShare(share: number, seed: number): FaultRuleInput[] {
    const each = share / ways.length;
    return ways.map((way, index) => ({ ...way, share: each / (1 - index * each), seed: seed * 100 + index }));
}
