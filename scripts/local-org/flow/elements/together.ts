/**
 * The records of several interviews as one list: what two interviews change of the same record is changed once, the later one having the
 * last word. A record that one interview names twice stays in the list twice, for which the platform refuses it.
 */
import type { RowResult } from '../../data/engine.ts';
import { idOf } from '../../data/dml/row.ts';
import type { SObjectValue } from '../../data/sobject-value.ts';
import type { Wish } from './save-records.ts';

export class Together {
    readonly records: SObjectValue[] = [];
    private readonly places = new Map<Wish, number[]>();

    constructor(wishes: readonly Wish[]) {
        const known = new Map<string, number>();
        for (const wish of wishes) {
            const places = wish.records.map((record) => this.place(record, known.get(idOf(record) ?? '')));
            wish.records.forEach((record, index) => {
                const id = idOf(record);
                if (id !== null) known.set(id, places[index]);
            });
            this.places.set(wish, places);
        }
    }

    /** The results of a wish in the order of its records. */
    of(wish: Wish, results: readonly RowResult[]): RowResult[] {
        return (this.places.get(wish) ?? []).map((place) => results[place]);
    }

    private place(record: SObjectValue, known: number | undefined): number {
        if (known === undefined) return this.records.push(record) - 1;
        record.fields.forEach((value, key) => this.records[known].fields.set(key, value));
        return known;
    }
}
