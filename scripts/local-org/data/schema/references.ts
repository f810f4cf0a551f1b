import type { ChildRelationship, FieldDescription, SObjectDescription } from './schema.ts';

/** Objects as they are written down, before lookups to "any object" are resolved and children are known. */
export type Draft = SObjectDescription & { readonly activities?: boolean; readonly notes?: boolean };

/** A lookup that points nowhere. */
export interface DanglingReference {
    readonly object: string;
    readonly field: string;
    readonly target: string;
}

/** `reference(*)` becomes the objects it may point to, for example WhatId those with activities. */
export function resolveAnyReferences(drafts: readonly Draft[]): Draft[] {
    return drafts.map((draft) => {
        const fields = new Map(
            [...draft.fields].map(([key, field]) =>
                field.referenceTo[0] === '*'
                    ? [key, { ...field, referenceTo: anyTargets(field, drafts) }]
                    : [key, field]
            )
        );
        return { ...draft, fields };
    });
}

function anyTargets(field: FieldDescription, drafts: readonly Draft[]): string[] {
    const people = new Set(['Contact', 'Lead']);
    const fits = (draft: Draft): boolean =>
        field.name === 'WhatId' ? draft.activities === true && !people.has(draft.name) : draft.notes === true;
    return drafts.filter((draft) => draft.kind === 'object' && fits(draft)).map(({ name }) => name);
}

/** Every parent gets the list of its children; lookups to objects that are not there are named and dropped. */
export function linkChildren(drafts: readonly Draft[]): {
    objects: SObjectDescription[];
    dangling: DanglingReference[];
} {
    const byName = new Map(drafts.map((draft) => [draft.name.toLowerCase(), draft]));
    const children = new Map<string, ChildRelationship[]>(drafts.map(({ name }) => [name, []]));
    const dangling: DanglingReference[] = [];
    const known = drafts.map((draft) => {
        const fields = new Map([...draft.fields].map(([key, field]) => [key, withKnownTargets(field)] as const));
        function withKnownTargets(field: FieldDescription): FieldDescription {
            const targets = field.referenceTo.map((target) => byName.get(target.toLowerCase())?.name ?? target);
            for (const target of targets) {
                const list = children.get(target);
                if (!list) dangling.push({ object: draft.name, field: field.name, target });
                else if (!field.shows) list.push(childOf(draft, field));
            }
            return { ...field, referenceTo: targets.filter((target) => children.has(target)) };
        }
        return { ...draft, fields };
    });
    const objects = known.map((draft) => ({ ...draft, childRelationships: children.get(draft.name) ?? [] }));
    return { objects, dangling };
}

function childOf(draft: Draft, field: FieldDescription): ChildRelationship {
    const relationshipName = field.childRelationshipName;
    return { childObject: draft.name, field: field.name, ...(relationshipName ? { relationshipName } : {}) };
}
