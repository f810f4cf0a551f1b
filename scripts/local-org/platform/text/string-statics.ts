/** Static methods of String. */
import { dayText } from '../../runtime/calendar.ts';
import { instanceMethod } from '../../runtime/methods-of.ts';
import { stringify } from '../../runtime/stringify.ts';
import {
    type DatetimeValue,
    type DateValue,
    ListValue,
    ObjectValue,
    SetValue,
    type DoubleValue,
    type Value
} from '../../runtime/values.ts';
import type { BigDecimal } from 'bigdecimal.js';
import type { NativeStatic } from '../define-class.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import { instantTextIn } from '../dates/zones.ts';
import { isWhitespace } from './characters.ts';
import { formatMessage } from './message-format.ts';

const isBlank = (text: string | null): boolean => text === null || text.split('').every(isWhitespace);

/** Null stays null: only concatenation makes the text `null` of it. */
const textOf = (runtime: Runtime, value: Value): Value => (value === null ? null : stringify(runtime, value));

function elements(runtime: Runtime, collection: Value): Value[] {
    if (collection instanceof ListValue) {
        return collection.items;
    }
    if (collection instanceof SetValue) {
        return [...collection.entries.values()];
    }
    if (collection instanceof ObjectValue && instanceMethod(collection.type, 'iterator', 0)) {
        return iterated(runtime, runtime.invoke(collection, 'iterator', []));
    }
    throw runtime.exception('System.TypeException', `Invalid type for String.join: ${runtime.typeOf(collection).name}`);
}

/** What a user's own iterator gives. */
function iterated(runtime: Runtime, iterator: Value): Value[] {
    const items: Value[] = [];
    while (runtime.invoke(iterator, 'hasNext', []) === true) {
        items.push(runtime.invoke(iterator, 'next', []));
    }
    return items;
}

function commonPrefix(texts: readonly string[]): string {
    const [first = '', ...rest] = texts;
    let length = first.length;
    for (const text of rest) {
        while (!text.startsWith(first.slice(0, length))) {
            length--;
        }
    }
    return first.slice(0, length);
}

export const stringStatics: Readonly<Record<string, NativeStatic>> = {
    'String escapeSingleQuotes(String text)': (runtime, text: string) => text.replaceAll("'", "\\'"),
    'String format(String pattern, List<Object> arguments)': (runtime, pattern: string, list: ListValue) =>
        formatMessage(
            runtime,
            pattern,
            list.items.map((each) => stringify(runtime, each))
        ),
    'String fromCharArray(List<Integer> characters)': (runtime, characters: ListValue) =>
        characters.items.map((each) => String.fromCharCode(each as number)).join(''),
    'String getCommonPrefix(List<String> texts)': (runtime, texts: ListValue) => commonPrefix(texts.items as string[]),
    'Boolean isBlank(String? text)': (runtime, text: string | null) => isBlank(text),
    'Boolean isEmpty(String? text)': (runtime, text: string | null) => text === null || text === '',
    'Boolean isNotBlank(String? text)': (runtime, text: string | null) => !isBlank(text),
    'Boolean isNotEmpty(String? text)': (runtime, text: string | null) => text !== null && text !== '',
    'String join(Object collection, String separator)': (runtime, collection: Value, separator: string) =>
        elements(runtime, collection)
            .map((each) => stringify(runtime, each))
            .join(separator),
    'String valueOf(Date? value)': (runtime, value: DateValue | null) => (value ? dayText(value.epochDay) : null),
    // In the user's time zone, unlike '' + value, which is in GMT.
    'String valueOf(Datetime? value)': (runtime, value: DatetimeValue | null) =>
        value ? instantTextIn(value.milliseconds, runtime.transaction.user.timeZone) : null,
    'String valueOf(Decimal? value)': (runtime, value: BigDecimal | null) => textOf(runtime, value),
    'String valueOf(Double? value)': (runtime, value: DoubleValue | null) => textOf(runtime, value),
    'String valueOf(Integer? value)': (runtime, value: number | null) => textOf(runtime, value),
    'String valueOf(Long? value)': (runtime, value: bigint | null) => textOf(runtime, value),
    'String valueOf(Object? value)': (runtime, value: Value) => textOf(runtime, value),
    'String valueOfGmt(Datetime value)': (runtime, value: DatetimeValue) => stringify(runtime, value)
};
