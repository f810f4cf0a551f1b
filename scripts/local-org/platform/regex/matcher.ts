/** System.Matcher: runs a pattern over a text. */
import { nativeObject } from '../native-values.ts';
import { defineClass } from '../define-class.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import type { ObjectValue } from '../../runtime/values.ts';
import type { JavaPattern } from './java-pattern.ts';
import { javaReplace } from './java-replace.ts';
import type { MatcherState } from './matcher-state.ts';

const stateOf = (self: ObjectValue): MatcherState => self.state as MatcherState;

function fail(runtime: Runtime, message: string): never {
    throw runtime.exception('System.StringException', message);
}

/** Start and end of a group of the last match; undefined when the group took no part in it. */
function span(runtime: Runtime, self: ObjectValue, group: number): readonly [number, number] | undefined {
    const { spans } = stateOf(self);
    if (!spans) {
        return fail(runtime, 'No match found');
    }
    return group < 0 || group >= spans.length ? fail(runtime, `No group ${group}`) : spans[group];
}

function groupText(runtime: Runtime, self: ObjectValue, group: number): string | null {
    const found = span(runtime, self, group);
    return found ? stateOf(self).text.slice(...found) : null;
}

function findFrom(runtime: Runtime, self: ObjectValue, start: number): boolean {
    const state = stateOf(self);
    if (start < 0 || start > state.text.length) {
        fail(runtime, 'Illegal start index');
    }
    state.reset(state.text);
    return state.findFrom(runtime, start);
}

function setRegion(runtime: Runtime, self: ObjectValue, start: number, end: number): ObjectValue {
    const state = stateOf(self);
    if (start < 0 || start > end || end > state.text.length) {
        fail(runtime, start < 0 || start > state.text.length ? 'start' : 'end');
    }
    state.setRegion(start, end);
    return self;
}

function replace(runtime: Runtime, self: ObjectValue, replacement: string, all: boolean): string {
    const state = stateOf(self);
    state.reset(state.text);
    return javaReplace(runtime, state.pattern, state.text, replacement, all);
}

export const matcherClass = defineClass({
    name: 'System.Matcher',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_pattern_and_matcher_matcher_methods.htm',
    statics: {
        'String quoteReplacement(String text)': (runtime, text: string) => text.replace(/[\\$]/g, '\\$&')
    },
    methods: {
        'Integer end()': (runtime, self: ObjectValue) => span(runtime, self, 0)?.[1] ?? -1,
        'Integer end(Integer group)': (runtime, self: ObjectValue, group: number) =>
            span(runtime, self, group)?.[1] ?? -1,
        'Boolean find()': (runtime, self: ObjectValue) => stateOf(self).find(runtime),
        'Boolean find(Integer start)': (runtime, self: ObjectValue, start: number) => findFrom(runtime, self, start),
        'String group()': (runtime, self: ObjectValue) => groupText(runtime, self, 0),
        'String group(Integer group)': (runtime, self: ObjectValue, group: number) => groupText(runtime, self, group),
        'Integer groupCount()': (runtime, self: ObjectValue) => stateOf(self).pattern.groupCount,
        'Boolean hasAnchoringBounds()': (runtime, self: ObjectValue) => stateOf(self).anchoringBounds,
        'Boolean hasTransparentBounds()': (runtime, self: ObjectValue) => stateOf(self).transparentBounds,
        'Boolean lookingAt()': (runtime, self: ObjectValue) => stateOf(self).lookingAt(runtime),
        'Boolean matches()': (runtime, self: ObjectValue) => stateOf(self).matches(runtime),
        'Pattern pattern()': (runtime, self: ObjectValue) =>
            nativeObject(runtime, 'System.Pattern', stateOf(self).pattern),
        'Matcher region(Integer start, Integer end)': (runtime, self: ObjectValue, start: number, end: number) =>
            setRegion(runtime, self, start, end),
        'Integer regionEnd()': (runtime, self: ObjectValue) => stateOf(self).regionEnd,
        'Integer regionStart()': (runtime, self: ObjectValue) => stateOf(self).regionStart,
        'String replaceAll(String replacement)': (runtime, self: ObjectValue, replacement: string) =>
            replace(runtime, self, replacement, true),
        'String replaceFirst(String replacement)': (runtime, self: ObjectValue, replacement: string) =>
            replace(runtime, self, replacement, false),
        'Matcher reset()': (runtime, self: ObjectValue) => {
            stateOf(self).reset(stateOf(self).text);
            return self;
        },
        'Matcher reset(String text)': (runtime, self: ObjectValue, text: string) => {
            stateOf(self).reset(text);
            return self;
        },
        'Integer start()': (runtime, self: ObjectValue) => span(runtime, self, 0)?.[0] ?? -1,
        'Integer start(Integer group)': (runtime, self: ObjectValue, group: number) =>
            span(runtime, self, group)?.[0] ?? -1,
        'Matcher useAnchoringBounds(Boolean anchoring)': (runtime, self: ObjectValue, anchoring: boolean) => {
            stateOf(self).anchoringBounds = anchoring;
            return self;
        },
        'Matcher usePattern(Pattern pattern)': (runtime, self: ObjectValue, pattern: ObjectValue) => {
            stateOf(self).usePattern(pattern.state as JavaPattern);
            return self;
        },
        'Matcher useTransparentBounds(Boolean transparent)': (runtime, self: ObjectValue, transparent: boolean) => {
            stateOf(self).transparentBounds = transparent;
            return self;
        }
    },
    refused: {
        hitEnd: 'regular expressions of JavaScript do not tell how far they looked',
        requireEnd: 'regular expressions of JavaScript do not tell how far they looked'
    }
});
