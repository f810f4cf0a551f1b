/** First pass: every class, interface and enum of the source gets its definition, inner ones with their outer class. */
import type {
    ApexParserRuleContext,
    ClassBodyDeclarationContext,
    ClassDeclarationContext,
    EnumDeclarationContext,
    InterfaceDeclarationContext,
    ModifierContext
} from '@apexdevtools/apex-parser';
import { placeOf } from '../parse.ts';
import { CompileError } from '../problems.ts';
import { makeDefinition } from '../type-registry.ts';
import type { TypeDefinition } from '../types.ts';
import { readModifiers } from './modifiers.ts';
import type { SourceUnit } from './source-unit.ts';

type TypeNode = ClassDeclarationContext | InterfaceDeclarationContext | EnumDeclarationContext;

/** A definition with the tree that it was declared by. */
export interface UserType {
    readonly definition: TypeDefinition;
    readonly unit: SourceUnit;
    readonly outer: UserType | undefined;
    readonly inner: UserType[];
    readonly classNode: ClassDeclarationContext | undefined;
    readonly interfaceNode: InterfaceDeclarationContext | undefined;
    readonly enumNode: EnumDeclarationContext | undefined;
}

interface Declarator {
    classDeclaration(): ClassDeclarationContext | null;
    interfaceDeclaration(): InterfaceDeclarationContext | null;
    enumDeclaration(): EnumDeclarationContext | null;
}

export function declareUserType(
    unit: SourceUnit,
    node: Declarator & ApexParserRuleContext,
    modifierNodes: readonly ModifierContext[],
    outer?: UserType
): UserType | undefined {
    const classNode = node.classDeclaration() ?? undefined;
    const interfaceNode = node.interfaceDeclaration() ?? undefined;
    const enumNode = node.enumDeclaration() ?? undefined;
    const typeNode: TypeNode | undefined = classNode ?? interfaceNode ?? enumNode;
    if (!typeNode) {
        return undefined;
    }
    const definition = define(
        unit,
        typeNode,
        modifierNodes,
        outer,
        classNode ? 'class' : interfaceNode ? 'interface' : 'enum'
    );
    const type: UserType = { definition, unit, outer, inner: [], classNode, interfaceNode, enumNode };
    for (const member of classNode?.classBody().classBodyDeclaration_list() ?? []) {
        unit.attempt(() => declareInner(type, member));
    }
    return type;
}

function define(
    unit: SourceUnit,
    node: TypeNode,
    modifierNodes: readonly ModifierContext[],
    outer: UserType | undefined,
    kind: 'class' | 'interface' | 'enum'
): TypeDefinition {
    const modifiers = readModifiers(modifierNodes);
    const name = node.id().getText();
    const constants = kind === 'enum' ? ((node as EnumDeclarationContext).enumConstants()?.id_list() ?? []) : [];
    return makeDefinition(kind, name, {
        ...(outer ? { outer: outer.definition } : {}),
        isAbstract: modifiers.isAbstract || kind === 'interface',
        isVirtual: modifiers.isVirtual || modifiers.isAbstract,
        access: modifiers.access,
        ...(modifiers.sharing ? { sharing: modifiers.sharing } : {}),
        annotations: modifiers.annotations,
        position: { file: unit.source.file, ...placeOf(node) },
        isUser: true,
        ...(kind === 'enum' ? { enumValues: constants.map((each) => each.getText()) } : {})
    });
}

function declareInner(type: UserType, declaration: ClassBodyDeclarationContext): void {
    const member = declaration.memberDeclaration();
    if (!member) {
        return;
    }
    const inner = declareUserType(type.unit, member, declaration.modifier_list(), type);
    if (!inner) {
        return;
    }
    if (type.outer) {
        throw new CompileError(member, 'Inner types are not allowed to have inner types');
    }
    const key = inner.definition.name.toLowerCase();
    if (type.definition.innerTypes.has(key) || key === type.definition.name.toLowerCase()) {
        throw new CompileError(member, `Duplicate type name: ${inner.definition.name}`);
    }
    type.definition.innerTypes.set(key, inner.definition);
    type.inner.push(inner);
}
