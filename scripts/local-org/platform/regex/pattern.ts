/** System.Pattern: a compiled regular expression. */
import { nativeObject, listOf } from '../native-values.ts';
import { defineClass } from '../define-class.ts';
import type { ObjectValue } from '../../runtime/values.ts';
import { compilePattern, runPattern, type JavaPattern } from './java-pattern.ts';
import { javaSplit } from './java-split.ts';
import { MatcherState } from './matcher-state.ts';

const patternOf = (self: ObjectValue): JavaPattern => self.state as JavaPattern;

export const patternClass = defineClass({
    name: 'System.Pattern',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_pattern_and_matcher_pattern_methods.htm',
    statics: {
        'Pattern compile(String regularExpression)': (runtime, text: string) =>
            nativeObject(runtime, 'System.Pattern', compilePattern(runtime, text)),
        'Boolean matches(String regularExpression, String text)': (runtime, pattern: string, text: string) =>
            runPattern(compilePattern(runtime, pattern), 'whole', text, 0) !== undefined,
        'String quote(String text)': (runtime, text: string) => `\\Q${text.replaceAll('\\E', '\\E\\\\E\\Q')}\\E`
    },
    methods: {
        'Matcher matcher(String text)': (runtime, self: ObjectValue, text: string) =>
            nativeObject(runtime, 'System.Matcher', new MatcherState(patternOf(self), text)),
        'String pattern()': (runtime, self: ObjectValue) => patternOf(self).text,
        'List<String> split(String text)': (runtime, self: ObjectValue, text: string) =>
            listOf(runtime, 'String', javaSplit(patternOf(self), text, 0)),
        'List<String> split(String text, Integer limit)': (runtime, self: ObjectValue, text: string, limit: number) =>
            listOf(runtime, 'String', javaSplit(patternOf(self), text, limit)),
        'String toString()': (runtime, self: ObjectValue) => patternOf(self).text
    }
});
