/** Methods of String that cut it into a list. */
import { compilePattern } from '../regex/java-pattern.ts';
import { javaSplit } from '../regex/java-split.ts';
import type { NativeMethod } from '../define-class.ts';
import { listOf } from '../native-values.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import type { ListValue } from '../../runtime/values.ts';
import { categoryOf } from './characters.ts';

const textList = (runtime: Runtime, texts: readonly string[]): ListValue => listOf(runtime, 'String', texts);

/**
 * Runs of characters of one Unicode category. With `camelCase` the upper case letter before a run of lower case ones belongs to
 * that run: `fooBAr` is foo, B, Ar.
 */
function byCharacterType(text: string, camelCase: boolean): string[] {
    const groups: { category: string; text: string }[] = [];
    for (const character of text.split('')) {
        const category = categoryOf(character);
        const last = groups.at(-1);
        if (last?.category === category) {
            last.text += character;
        } else if (last && camelCase && last.category === 'Lu' && category === 'Ll') {
            const capital = last.text.slice(-1);
            last.text = last.text.slice(0, -1);
            groups.push({ category, text: capital + character });
        } else {
            groups.push({ category, text: character });
        }
    }
    return groups.map((group) => group.text).filter((each) => each !== '');
}

export const stringSplitting: Readonly<Record<string, NativeMethod>> = {
    'List<String> split(String regularExpression)': (runtime, self: string, pattern: string) =>
        textList(runtime, javaSplit(compilePattern(runtime, pattern), self, 0)),
    'List<String> split(String regularExpression, Integer limit)': (
        runtime,
        self: string,
        pattern: string,
        limit: number
    ) => textList(runtime, javaSplit(compilePattern(runtime, pattern), self, limit)),
    'List<String> splitByCharacterType()': (runtime, self: string) => textList(runtime, byCharacterType(self, false)),
    'List<String> splitByCharacterTypeCamelCase()': (runtime, self: string) =>
        textList(runtime, byCharacterType(self, true))
};
