/** System.Collator: compares texts as the user's locale does. */
import type { ObjectValue } from '../../runtime/values.ts';
import { defineClass } from '../define-class.ts';
import { nativeObject } from '../native-values.ts';
import { languageTag } from '../text/language-tag.ts';

/** Null comes first, as in List.sort. */
function compare(collator: Intl.Collator, left: string | null, right: string | null): number {
    if (left === null || right === null) {
        return (left === null ? 0 : 1) - (right === null ? 0 : 1);
    }
    return collator.compare(left, right);
}

export const collatorClass = defineClass({
    name: 'System.Collator',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_Collator.htm',
    implements: ['Comparator<String>'],
    statics: {
        'Collator getInstance()': (runtime) =>
            nativeObject(runtime, 'System.Collator', new Intl.Collator(languageTag(runtime.transaction.user.locale)))
    },
    methods: {
        'Integer compare(String? source, String? target)': (
            runtime,
            self: ObjectValue,
            source: string | null,
            target: string | null
        ) => compare(self.state as Intl.Collator, source, target)
    }
});
