/** Third pass: slots after the superclass's, cyclic inheritance, abstract methods that are left out, wrong overrides. */
import type { ApexParserRuleContext } from '@apexdevtools/apex-parser';
import { CompileError } from '../problems.ts';
import type { Types } from '../type-registry.ts';
import type { MethodDefinition, Type, TypeDefinition } from '../types.ts';
import type { UserType } from './user-type.ts';

/** Breaks cycles so that later passes end; gives false when the type inherits from itself. */
export function checkInheritance(type: UserType): boolean {
    const seen = new Set<TypeDefinition>([type.definition]);
    for (let at = type.definition.superclass?.definition; at; at = at.superclass?.definition) {
        if (seen.has(at)) {
            type.unit.report(nameNode(type), `Circular class inheritance: ${type.definition.name}`);
            type.definition.superclass = undefined;
            return false;
        }
        seen.add(at);
    }
    return true;
}

export function nameNode(type: UserType): ApexParserRuleContext {
    return (type.classNode ?? type.interfaceNode ?? type.enumNode)!.id();
}

/** Moves a class's slots behind those of its superclass; call superclasses first. */
export function placeSlots(definition: TypeDefinition, done: Set<TypeDefinition>): void {
    if (done.has(definition) || !definition.isUser) {
        return;
    }
    done.add(definition);
    const parent = definition.superclass?.definition;
    if (!parent) {
        return;
    }
    placeSlots(parent, done);
    const offset = parent.slotCount;
    for (const field of definition.fields.values()) {
        if (!field.isStatic) {
            (field as { slot: number }).slot += offset;
        }
    }
    definition.slotCount += offset;
}

/** Same name and, after type arguments are put in, the same parameter types. */
export function sameSignature(
    types: Types,
    method: MethodDefinition,
    other: MethodDefinition,
    otherOwner: Type
): boolean {
    return (
        method.parameters.length === other.parameters.length &&
        method.parameters.every((parameter, index) => {
            const wanted = types.substitute(
                other.parameters[index].type,
                otherOwner.definition.typeParameters,
                otherOwner.args
            );
            return parameter.type === wanted;
        })
    );
}

export function checkMethods(types: Types, type: UserType): void {
    const { definition, unit } = type;
    if (definition.kind !== 'class') {
        return;
    }
    const self = types.instantiate(definition, []);
    for (const methods of definition.methods.values()) {
        for (const method of methods) {
            unit.attempt(() => checkOverride(types, type, self, method));
        }
    }
    if (!definition.isAbstract) {
        unit.attempt(() => checkImplemented(types, type, self));
    }
}

function checkOverride(types: Types, type: UserType, self: Type, method: MethodDefinition): void {
    if (method.name === '<init>' || method.isStatic) {
        return;
    }
    const overridden = findInSuperclasses(types, self, method);
    if (method.isOverride && !overridden && !inInterfaces(types, self, method)) {
        if (!isObjectMethod(method)) {
            throw new CompileError(
                nameNode(type),
                `@Override specified for non-overriding method: ${describeMethod(method)}`
            );
        }
    }
    if (overridden && overridden.owner.isUser && !method.isOverride) {
        throw new CompileError(nameNode(type), `Method must use the override keyword: ${describeMethod(method)}`);
    }
    if (overridden && overridden.owner.isUser && !overridden.isVirtual) {
        throw new CompileError(
            nameNode(type),
            `Non-virtual, non-abstract methods cannot be overridden: ${describeMethod(method)}`
        );
    }
}

function isObjectMethod(method: MethodDefinition): boolean {
    return ['tostring', 'equals', 'hashcode'].includes(method.name.toLowerCase());
}

function findInSuperclasses(types: Types, self: Type, method: MethodDefinition): MethodDefinition | undefined {
    for (let at = superclassOf(types, self); at; at = superclassOf(types, at)) {
        const owner = at;
        const found = owner.definition.methods
            .get(method.name.toLowerCase())
            ?.find((each) => !each.isStatic && each.access !== 'private' && sameSignature(types, method, each, owner));
        if (found) {
            return found;
        }
    }
    return undefined;
}

function superclassOf(types: Types, type: Type): Type | undefined {
    return type.definition.superclass ? types.supertypes(type)[0] : undefined;
}

function inInterfaces(types: Types, type: Type, method: MethodDefinition): boolean {
    return allInterfaces(types, type).some((each) =>
        each.definition.methods
            .get(method.name.toLowerCase())
            ?.some((candidate) => sameSignature(types, method, candidate, each))
    );
}

function allInterfaces(types: Types, type: Type): Type[] {
    return types
        .supertypes(type)
        .flatMap((each) => [...(each.definition.kind === 'interface' ? [each] : []), ...allInterfaces(types, each)]);
}

function checkImplemented(types: Types, type: UserType, self: Type): void {
    const abstractOwners = [...allInterfaces(types, self), ...abstractSuperclasses(types, self)];
    for (const owner of abstractOwners) {
        for (const method of [...owner.definition.methods.values()].flat().filter((each) => each.isAbstract)) {
            if (!isImplemented(types, self, method, owner)) {
                throw new CompileError(
                    nameNode(type),
                    `Class ${type.definition.name} must implement the ${owner.definition.kind === 'interface' ? 'interface' : 'abstract'} method: ${describeMethod(method, types, owner)}`
                );
            }
        }
    }
}

function abstractSuperclasses(types: Types, self: Type): Type[] {
    const found: Type[] = [];
    for (let at = superclassOf(types, self); at; at = superclassOf(types, at)) {
        if (at.definition.isAbstract) {
            found.push(at);
        }
    }
    return found;
}

function isImplemented(types: Types, self: Type, method: MethodDefinition, owner: Type): boolean {
    for (let at: Type | undefined = self; at; at = superclassOf(types, at)) {
        const found = at.definition.methods
            .get(method.name.toLowerCase())
            ?.some((each) => !each.isAbstract && (sameSignature(types, each, method, owner) || !each.owner.isUser));
        if (found) {
            return true;
        }
    }
    return isObjectMethod(method);
}

function describeMethod(method: MethodDefinition, types?: Types, owner?: Type): string {
    const text = (type: Type): string =>
        types && owner ? types.substitute(type, owner.definition.typeParameters, owner.args).name : type.name;
    return `${text(method.returnType)} ${method.name}(${method.parameters.map((each) => text(each.type)).join(', ')})`;
}
