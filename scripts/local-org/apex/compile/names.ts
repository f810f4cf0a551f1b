/** What a name stands for: a variable, a field, a type or a namespace; and what stands behind a dot. */
import type { ApexParserRuleContext, DotExpressionContext, ExpressionContext } from '@apexdevtools/apex-parser';
import {
    DotExpressionContext as DotExpression,
    IdPrimaryContext,
    PrimaryExpressionContext
} from '@apexdevtools/apex-parser';
import { findSimpleType } from '../declare/resolve-type.ts';
import { unsupportedPlatformType } from '../unsupported.ts';
import type { FieldDefinition, Type, TypeDefinition } from '../types.ts';
import type { CompileContext, Variable } from './context.ts';
import { compileExpression } from './compile-expression.ts';
import type { Expression } from './expression.ts';
import { fieldAccess } from './fields.ts';
import { findField, findMethods, type Found } from './lookup.ts';
import { sobjectField } from './sobject-fields.ts';
import { typeMember } from './type-members.ts';

export type Resolved =
    | { readonly kind: 'value'; readonly expression: Expression }
    | { readonly kind: 'type'; readonly type: Type }
    | { readonly kind: 'namespace'; readonly name: string }
    /** `Schema.SObjectType`, `System.Label`, `Contact.fields`: things that only mean something with what follows. */
    | { readonly kind: 'path'; readonly path: readonly string[] };

/** Resolves an expression that may name a type or a namespace instead of a value. */
export function resolve(context: CompileContext, node: ExpressionContext): Resolved {
    if (node instanceof PrimaryExpressionContext && node.primary() instanceof IdPrimaryContext) {
        return resolveSimple(context, node, (node.primary() as IdPrimaryContext).id().getText());
    }
    if (node instanceof DotExpression && node.anyId()) {
        return resolveDot(context, node);
    }
    return { kind: 'value', expression: compileExpression(context, node) };
}

function resolveSimple(context: CompileContext, node: ApexParserRuleContext, name: string): Resolved {
    const variable = context.lookup(name);
    if (variable) {
        return { kind: 'value', expression: localVariable(context, node, variable) };
    }
    const own = ownField(context, node, name);
    if (own) {
        return { kind: 'value', expression: own };
    }
    if (
        ['label', 'sobjecttype', 'page', 'trigger'].includes(name.toLowerCase()) &&
        !context.types.user.has(name.toLowerCase())
    ) {
        return { kind: 'path', path: [name.toLowerCase()] };
    }
    const definition = findSimpleType(context, name);
    if (definition) {
        return { kind: 'type', type: rawType(context, definition) };
    }
    if (context.types.isNamespace(name)) {
        return { kind: 'namespace', name };
    }
    return context.fail(node, unsupportedPlatformType([name]) ?? `Variable does not exist: ${name}`);
}

/** A generic class named without arguments, as in `List.class`, stands for its instantiation with Object. */
function rawType(context: CompileContext, definition: TypeDefinition): Type {
    return context.types.instantiate(
        definition,
        definition.typeParameters.map(() => context.types.object)
    );
}

export function localVariable(context: CompileContext, node: ApexParserRuleContext, variable: Variable): Expression {
    const { slot, type } = variable;
    return {
        node,
        type,
        run: (frame) => frame.locals[slot]!,
        target: {
            type,
            bind: () => null,
            read: (frame) => frame.locals[slot]!,
            write: (frame, _, value) => {
                frame.locals[slot] = value;
            }
        }
    };
}

/** `this` as an expression. */
export function selfExpression(context: CompileContext, node: ApexParserRuleContext): Expression {
    if (context.body.isStatic || !context.owner) {
        context.fail(node, 'this cannot be referenced in a static context');
    }
    return { node, type: context.types.instantiate(context.owner, []), run: (frame) => frame.self };
}

/** A field of the class the code stands in, of its superclasses, or a static of its outer class. */
function ownField(context: CompileContext, node: ApexParserRuleContext, name: string): Expression | undefined {
    if (!context.owner) {
        return undefined;
    }
    const found = findField(context.types, context.types.instantiate(context.owner, []), name);
    if (found) {
        if (found.member.isStatic) {
            return fieldAccess(context, node, undefined, found, false);
        }
        if (context.body.isStatic) {
            context.fail(node, `Non static field cannot be referenced from a static context: ${name}`);
        }
        return fieldAccess(context, node, selfExpression(context, node), found, false);
    }
    const outer = outerStatic(context, name);
    return outer ? fieldAccess(context, node, undefined, outer, false) : undefined;
}

