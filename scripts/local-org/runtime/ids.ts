/**
 * Record ids: 15 characters with case, or 18 of which the last three tell the case of the others.
 * https://help.salesforce.com/s/articleView?id=000385585&type=1
 */
import { IdValue } from './values.ts';
import type { Runtime } from './runtime.ts';

const SUFFIX_CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** The three characters that belong to a 15 character id. */
export function idSuffix(id15: string): string {
    return [0, 5, 10].map((start) => suffixCharacter(id15.slice(start, start + 5))).join('');
}

function suffixCharacter(chunk: string): string {
    const bits = [...chunk].reduce((sum, character, index) => sum + (/[A-Z]/.test(character) ? 1 << index : 0), 0);
    return SUFFIX_CHARACTERS[bits] ?? '';
}

/**
 * The 18 character form of an id of 15 or 18 characters, or undefined when the text is not an id. Of 18 characters whose case does not fit
 * the last three the case stays as it is: only Id.valueOf(text, true) puts it right.
 * https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_id.htm
 */
export function normalizeId(text: string): string | undefined {
    if (!/^(?:[A-Za-z0-9]{15}|[A-Za-z0-9]{18})$/.test(text)) {
        return undefined;
    }
    const complete = text.slice(0, 15) + idSuffix(text.slice(0, 15));
    if (text.length === 15 || complete === text.slice(0, 15) + text.slice(15).toUpperCase()) {
        return complete;
    }
    return restoreIdCasing(text) === undefined ? undefined : text;
}

/** An id whose case was lost, put right with its last three characters; undefined when they do not fit. */
export function restoreIdCasing(text: string): string | undefined {
    if (!/^[A-Za-z0-9]{18}$/.test(text)) {
        return undefined;
    }
    const letters = [...text.slice(0, 15)].map((character, index) => {
        const bits = SUFFIX_CHARACTERS.indexOf(text.charAt(15 + Math.floor(index / 5)).toUpperCase());
        return bits >= 0 && (bits >> (index % 5)) & 1 ? character.toUpperCase() : character.toLowerCase();
    });
    const restored = letters.join('');
    return idSuffix(restored) === text.slice(15).toUpperCase() ? restored + idSuffix(restored) : undefined;
}

/** String to Id; throws `System.StringException: Invalid id: …`. */
export function idFromText(runtime: Runtime, text: string): IdValue {
    const id = normalizeId(text);
    if (id === undefined) {
        throw runtime.exception('System.StringException', `Invalid id: ${text}`);
    }
    return new IdValue(id);
}
