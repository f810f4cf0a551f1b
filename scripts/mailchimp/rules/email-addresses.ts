import { invalidResource } from '../answers/problems.ts';

// Letters of any alphabet are let through: Mailchimp's own answer to an address with umlauts is not confirmed.
const addressShape = /^[^\s@"(),:;<>[\\\]]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,}$/u;

// Mailchimp itself finds example.com fake. Here it is let through, because all sample people live there; these domains
// stand in for it. The list of misspellings is this server's own.
const fakeDomains = /(?:^|\.)(?:invalid|test|localhost)$|^(?:gmial|gmal|gamil|hotmial|yaho)\.com$/;

/**
 * Checks the form of an address.
 * @throws Problem 400 Invalid Resource, as recorded
 */
export function checkEmailAddress(emailAddress: string): void {
    if (!isWellFormed(emailAddress)) throw invalidResource('Please provide a valid email address.');
    if (looksFake(emailAddress)) throw invalidResource(fakeAddress(emailAddress));
}

/** Whether a text can be an e-mail address at all. */
export function isWellFormed(emailAddress: string): boolean {
    const [local] = emailAddress.split('@');
    return addressShape.test(emailAddress) && !/^\.|\.$|\.\./.test(local);
}

function looksFake(emailAddress: string): boolean {
    return fakeDomains.test(emailAddress.slice(emailAddress.indexOf('@') + 1).toLowerCase());
}

function fakeAddress(emailAddress: string): string {
    return `${emailAddress} looks fake or invalid, please enter a real email address.`;
}