function outerStatic(context: CompileContext, name: string): Found<FieldDefinition> | undefined {
    for (let owner = context.owner?.outer; owner; owner = owner.outer) {
        const found = findField(context.types, context.types.instantiate(owner, []), name);
        if (found?.member.isStatic) {
            return found;
        }
    }
    return undefined;
}

function resolveDot(context: CompileContext, node: DotExpressionContext): Resolved {
    const name = node.anyId().getText();
    const left = resolve(context, node.expression());
    switch (left.kind) {
        case 'value': {
            if (left.expression.sobjectToken && name.toLowerCase() === 'fields') {
                return { kind: 'path', path: ['fields', left.expression.sobjectToken] };
            }
            const hidden = hiddenType(context, node.expression(), left.expression, name);
            return hidden
                ? typeMember(context, node, hidden, name)
                : { kind: 'value', expression: memberOf(context, node, left.expression, name) };
        }
        case 'type':
            return namesNamespace(context, left.type, name)
                ? namespaceMember(context, node, left.type.definition.name, name)
                : typeMember(context, node, left.type, name);
        case 'namespace':
            return namespaceMember(context, node, left.name, name);
        case 'path':
            return typeMember(context, node, left.path, name);
    }
}

/**
 * A variable may have the name of a type (`Mode mode = Mode.DARK`): what only the type has is meant of the type. Gives that type when
 * `left` is such a name and the type, not the variable, has a static member `name`.
 */
export function hiddenType(
    context: CompileContext,
    node: ExpressionContext,
    left: Expression,
    name: string
): Type | undefined {
    if (!(node instanceof PrimaryExpressionContext && node.primary() instanceof IdPrimaryContext)) {
        return undefined;
    }
    const definition = findSimpleType(context, node.getText());
    if (!definition) {
        return undefined;
    }
    const { types } = context;
    const type = rawType(context, definition);
    const isStatic = (found: { member: { isStatic: boolean } } | undefined): boolean => found?.member.isStatic === true;
    const onType = isStatic(findField(types, type, name)) || findMethods(types, type, name).some(isStatic);
    const onValue =
        left.type.definition.kind === 'sobject' ||
        findField(types, left.type, name)?.member.isStatic === false ||
        findMethods(types, left.type, name).some((found) => !found.member.isStatic);
    return onType && !onValue ? type : undefined;
}

/** `System` and `Database` are classes and namespaces: what the class has not is looked up in the namespace. */
function namesNamespace(context: CompileContext, type: Type, name: string): boolean {
    const { definition } = type;
    return !definition.isUser && context.types.isNamespace(definition.name) && !findField(context.types, type, name);
}

function namespaceMember(
    context: CompileContext,
    node: ApexParserRuleContext,
    namespace: string,
    name: string
): Resolved {
    const key = `${namespace}.${name}`.toLowerCase();
    if (['system.label', 'schema.sobjecttype', 'system.trigger', 'system.page'].includes(key)) {
        return { kind: 'path', path: [name.toLowerCase()] };
    }
    const definition = context.types.definitionByPath([namespace, name]);
    if (definition) {
        return { kind: 'type', type: rawType(context, definition) };
    }
    return context.fail(node, unsupportedPlatformType([namespace, name]) ?? `Invalid type: ${namespace}.${name}`);
}

/** `value.name` */
function memberOf(context: CompileContext, node: DotExpressionContext, left: Expression, name: string): Expression {
    const safe = Boolean(node.QUESTIONDOT());
    const type = left.type;
    if (type.definition.kind === 'sobject') {
        return sobjectField(context, node, left, name, safe);
    }
    if (left.singleRow && type.args[0]?.definition.kind === 'sobject') {
        const row: Expression = { node: left.node, type: type.args[0], run: left.singleRow };
        return sobjectField(context, node, row, name, safe);
    }
    const found = findField(context.types, type, name);
    if (!found) {
        return context.fail(node, `Variable does not exist: ${name}`);
    }
    if (found.member.isStatic) {
        return context.fail(node, `Static field cannot be referenced from a non static context: ${name}`);
    }
    return fieldAccess(context, node, left, found, safe);
}

/** An expression that must be a value. */
export function requireValue(context: CompileContext, node: ApexParserRuleContext, resolved: Resolved): Expression {
    if (resolved.kind === 'value') {
        return resolved.expression;
    }
    const name = resolved.kind === 'type' ? resolved.type.name : node.getText();
    return context.fail(node, `Variable does not exist: ${name}`);
}
