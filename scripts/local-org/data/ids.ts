import { idSuffix } from '../runtime/ids.ts';
import type { SObjectDescription } from './schema/schema.ts';

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** The three characters after the prefix: they name the instance, so that ids made up in tests (003000000000001) are never real ones. */
const instance = 'LO0';
const counterLength = 9;

/** Gives out record ids, ascending for each object; a number is never given twice, not even after a rollback. */
export class IdSequence {
    readonly #last = new Map<string, number>();

    /** The next id of the object in its 18 character form. */
    next(object: SObjectDescription): string {
        const number = (this.#last.get(object.keyPrefix) ?? 0) + 1;
        this.#last.set(object.keyPrefix, number);
        const id = object.keyPrefix + instance + base62(number).padStart(counterLength, '0');
        return id + idSuffix(id);
    }
}

function base62(number: number): string {
    const rest = Math.floor(number / digits.length);
    return (rest > 0 ? base62(rest) : '') + digits[number % digits.length];
}
