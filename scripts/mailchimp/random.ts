/** Numbers from 0 up to but not including 1. */
export type Random = () => number;

/**
 * Numbers that look random and are the same for the same seed, so that a demo, a generated audience or a share of faults
 * repeats (mulberry32, a public-domain generator by Tommy Ettinger).
 */
export function seededRandom(seed: number): Random {
    let state = seed | 0;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
}

/** One of the items. */
export function pick<T>(random: Random, items: readonly T[]): T {
    return items[Math.floor(random() * items.length)];
}
