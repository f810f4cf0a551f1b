import type { FieldDescription, SObjectDescription } from '../schema/schema.ts';
import type { Store } from '../store/store.ts';
import { quoted } from '../store/tables.ts';

const byStore = new WeakMap<Store, AutoNumbers>();

/**
 * Counts auto-number fields; a number that a rollback took back is not given again.
 * https://help.salesforce.com/s/articleView?id=platform.custom_field_attributes.htm&type=5
 */
export class AutoNumbers {
    readonly #store: Store;
    readonly #last = new Map<string, number>();

    private constructor(store: Store) {
        this.#store = store;
    }

    /** The counters of a store: they go on when the project is loaded anew. */
    static of(store: Store): AutoNumbers {
        const numbers = byStore.get(store) ?? new AutoNumbers(store);
        byStore.set(store, numbers);
        return numbers;
    }

    /** The next text of the field, for example `MM-00000042`. */
    next(object: SObjectDescription, field: FieldDescription, now: number): string {
        const key = `${object.name}.${field.name}`;
        const number = (this.#last.get(key) ?? this.#count(object)) + 1;
        this.#last.set(key, number);
        return formatAutoNumber(field.autoNumberFormat ?? '{0}', number, new Date(now));
    }

    #count(object: SObjectDescription): number {
        return this.#store.rows(`SELECT COUNT(*) FROM ${quoted(object.name)}`)[0]?.[0] as number;
    }
}

/** `A-{YYYY}-{0000}` with the number and the day in UTC put in. */
export function formatAutoNumber(format: string, number: number, day: Date): string {
    const two = (value: number): string => String(value).padStart(2, '0');
    const parts: Readonly<Record<string, string>> = {
        YYYY: String(day.getUTCFullYear()),
        YY: two(day.getUTCFullYear() % 100),
        MM: two(day.getUTCMonth() + 1),
        DD: two(day.getUTCDate())
    };
    return format.replace(
        /\{(0+|YYYY|YY|MM|DD)\}/g,
        (_, token: string) => parts[token] ?? String(number).padStart(token.length, '0')
    );
}
