/** Second pass: supertypes, then the fields, properties, methods and constructors of each user type. */
import type {
    ApexParserRuleContext,
    BlockContext,
    ClassBodyDeclarationContext,
    ConstructorDeclarationContext,
    ExpressionContext,
    FormalParametersContext,
    InterfaceMethodDeclarationContext,
    MethodDeclarationContext,
    PropertyDeclarationContext
} from '@apexdevtools/apex-parser';
import { EnumValue } from '../../runtime/values.ts';
import { placeOf } from '../parse.ts';
import { linkEnumMethods } from '../native-types.ts';
import { CompileError } from '../problems.ts';
import type { Types } from '../type-registry.ts';
import type { FieldDefinition, MethodDefinition, Parameter, Position, Type } from '../types.ts';
import { findAnnotation, readModifiers, type Modifiers } from './modifiers.ts';
import { resolveTypeRef, type TypeScope } from './resolve-type.ts';
import type { UserType } from './user-type.ts';

/** Definitions are filled in while declaring; afterwards nobody writes to them. */
export type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A method or constructor with the tree of its body. */
export interface MethodSource {
    readonly definition: Mutable<MethodDefinition>;
    readonly node: ApexParserRuleContext;
    readonly body: BlockContext | undefined;
}

export interface FieldSource {
    readonly definition: Mutable<FieldDefinition>;
    readonly node: ApexParserRuleContext;
    readonly initialiser: ExpressionContext | undefined;
}

export interface PropertySource {
    readonly definition: Mutable<FieldDefinition>;
    readonly node: PropertyDeclarationContext;
    readonly getter: { readonly body: BlockContext | undefined } | undefined;
    readonly setter: { readonly body: BlockContext | undefined } | undefined;
}

/** A block of initialisation or a field's initial value, in the order of the source. */
export type InitialiserSource =
    | { readonly kind: 'field'; readonly field: FieldSource }
    | { readonly kind: 'block'; readonly block: BlockContext; readonly isStatic: boolean };

export interface Members {
    readonly methods: MethodSource[];
    readonly properties: PropertySource[];
    readonly initialisers: InitialiserSource[];
    staticSlots: number;
}

export function scopeOf(types: Types, type: UserType): TypeScope {
    return { types, owner: type.definition };
}

/** `extends` and `implements`. */
export function declareSupertypes(types: Types, type: UserType): void {
    const scope: TypeScope = { types, owner: type.outer?.definition ?? type.definition };
    const { classNode, interfaceNode, definition, unit } = type;
    const superclass = classNode?.typeRef();
    if (superclass) {
        unit.attempt(() => {
            const resolved = resolveTypeRef(scope, superclass);
            if (
                resolved.definition.kind !== 'class' ||
                (resolved.definition.isUser && !resolved.definition.isVirtual)
            ) {
                throw new CompileError(
                    superclass,
                    `Non-virtual and non-abstract type cannot be extended: ${resolved.name}`
                );
            }
            definition.superclass = resolved;
        });
    }
    const list = classNode?.typeList() ?? interfaceNode?.typeList();
    const interfaces: Type[] = [];
    for (const node of list?.typeRef_list() ?? []) {
        unit.attempt(() => {
            const resolved = resolveTypeRef(scope, node);
            if (resolved.definition.kind !== 'interface') {
                throw new CompileError(node, `${definition.name}: Class must implement an interface: ${resolved.name}`);
            }
            interfaces.push(resolved);
        });
    }
    definition.interfaces = interfaces;
}

export function declareMembers(types: Types, type: UserType): Members {
    const members: Members = { methods: [], properties: [], initialisers: [], staticSlots: 0 };
    if (type.enumNode) {
        declareConstants(types, type);
    }
    for (const node of type.interfaceNode?.interfaceBody().interfaceMethodDeclaration_list() ?? []) {
        type.unit.attempt(() => declareInterfaceMethod(types, type, members, node));
    }
    for (const node of type.classNode?.classBody().classBodyDeclaration_list() ?? []) {
        type.unit.attempt(() => declareMember(types, type, members, node));
    }
    return members;
}

