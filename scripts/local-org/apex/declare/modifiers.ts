/** Modifiers and annotations of a declaration. */
import type { ElementValueContext, ModifierContext } from '@apexdevtools/apex-parser';
import { CompileError } from '../problems.ts';
import type { Access, Annotation } from '../types.ts';

/** https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_annotation.htm */
const KNOWN_ANNOTATIONS = new Set([
    'auraenabled',
    'deprecated',
    'future',
    'httpdelete',
    'httpget',
    'httppatch',
    'httppost',
    'httpput',
    'invocablemethod',
    'invocablevariable',
    'istest',
    'jsonaccess',
    'namespaceaccessible',
    'readonly',
    'remoteaction',
    'restresource',
    'suppresswarnings',
    'testsetup',
    'testvisible'
]);

export interface Modifiers {
    readonly access: Access;
    readonly accessWritten: boolean;
    readonly isStatic: boolean;
    readonly isFinal: boolean;
    readonly isAbstract: boolean;
    readonly isVirtual: boolean;
    readonly isOverride: boolean;
    readonly isTransient: boolean;
    readonly sharing?: 'with' | 'without' | 'inherited';
    readonly annotations: readonly Annotation[];
}

export function readModifiers(nodes: readonly ModifierContext[], defaultAccess: Access = 'private'): Modifiers {
    const words = nodes.filter((node) => !node.annotation()).map((node) => node.getText().toLowerCase());
    const has = (word: string): boolean => words.includes(word);
    const written = (['global', 'public', 'protected', 'private'] as const).find(has);
    const annotations = nodes.filter((node) => node.annotation()).map(readAnnotation);
    if (has('testmethod')) {
        annotations.push({ name: 'istest', values: {} });
    }
    const sharing = has('withsharing')
        ? 'with'
        : has('withoutsharing')
          ? 'without'
          : has('inheritedsharing')
            ? 'inherited'
            : undefined;
    return {
        access: written ?? (has('webservice') ? 'global' : defaultAccess),
        accessWritten: written !== undefined,
        isStatic: has('static') || has('testmethod') || has('webservice'),
        isFinal: has('final'),
        isAbstract: has('abstract'),
        isVirtual: has('virtual'),
        isOverride: has('override'),
        isTransient: has('transient'),
        ...(sharing ? { sharing } : {}),
        annotations
    };
}

function readAnnotation(node: ModifierContext): Annotation {
    const annotation = node.annotation();
    const name = annotation.id().getText().toLowerCase();
    if (!KNOWN_ANNOTATIONS.has(name)) {
        throw new CompileError(node, `Annotation does not exist: ${annotation.id().getText()}`);
    }
    const pairs = annotation.elementValuePairs()?.elementValuePair_list() ?? [];
    const values = pairs.map((pair) => [pair.id().getText().toLowerCase(), readValue(pair.elementValue())] as const);
    const single = annotation.elementValue();
    return { name, values: Object.fromEntries(single ? [...values, ['value', readValue(single)]] : values) };
}

function readValue(node: ElementValueContext): string {
    const text = node.getText();
    return text.startsWith("'") ? text.slice(1, -1) : text.toLowerCase();
}

export function findAnnotation(annotations: readonly Annotation[], name: string): Annotation | undefined {
    return annotations.find((annotation) => annotation.name === name);
}
