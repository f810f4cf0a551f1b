/** Finds the type that a piece of source names, as seen from inside a class. */
import type { ApexParserRuleContext, TypeRefContext, TypeNameContext } from '@apexdevtools/apex-parser';
import { CompileError } from '../problems.ts';
import { unsupportedPlatformType } from '../unsupported.ts';
import type { Types } from '../type-registry.ts';
import type { Type, TypeDefinition } from '../types.ts';

/** Where a name is looked up: the class the code stands in, if any. */
export interface TypeScope {
    readonly types: Types;
    readonly owner: TypeDefinition | undefined;
}

/** A simple type name: inner types of the class and its ancestors, then of the outer class, then top level. */
export function findSimpleType(scope: TypeScope, name: string): TypeDefinition | undefined {
    const key = name.toLowerCase();
    for (let owner = scope.owner; owner; owner = owner.outer) {
        for (
            let definition: TypeDefinition | undefined = owner;
            definition;
            definition = definition.superclass?.definition
        ) {
            if (definition.name.toLowerCase() === key && definition.isUser && definition === owner) {
                return definition;
            }
            const inner = definition.innerTypes.get(key);
            if (inner) {
                return inner;
            }
        }
    }
    return scope.types.topLevel(name);
}

/** `Foo`, `Outer.Inner`, `Database.SaveResult`, `Schema.Contact`. */
export function findTypeByPath(scope: TypeScope, parts: readonly string[]): TypeDefinition | undefined {
    const [first = '', second] = parts;
    if (second === undefined) {
        return findSimpleType(scope, first);
    }
    const outer = findSimpleType(scope, first);
    const inner = outer && parts.length === 2 ? outer.innerTypes.get(second.toLowerCase()) : undefined;
    return inner ?? scope.types.definitionByPath(parts);
}

export function resolveTypeRef(scope: TypeScope, node: TypeRefContext): Type {
    const names = node.typeName_list();
    const parts = names.map(simpleName);
    const args = names.at(-1)?.typeArguments()?.typeList().typeRef_list() ?? [];
    let type = instantiate(
        scope,
        node,
        parts,
        args.map((arg) => resolveTypeRef(scope, arg))
    );
    const brackets = node.arraySubscripts()?.LBRACK_list().length ?? 0;
    for (let index = 0; index < brackets; index += 1) {
        type = scope.types.list(type);
    }
    return type;
}

function simpleName(node: TypeNameContext): string {
    return node.id()?.getText() ?? (node.LIST() ? 'List' : node.SET() ? 'Set' : 'Map');
}

export function instantiate(
    scope: TypeScope,
    node: ApexParserRuleContext,
    parts: readonly string[],
    args: readonly Type[]
): Type {
    const definition = findTypeByPath(scope, parts);
    if (!definition) {
        throw new CompileError(node, unsupportedPlatformType(parts) ?? `Invalid type: ${parts.join('.')}`);
    }
    if (definition.typeParameters.length !== args.length) {
        if (args.length > 0) {
            throw new CompileError(node, `Invalid type parameters for ${definition.name}: ${args.length}`);
        }
        // `Database.Batchable` and `Iterable` may be written without their parameter: then it is Object.
        return scope.types.instantiate(
            definition,
            definition.typeParameters.map(() => scope.types.object)
        );
    }
    return scope.types.instantiate(definition, args);
}

export function resolveQualifiedName(scope: TypeScope, node: ApexParserRuleContext, text: string): Type {
    return instantiate(scope, node, text.split('.'), []);
}