function declareConstants(types: Types, { definition }: UserType): void {
    const self = types.instantiate(definition, []);
    (definition.enumValues ?? []).forEach((name, ordinal) => {
        const constant = new EnumValue(self, name, ordinal);
        definition.fields.set(name.toLowerCase(), {
            name,
            owner: definition,
            access: 'global',
            setAccess: 'private',
            isStatic: true,
            isFinal: true,
            type: self,
            annotations: [],
            slot: ordinal,
            get: () => constant
        });
    });
    linkEnumMethods(definition, types);
}

function declareMember(types: Types, type: UserType, members: Members, node: ClassBodyDeclarationContext): void {
    const block = node.block();
    if (block) {
        members.initialisers.push({ kind: 'block', block, isStatic: Boolean(node.STATIC()) });
        return;
    }
    const member = node.memberDeclaration();
    if (!member) {
        return;
    }
    const modifiers = readModifiers(node.modifier_list());
    const method = member.methodDeclaration();
    const constructor = member.constructorDeclaration();
    const field = member.fieldDeclaration();
    const property = member.propertyDeclaration();
    if (method) {
        declareMethod(types, type, members, method, modifiers);
    } else if (constructor) {
        declareConstructor(types, type, members, constructor, modifiers);
    } else if (property) {
        declareProperty(types, type, members, property, modifiers);
    } else if (field) {
        const fieldType = resolveTypeRef(scopeOf(types, type), field.typeRef());
        for (const each of field.variableDeclarators().variableDeclarator_list()) {
            const definition = addField(type, members, each.id(), fieldType, modifiers);
            members.initialisers.push({
                kind: 'field',
                field: {
                    definition,
                    node: each,
                    initialiser: each.expression() ?? undefined
                }
            });
        }
    }
}

function positionOf(type: UserType, node: ApexParserRuleContext): Position {
    return { file: type.unit.source.file, ...placeOf(node) };
}

function addField(
    type: UserType,
    members: Members,
    nameNode: ApexParserRuleContext,
    fieldType: Type,
    modifiers: Modifiers
): Mutable<FieldDefinition> {
    const name = nameNode.getText();
    const { definition } = type;
    if (definition.fields.has(name.toLowerCase())) {
        throw new CompileError(nameNode, `Duplicate field: ${name}`);
    }
    const slot = modifiers.isStatic ? members.staticSlots++ : definition.slotCount++;
    const field: Mutable<FieldDefinition> = {
        name,
        owner: definition,
        access: modifiers.access,
        setAccess: modifiers.access,
        isStatic: modifiers.isStatic,
        isFinal: modifiers.isFinal,
        isTransient: modifiers.isTransient,
        type: fieldType,
        annotations: modifiers.annotations,
        position: positionOf(type, nameNode),
        slot
    };
    definition.fields.set(name.toLowerCase(), field);
    return field;
}

function declareProperty(
    types: Types,
    type: UserType,
    members: Members,
    node: PropertyDeclarationContext,
    modifiers: Modifiers
): void {
    const propertyType = resolveTypeRef(scopeOf(types, type), node.typeRef());
    const definition = addField(type, members, node.id(), propertyType, modifiers);
    const blocks = node.propertyBlock_list();
    const getter = blocks.find((block) => block.getter());
    const setter = blocks.find((block) => block.setter());
    const setModifiers = setter ? readModifiers(setter.modifier_list(), modifiers.access) : undefined;
    definition.setAccess = setModifiers?.access ?? 'private';
    definition.isFinal = modifiers.isFinal;
    members.properties.push({
        definition,
        node,
        getter: getter ? { body: getter.getter().block() ?? undefined } : undefined,
        setter: setter ? { body: setter.setter().block() ?? undefined } : undefined
    });
}

function readParameters(types: Types, type: UserType, node: FormalParametersContext): Parameter[] {
    const scope = scopeOf(types, type);
    return (node.formalParameterList()?.formalParameter_list() ?? []).map((each) => ({
        name: each.id().getText(),
        type: resolveTypeRef(scope, each.typeRef())
    }));
}

function describe(name: string, returnType: Type, parameters: readonly Parameter[]): string {
    return `${returnType.name} ${name}(${parameters.map((each) => each.type.name).join(', ')})`;
}

