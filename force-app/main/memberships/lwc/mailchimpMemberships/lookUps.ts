import type { MembershipCard } from 'c/mailchimpCard';

/** After this long a look-up is made again. In milliseconds. */
const VALID = 3_600_000;

/** Moments of complete answers by person, for as long as the browser tab lives. */
const answers = new Map<string, string>();

const personKey = ({ recordId, email }: MembershipCard): string => `${recordId} ${email ?? ''}`;

/**
 * Remembers that Mailchimp answered for every audience. A person who is in none leaves no trace in Salesforce, and
 * would be looked up again on every visit of the record.
 */
export function rememberLookUp(card: MembershipCard, answeredAt: string): void {
    answers.set(personKey(card), answeredAt);
}

/**
 * @param now milliseconds since 1970
 * @returns when Mailchimp last answered for every audience, ISO 8601; undefined when that is too long ago or unknown
 */
export function recallLookUp(card: MembershipCard, now: number): string | undefined {
    const answeredAt = answers.get(personKey(card));
    return answeredAt !== undefined && now - Date.parse(answeredAt) < VALID ? answeredAt : undefined;
}
