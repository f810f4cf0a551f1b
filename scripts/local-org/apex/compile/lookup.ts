/** Finds fields and methods along superclasses, interfaces and outer classes, and checks who may see them. */
import type { ApexParserRuleContext } from '@apexdevtools/apex-parser';
import { findAnnotation } from '../declare/modifiers.ts';
import type { Access, Annotation, FieldDefinition, MethodDefinition, Type, TypeDefinition } from '../types.ts';
import type { Types } from '../type-registry.ts';
import type { CompileContext } from './context.ts';

/** A member together with the type it was found on, type arguments included. */
export interface Found<Member> {
    readonly member: Member;
    readonly owner: Type;
}

export function findField(types: Types, type: Type, name: string): Found<FieldDefinition> | undefined {
    const member = type.definition.fields.get(name.toLowerCase());
    if (member) {
        return { member, owner: type };
    }
    for (const each of types.supertypes(type)) {
        const found = findField(types, each, name);
        if (found) {
            return found;
        }
    }
    return undefined;
}

/** All methods of a name, nearest first; those that are overridden further up are left out. */
export function findMethods(types: Types, type: Type, name: string): Found<MethodDefinition>[] {
    const found: Found<MethodDefinition>[] = [];
    collect(types, type, name.toLowerCase(), found);
    return found;
}

function collect(types: Types, type: Type, key: string, found: Found<MethodDefinition>[]): void {
    for (const member of type.definition.methods.get(key) ?? []) {
        const candidate = { member, owner: type };
        if (!found.some((each) => sameParameters(types, each, candidate))) {
            found.push(candidate);
        }
    }
    if (key === '<init>') {
        return;
    }
    for (const each of types.supertypes(type)) {
        collect(types, each, key, found);
    }
}

function sameParameters(types: Types, left: Found<MethodDefinition>, right: Found<MethodDefinition>): boolean {
    const a = parameterTypes(types, left);
    const b = parameterTypes(types, right);
    return a.length === b.length && a.every((type, index) => type === b[index]);
}

/** Parameter types with the owner's type arguments put in. */
export function parameterTypes(types: Types, { member, owner }: Found<MethodDefinition>): Type[] {
    return member.parameters.map(({ type }) => types.substitute(type, owner.definition.typeParameters, owner.args));
}

export function returnType(types: Types, { member, owner }: Found<MethodDefinition>): Type {
    return types.substitute(member.returnType, owner.definition.typeParameters, owner.args);
}

export function topLevelOf(definition: TypeDefinition): TypeDefinition {
    return definition.outer ? topLevelOf(definition.outer) : definition;
}

interface Visible {
    readonly owner: TypeDefinition;
    readonly annotations: readonly Annotation[];
}

/** Private members are seen inside the same top-level class, protected ones by subclasses too, @TestVisible ones by tests. */
export function isVisible(context: CompileContext, member: Visible, access: Access): boolean {
    if (!member.owner.isUser || access === 'public' || access === 'global') {
        return true;
    }
    if (!context.owner) {
        // Classes of anonymous Apex are inner classes of the block around them.
        return member.owner.position?.file === context.unit.source.file;
    }
    const here = topLevelOf(context.owner);
    if (here === topLevelOf(member.owner)) {
        return true;
    }
    if (access === 'protected' && inherits(context.owner, member.owner)) {
        return true;
    }
    const inTest = findAnnotation(here.annotations, 'istest') !== undefined;
    return inTest && findAnnotation(member.annotations, 'testvisible') !== undefined;
}

function inherits(definition: TypeDefinition, ancestor: TypeDefinition): boolean {
    for (let owner: TypeDefinition | undefined = definition; owner; owner = owner.outer) {
        for (let at: TypeDefinition | undefined = owner; at; at = at.superclass?.definition) {
            if (at === ancestor) {
                return true;
            }
        }
    }
    return false;
}

export function requireVisible(
    context: CompileContext,
    node: ApexParserRuleContext,
    member: Visible & { readonly name: string },
    access: Access,
    kind: string
): void {
    if (!isVisible(context, member, access)) {
        context.fail(node, `${kind} is not visible: ${member.owner.name}.${member.name}`);
    }
}
