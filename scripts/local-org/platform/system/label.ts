import { defineClass } from '../define-class.ts';
import type { Runtime } from '../../runtime/runtime.ts';

/** Translations are not kept: every language shows the label's own text. */
function labelText(runtime: Runtime, name: string): string {
    const text = runtime.org.metadata.labels.get(name.toLowerCase());
    if (text === undefined) {
        throw runtime.exception('System.IllegalArgumentException', `Label does not exist: ${name}`);
    }
    return text;
}

export const labelClass = defineClass({
    name: 'System.Label',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_Label.htm',
    statics: {
        'String get(String? namespace, String label)': (runtime, _, name: string) => labelText(runtime, name),
        'String get(String? namespace, String label, String language)': (runtime, _, name: string) =>
            labelText(runtime, name),
        'Boolean translationExists(String? namespace, String label, String language)': () => false
    }
});
