/** Methods of String that compare it with another. */
import { equalsIgnoreCase } from '../../runtime/equality.ts';
import { textHash } from '../../runtime/hash-code.ts';
import { normalizeId } from '../../runtime/ids.ts';
import { IdValue, type Value } from '../../runtime/values.ts';
import type { NativeMethod } from '../define-class.ts';

/** Index of the first difference; -1 when the texts are the same. */
function differenceIndex(left: string, right: string): number {
    if (left === right) {
        return -1;
    }
    let index = 0;
    while (index < left.length && left[index] === right[index]) {
        index++;
    }
    return index;
}

/** String.compareTo of Java: the difference of the first units that differ, or of the lengths. */
function compareTo(left: string, right: string): number {
    const index = differenceIndex(left, right);
    if (index < 0 || index >= left.length || index >= right.length) {
        return left.length - right.length;
    }
    return left.charCodeAt(index) - right.charCodeAt(index);
}

/** How many characters must be changed, added or removed. */
function levenshtein(left: string, right: string): number {
    let previous = Array.from({ length: right.length + 1 }, (unused, index) => index);
    for (let row = 1; row <= left.length; row++) {
        const current = [row];
        for (let column = 1; column <= right.length; column++) {
            const replaced = (previous[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1);
            current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
        }
        previous = current;
    }
    return previous[right.length] ?? 0;
}

/** With case, unlike ==; an Id equals its text in 15 and in 18 characters. */
function equals(text: string, other: Value): boolean {
    return other instanceof IdValue ? normalizeId(text) === other.value : text === other;
}

export const stringComparison: Readonly<Record<string, NativeMethod>> = {
    'Integer compareTo(String other)': (runtime, self: string, other: string) => compareTo(self, other),
    'String difference(String other)': (runtime, self: string, other: string) => {
        const index = differenceIndex(self, other);
        return index < 0 ? '' : other.slice(index);
    },
    'Boolean equals(Object? other)': (runtime, self: string, other: Value) => equals(self, other),
    'Boolean equalsIgnoreCase(String? other)': (runtime, self: string, other: string | null) =>
        other !== null && equalsIgnoreCase(self, other),
    'Integer getLevenshteinDistance(String other)': (runtime, self: string, other: string) => levenshtein(self, other),
    'Integer getLevenshteinDistance(String other, Integer threshold)': (
        runtime,
        self: string,
        other: string,
        threshold: number
    ) => {
        const distance = levenshtein(self, other);
        return distance > threshold ? -1 : distance;
    },
    'Integer hashCode()': (runtime, self: string) => textHash(self),
    'Integer indexOfDifference(String other)': (runtime, self: string, other: string) => differenceIndex(self, other)
};
