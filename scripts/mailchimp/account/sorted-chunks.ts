/** Negative, 0 or positive: whether the first belongs before, with or after the second. */
export type Compare<T> = (a: T, b: T) => number;

const fullChunk = 2000; // items; large enough for few chunks, small enough to be cheap to shift

/**
 * Items kept in order, for audiences of a million contacts: one list would be shifted as a whole at every change, which
 * takes milliseconds, so it is cut into chunks. No two items may be equal.
 */
export class SortedChunks<T> {
    private readonly chunks: T[][];
    private readonly compare: Compare<T>;

    /** @param items must be in order already */
    constructor(items: readonly T[], compare: Compare<T>) {
        this.compare = compare;
        this.chunks = [];
        for (let start = 0; start < items.length; start += fullChunk / 2) {
            this.chunks.push(items.slice(start, start + fullChunk / 2));
        }
    }

    get length(): number {
        return this.chunks.reduce((sum, chunk) => sum + chunk.length, 0);
    }

    add(item: T): void {
        const index = Math.min(this.chunkFor(item), Math.max(0, this.chunks.length - 1));
        const chunk = (this.chunks[index] ??= []);
        chunk.splice(
            partition(chunk, (other) => this.compare(other, item) < 0),
            0,
            item
        );
        if (chunk.length > fullChunk)
            this.chunks.splice(index, 1, chunk.slice(0, fullChunk / 2), chunk.slice(fullChunk / 2));
    }

    /** @throws Error when the item is not where it would be put, because it was changed while it was in here */
    remove(item: T): void {
        const index = this.chunkFor(item);
        const chunk = this.chunks[index] ?? [];
        const position = partition(chunk, (other) => this.compare(other, item) < 0);
        if (chunk[position] !== item) throw new Error('The item is not where it was put.');
        chunk.splice(position, 1);
        if (chunk.length === 0) this.chunks.splice(index, 1);
    }

    /** How many items pass; all that pass must come before all that do not. */
    countWhile(passes: (item: T) => boolean): number {
        const index = partition(this.chunks, (chunk) => passes(chunk[chunk.length - 1]));
        const before = this.chunks.slice(0, index).reduce((sum, chunk) => sum + chunk.length, 0);
        return before + (index < this.chunks.length ? partition(this.chunks[index], passes) : 0);
    }

    /** A copy of the items from one position up to but not including another. */
    slice(from: number, to: number): T[] {
        const items: T[] = [];
        let start = 0;
        for (const chunk of this.chunks) {
            if (start >= to) break;
            if (start + chunk.length > from) {
                for (const item of chunk.slice(Math.max(0, from - start), to - start)) items.push(item);
            }
            start += chunk.length;
        }
        return items;
    }

    /** The first chunk that does not end before the item. */
    private chunkFor(item: T): number {
        return partition(this.chunks, (chunk) => this.compare(chunk[chunk.length - 1], item) < 0);
    }
}

/** Binary search: how many items pass, where all that pass come first. */
function partition<T>(items: readonly T[], passes: (item: T) => boolean): number {
    let low = 0;
    let high = items.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (passes(items[middle])) low = middle + 1;
        else high = middle;
    }
    return low;
}
