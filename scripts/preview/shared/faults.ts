/** What can go wrong with the development Mailchimp server, as the page offers it. */
export const faultChoices = [
    { name: 'status429', label: 'Too many requests (429, Retry-After 30 s)' },
    { name: 'status500', label: 'Internal error (500)' },
    { name: 'html503', label: 'Unavailable (503, a page of HTML)' },
    { name: 'empty500', label: 'Empty body (500)' },
    { name: 'timeout', label: 'No answer in time' },
    { name: 'timeoutAfterApply', label: 'No answer in time, although the change was made' },
    { name: 'reset', label: 'Broken connection' },
    { name: 'invalidKey', label: 'API key revoked (401)' }
] as const;

/** One of `faultChoices`. */
export type FaultName = (typeof faultChoices)[number]['name'];

/** Which part of the requests is hit, in percent. */
export const faultShares = [100, 20] as const;

/** Which faults are on. */
export interface FaultState {
    /** Null when there is none, or one that the page does not offer. */
    fault: FaultName | null;
    /** In percent. */
    share: number;
    /** How many rules the server has, whoever made them. */
    rules: number;
    /** How many requests were hit since. */
    hits: number;
}
