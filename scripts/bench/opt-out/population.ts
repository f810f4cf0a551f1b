/** Who is in Salesforce and who is at Mailchimp before anybody opts out. */
import { generatedAddress } from '../../mailchimp/seeds/generate.ts';

export interface Person {
    readonly address: string;
    /** The mirror has rows for the person. */
    readonly isMirrored: boolean;
    /** Mailchimp refuses the address, and has nobody with it, whatever the mirror believes. */
    readonly isRefused: boolean;
}

/** How many of a hundred people are what. */
const UNKNOWN = 5;
const ABSENT = UNKNOWN + 1;
const SAME_ADDRESS = ABSENT + 1;

/** One refused address in so many people. */
const REFUSED_EVERY = 250;

/**
 * Of a hundred people five are at Mailchimp but not in the mirror, one is in neither, and one has the address of somebody 99
 * places before; one in 250 has an address that Mailchimp refuses. The others are at Mailchimp and in the mirror.
 */
export function mixedPeople(count: number): Person[] {
    return Array.from({ length: count }, (_, n) => mixedPerson(n));
}

function mixedPerson(n: number): Person {
    if (n % REFUSED_EVERY === REFUSED_EVERY - 1) {
        return refusedPerson(n);
    }
    const kind = n % 100;
    if (kind < UNKNOWN) {
        return unknownPerson(n);
    }
    if (kind < ABSENT) {
        return { address: `newcomer${n}@example.com`, isMirrored: false, isRefused: false };
    }
    return kind < SAME_ADDRESS && n > 100 ? knownPerson(n - 99) : knownPerson(n);
}

/** Somebody whom the server's seed has, and the mirror too. */
export function knownPerson(n: number): Person {
    return { address: generatedAddress(n), isMirrored: true, isRefused: false };
}

/** Somebody whom the server's seed has and the mirror has not. */
export function unknownPerson(n: number): Person {
    return { address: generatedAddress(n), isMirrored: false, isRefused: false };
}

export function refusedPerson(n: number): Person {
    return { address: `nobody${n}@example.invalid`, isMirrored: true, isRefused: true };
}
