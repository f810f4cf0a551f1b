import { hash } from 'node:crypto';

/** MD5 of a text (UTF-8) as 32 lower-case hexadecimal digits. */
export function md5(text: string): string {
    return hash('md5', text);
}

/**
 * The id of a contact in every audience: the MD5 hash of the lower-cased address.
 * @see https://mailchimp.com/developer/marketing/docs/methods-parameters/#path-parameters
 */
export function subscriberHash(emailAddress: string): string {
    return md5(emailAddress.toLowerCase());
}

/**
 * The `unique_email_id` of an address: 10 hexadecimal digits, the same in every audience.
 * How Mailchimp makes it is not public; here it is cut from the subscriber hash, so that filtering by it stays cheap.
 */
export function uniqueEmailId(memberHash: string): string {
    return memberHash.slice(11, 21);
}

/**
 * The `contact_id` of the nth contact of an audience: 32 hexadecimal digits that survive a change of address.
 * The first eight carry the number, so that a contact is found by its id without one more index over a million entries.
 */
export function contactId(listId: string, sequence: number): string {
    const number = (sequence ^ saltOf(listId)) >>> 0;
    return number.toString(16).padStart(8, '0') + md5(`${listId}:${sequence}`).slice(8);
}

/** The number that `contactId` was made from, or undefined when the id is not of this audience. */
export function sequenceOf(listId: string, id: string): number | undefined {
    if (!/^[0-9a-f]{32}$/.test(id)) return undefined;
    const sequence = (parseInt(id.slice(0, 8), 16) ^ saltOf(listId)) >>> 0;
    return contactId(listId, sequence) === id ? sequence : undefined;
}

const salts = new Map<string, number>();

function saltOf(listId: string): number {
    const known = salts.get(listId);
    if (known !== undefined) return known;
    const salt = parseInt(md5(listId).slice(0, 8), 16);
    salts.set(listId, salt);
    return salt;
}
