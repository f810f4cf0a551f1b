/** Methods of String about single characters: UTF-16 units and code points. */
import type { NativeMethod } from '../define-class.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import { listOf } from '../native-values.ts';

function checkIndex(runtime: Runtime, index: number, limit: number): void {
    if (index < 0 || index >= limit) {
        throw runtime.exception('System.StringException', `Index out of bounds: ${index}`);
    }
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

function codePointBefore(text: string, index: number): number {
    const isPair = isLow(text.charCodeAt(index - 1)) && index > 1 && isHigh(text.charCodeAt(index - 2));
    return text.codePointAt(isPair ? index - 2 : index - 1) ?? 0;
}

function widthBefore(text: string, index: number): number {
    return codePointBefore(text, index) > 0xffff ? 2 : 1;
}

function offsetByCodePoints(runtime: Runtime, text: string, start: number, offset: number): number {
    checkIndex(runtime, start, text.length + 1);
    let index = start;
    for (let step = 0; step < Math.abs(offset); step++) {
        checkIndex(runtime, offset > 0 ? index : index - 1, text.length);
        index += offset > 0 ? ((text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1) : -widthBefore(text, index);
    }
    return index;
}

export const stringCharacters: Readonly<Record<string, NativeMethod>> = {
    'Integer charAt(Integer index)': (runtime, self: string, index: number) => {
        checkIndex(runtime, index, self.length);
        return self.charCodeAt(index);
    },
    'Integer codePointAt(Integer index)': (runtime, self: string, index: number) => {
        checkIndex(runtime, index, self.length);
        return self.codePointAt(index) ?? 0;
    },
    'Integer codePointBefore(Integer index)': (runtime, self: string, index: number) => {
        checkIndex(runtime, index - 1, self.length);
        return codePointBefore(self, index);
    },
    'Integer codePointCount(Integer start, Integer end)': (runtime, self: string, start: number, end: number) => {
        checkIndex(runtime, start, end + 1);
        checkIndex(runtime, end, self.length + 1);
        return [...self.slice(start, end)].length;
    },
    'Integer offsetByCodePoints(Integer index, Integer offset)': (
        runtime,
        self: string,
        index: number,
        offset: number
    ) => offsetByCodePoints(runtime, self, index, offset),
    'List<Integer> getChars()': (runtime, self: string) =>
        listOf(
            runtime,
            'Integer',
            self.split('').map((each) => each.charCodeAt(0))
        ),
    'Integer length()': (runtime, self: string) => self.length
};