function addMethod(
    type: UserType,
    members: Members,
    method: Mutable<MethodDefinition>,
    source: Omit<MethodSource, 'definition'>
): void {
    const key = method.name.toLowerCase();
    const list = type.definition.methods.get(key) ?? [];
    const same = list.find(
        (each) =>
            each.parameters.length === method.parameters.length &&
            each.parameters.every((parameter, index) => parameter.type === method.parameters[index].type)
    );
    if (same) {
        const text = describe(method.name, method.returnType, method.parameters);
        throw new CompileError(
            source.node,
            `Method already defined: ${method.name} SIGNATURE: [${text}] from the type ${type.definition.name}`
        );
    }
    type.definition.methods.set(key, [...list, method]);
    members.methods.push({ definition: method, ...source });
}

function declareMethod(
    types: Types,
    type: UserType,
    members: Members,
    node: MethodDeclarationContext,
    modifiers: Modifiers
): void {
    const returnNode = node.typeRef();
    const body = node.block() ?? undefined;
    if (!body && !modifiers.isAbstract) {
        throw new CompileError(node.id(), `Method must have a body or be abstract: ${node.id().getText()}`);
    }
    if (body && modifiers.isAbstract) {
        throw new CompileError(node.id(), `Abstract methods cannot have a body: ${node.id().getText()}`);
    }
    addMethod(
        type,
        members,
        {
            name: node.id().getText(),
            owner: type.definition,
            access: modifiers.access,
            isStatic: modifiers.isStatic,
            isAbstract: modifiers.isAbstract,
            isVirtual: modifiers.isVirtual || modifiers.isAbstract || modifiers.isOverride,
            isOverride: modifiers.isOverride,
            parameters: readParameters(types, type, node.formalParameters()),
            returnType: returnNode ? resolveTypeRef(scopeOf(types, type), returnNode) : types.void,
            annotations: modifiers.annotations,
            position: positionOf(type, node.id())
        },
        { node: node.id(), body }
    );
    checkTestMethod(types, type, members.methods.at(-1)!);
}

function checkTestMethod(types: Types, type: UserType, { definition, node }: MethodSource): void {
    const isTest =
        findAnnotation(definition.annotations, 'istest') ?? findAnnotation(definition.annotations, 'testsetup');
    if (!isTest) {
        return;
    }
    if (!definition.isStatic || definition.returnType !== types.void || definition.parameters.length > 0) {
        throw new CompileError(node, 'Test methods must be static, return void and have no parameters');
    }
    if (!findAnnotation(type.definition.annotations, 'istest')) {
        throw new CompileError(
            node,
            `Defining type for testMethod methods must be declared as IsTest: ${type.definition.name}`
        );
    }
}

function declareInterfaceMethod(
    types: Types,
    type: UserType,
    members: Members,
    node: InterfaceMethodDeclarationContext
): void {
    const returnNode = node.typeRef();
    addMethod(
        type,
        members,
        {
            name: node.id().getText(),
            owner: type.definition,
            access: 'global',
            isStatic: false,
            isAbstract: true,
            isVirtual: true,
            isOverride: false,
            parameters: readParameters(types, type, node.formalParameters()),
            returnType: returnNode ? resolveTypeRef(scopeOf(types, type), returnNode) : types.void,
            annotations: [],
            position: positionOf(type, node.id())
        },
        { node: node.id(), body: undefined }
    );
}

function declareConstructor(
    types: Types,
    type: UserType,
    members: Members,
    node: ConstructorDeclarationContext,
    modifiers: Modifiers
): void {
    if (node.qualifiedName().getText().toLowerCase() !== type.definition.name.toLowerCase()) {
        throw new CompileError(node, `Invalid constructor name: ${node.qualifiedName().getText()}`);
    }
    addMethod(
        type,
        members,
        {
            name: '<init>',
            owner: type.definition,
            access: modifiers.access,
            isStatic: false,
            isAbstract: false,
            isVirtual: false,
            isOverride: false,
            parameters: readParameters(types, type, node.formalParameters()),
            returnType: types.instantiate(type.definition, []),
            annotations: modifiers.annotations,
            position: positionOf(type, node)
        },
        { node, body: node.block() }
    );
}
