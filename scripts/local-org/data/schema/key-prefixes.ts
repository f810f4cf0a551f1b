import type { SObjectDescription } from './schema.ts';

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const numberPerLetter = digits.length ** 2;

/** The first letter of the prefixes the platform gives by kind of object; all the three letters long. */
const letters: Readonly<Record<SObjectDescription['kind'], string>> = {
    object: 'a',
    listSetting: 'a',
    hierarchySetting: 'a',
    metadata: 'm',
    event: 'e',
    share: '0',
    history: '0'
};

/** Gives each object of the project a key prefix of its own; an object that had one before keeps it, so that its ids stay good. */
export class KeyPrefixes {
    readonly #taken: Map<string, string>;

    /** @param known prefixes by object name from before */
    constructor(known: ReadonlyMap<string, string> = new Map()) {
        this.#taken = new Map(known);
    }

    prefixOf(name: string, kind: SObjectDescription['kind']): string {
        const known = this.#taken.get(name);
        if (known !== undefined) return known;
        const prefix = this.#free(letters[kind]);
        this.#taken.set(name, prefix);
        return prefix;
    }

    #free(letter: string): string {
        const used = new Set(this.#taken.values());
        // Shares and histories share the letter 0 with standard objects: theirs are the ones from 0z0 on, which no object here has.
        const start = letter === '0' ? digits.indexOf('z') * digits.length : 0;
        for (let number = start; number < numberPerLetter; number += 1) {
            const prefix = letter + digits[Math.floor(number / digits.length)] + digits[number % digits.length];
            if (!used.has(prefix)) return prefix;
        }
        throw new Error(`No key prefix that begins with ${letter} is left.`);
    }
}
