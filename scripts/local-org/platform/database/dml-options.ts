/**
 * Database.DMLOptions and its headers. Headers about assignment rules, e-mail and duplicate rules can be set and change nothing:
 * the local org has no such rules and sends no e-mail.
 */
import { NotSupported } from '../../runtime/runtime.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import type { ObjectValue, Value } from '../../runtime/values.ts';
import { defineClass } from '../define-class.ts';
import type { NativeClass, NativeProperty } from '../define-class.ts';
import { nativeObject } from '../native-values.ts';

type Settings = Map<string, Value>;

const settingsOf = (self: ObjectValue): Settings => self.state as Settings;

function setting(name: string): NativeProperty {
    return {
        get: (_runtime, self: ObjectValue) => settingsOf(self).get(name) ?? null,
        set: (_runtime, self: ObjectValue, value: Value) => void settingsOf(self).set(name, value)
    };
}

/** A header is there from the start: `options.DuplicateRuleHeader.AllowSave = true`. */
function header(name: string): NativeProperty {
    return {
        get: (runtime, self: ObjectValue) => {
            const settings = settingsOf(self);
            const existing = settings.get(name) ?? nativeObject(runtime, `Database.DMLOptions.${name}`, new Map());
            settings.set(name, existing);
            return existing;
        },
        set: (_runtime, self: ObjectValue, value: Value) => void settingsOf(self).set(name, value)
    };
}

function headerClass(name: string, page: string, properties: readonly string[]): NativeClass {
    return defineClass({
        name: `Database.DMLOptions.${name}`,
        source: `https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/${page}`,
        constructors: { [`${name}()`]: () => new Map() },
        properties: Object.fromEntries(properties.map((text) => [text, setting(text.split(' ')[1] ?? '')]))
    });
}

export const assignmentRuleHeader = headerClass(
    'AssignmentRuleHeader',
    'apex_class_Database_DMLOptions_AssignmentRuleHeader.htm',
    ['Id AssignmentRuleId', 'Boolean UseDefaultRule']
);
export const duplicateRuleHeader = headerClass(
    'DuplicateRuleHeader',
    'apex_class_Database_DMLOptions_DuplicateRuleHeader.htm',
    ['Boolean AllowSave', 'Boolean RunAsCurrentUser']
);
export const emailHeader = headerClass('EmailHeader', 'apex_class_Database_DMLOptions_EmailHeader.htm', [
    'Boolean TriggerAutoResponseEmail',
    'Boolean TriggerOtherEmail',
    'Boolean TriggerUserEmail'
]);

export const dmlOptions = defineClass({
    name: 'Database.DMLOptions',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_database_dmloptions.htm',
    constructors: { 'DMLOptions()': () => new Map() },
    properties: {
        'Boolean AllowFieldTruncation': setting('AllowFieldTruncation'),
        'Database.DMLOptions.AssignmentRuleHeader AssignmentRuleHeader': header('AssignmentRuleHeader'),
        'Database.DMLOptions.DuplicateRuleHeader DuplicateRuleHeader': header('DuplicateRuleHeader'),
        'Database.DMLOptions.EmailHeader EmailHeader': header('EmailHeader'),
        'String LocaleOptions': setting('LocaleOptions'),
        'Boolean OptAllOrNone': setting('OptAllOrNone')
    }
});

/** What of the options the data engine wants to know; optAllOrNone is false when it was not set. */
export function readDmlOptions(runtime: Runtime, options: ObjectValue): { allOrNothing: boolean; truncate: boolean } {
    const settings = settingsOf(options);
    if ((settings.get('LocaleOptions') ?? null) !== null) {
        throw new NotSupported('Database.DMLOptions.localeOptions', runtime.position());
    }
    if (usesAssignmentRule(settings) && runtime.org.metadata.ofType('AssignmentRules').length > 0) {
        throw new NotSupported('Database.DMLOptions.assignmentRuleHeader', runtime.position());
    }
    return {
        allOrNothing: settings.get('OptAllOrNone') === true,
        truncate: settings.get('AllowFieldTruncation') === true
    };
}

function usesAssignmentRule(settings: Settings): boolean {
    const header = settings.get('AssignmentRuleHeader') as ObjectValue | null | undefined;
    const chosen = header ? settingsOf(header) : new Map<string, Value>();
    return chosen.get('UseDefaultRule') === true || (chosen.get('AssignmentRuleId') ?? null) !== null;
}
