/** What stands behind a type's name or a path such as `Schema.SObjectType`: statics, inner types, labels, sObject tokens. */
import type { ApexParserRuleContext } from '@apexdevtools/apex-parser';
import {
    customTypeMethods,
    describeFieldOf,
    describeObject,
    fieldMapOf,
    fieldToken,
    sobjectTypeToken
} from '../../data/tokens.ts';
import { NotSupported } from '../../runtime/runtime.ts';
import type { Run } from '../../runtime/frame.ts';
import type { Value } from '../../runtime/values.ts';
import type { Type } from '../types.ts';
import { chooseMethod, convertArguments, missingMethod } from './arguments.ts';
import type { CompileContext } from './context.ts';
import type { Expression } from './expression.ts';
import { fieldAccess } from './fields.ts';
import { findField, findMethods, returnType } from './lookup.ts';
import type { Resolved } from './names.ts';
import { triggerVariable } from './trigger-variables.ts';

/** `left.name` where left is a type or a path. */
export function typeMember(
    context: CompileContext,
    node: ApexParserRuleContext,
    left: Type | readonly string[],
    name: string
): Resolved {
    if (isPath(left)) {
        return pathMember(context, node, left, name);
    }
    const found = findField(context.types, left, name);
    if (found?.member.isStatic) {
        return { kind: 'value', expression: fieldAccess(context, node, undefined, found, false) };
    }
    const inner = left.definition.innerTypes.get(name.toLowerCase());
    if (inner) {
        return { kind: 'type', type: context.types.instantiate(inner, []) };
    }
    if (left.definition.kind === 'sobject') {
        return sobjectMember(context, node, left, name);
    }
    return context.fail(node, `Variable does not exist: ${left.name}.${name}`);
}

function isPath(left: Type | readonly string[]): left is readonly string[] {
    return Array.isArray(left);
}

function value(node: ApexParserRuleContext, type: Type, run: Run): Resolved {
    return { kind: 'value', expression: { node, type, run } };
}

function platformType(context: CompileContext, node: ApexParserRuleContext, name: string): Type {
    return context.types.parse(name) ?? context.fail(node, new NotSupported(name).message);
}

/** `Contact.SObjectType`, `Contact.Email`, `Contact.fields`. */
function sobjectMember(context: CompileContext, node: ApexParserRuleContext, type: Type, name: string): Resolved {
    const objectName = type.definition.objectName!;
    if (name.toLowerCase() === 'sobjecttype') {
        const tokenType = platformType(context, node, 'Schema.SObjectType');
        const run: Run = (frame) => sobjectTypeToken(frame.runtime, objectName);
        return { kind: 'value', expression: { node, type: tokenType, run, sobjectToken: objectName } };
    }
    if (name.toLowerCase() === 'fields') {
        return { kind: 'path', path: ['fields', objectName] };
    }
    return tokenOf(context, node, objectName, name);
}

function tokenOf(context: CompileContext, node: ApexParserRuleContext, objectName: string, name: string): Resolved {
    if (!context.program.schema.object(objectName)?.fields.has(name.toLowerCase())) {
        return context.fail(node, `Variable does not exist: ${objectName}.${name}`);
    }
    return value(node, platformType(context, node, 'Schema.SObjectField'), (frame) =>
        fieldToken(frame.runtime, objectName, name)
    );
}

function pathMember(
    context: CompileContext,
    node: ApexParserRuleContext,
    path: readonly string[],
    name: string
): Resolved {
    const [kind, objectName] = path as [string, string?];
    switch (kind) {
        case 'label':
            return label(context, node, name);
        case 'trigger':
            return { kind: 'value', expression: triggerVariable(context, node, name) };
        case 'sobjecttype':
            return objectName === undefined
                ? describedObject(context, node, name)
                : describedMember(context, node, objectName, name);
        case 'describedfields':
            return describedField(context, node, objectName!, name);
        case 'fields':
            return tokenOf(context, node, objectName!, name);
        default:
            return context.fail(node, new NotSupported([...path, name].join('.')).message);
    }
}

function label(context: CompileContext, node: ApexParserRuleContext, name: string): Resolved {
    const text = context.program.labels.get(name.toLowerCase());
    if (text === undefined) {
        return context.fail(node, `Label does not exist: ${name}`);
    }
    return value(node, context.types.string, () => text);
}

/** `Schema.SObjectType.Contact`: a path, since `.fields` may follow; as a value it is the object's describe result. */
function describedObject(context: CompileContext, node: ApexParserRuleContext, name: string): Resolved {
    const object = context.program.schema.object(name);
    return object ? { kind: 'path', path: ['sobjecttype', object.name] } : context.fail(node, `Invalid type: ${name}`);
}

function describedMember(
    context: CompileContext,
    node: ApexParserRuleContext,
    objectName: string,
    name: string
): Resolved {
    if (name.toLowerCase() === 'fields') {
        return { kind: 'path', path: ['describedfields', objectName] };
    }
    return context.fail(node, `Variable does not exist: ${objectName}.${name}`);
}

function describedField(
    context: CompileContext,
    node: ApexParserRuleContext,
    objectName: string,
    name: string
): Resolved {
    if (!context.program.schema.object(objectName)?.fields.has(name.toLowerCase())) {
        return context.fail(node, `Variable does not exist: ${objectName}.${name}`);
    }
    return value(node, platformType(context, node, 'Schema.DescribeFieldResult'), (frame) =>
        describeFieldOf(frame.runtime, objectName, name)
    );
}

/** A path used as a value: `Schema.SObjectType.Contact` alone. */
export function pathValue(context: CompileContext, node: ApexParserRuleContext, path: readonly string[]): Expression {
    const [kind, objectName] = path as [string, string?];
    if (kind === 'sobjecttype' && objectName) {
        return {
            node,
            type: platformType(context, node, 'Schema.DescribeSObjectResult'),
            run: (frame) => describeObject(frame.runtime, objectName)
        };
    }
    return context.fail(node, `Variable does not exist: ${node.getText()}`);
}

/** `Schema.SObjectType.Contact.getName()`, `Schema.SObjectType.Contact.fields.getMap()`, `Label.get(…)`. */
export function pathCall(
    context: CompileContext,
    node: ApexParserRuleContext,
    path: readonly string[],
    name: string,
    args: Expression[]
): Expression {
    const [kind, objectName] = path as [string, string?];
    if ((kind === 'describedfields' || kind === 'fields') && name.toLowerCase() === 'getmap' && args.length === 0) {
        const { types } = context;
        const type = types.map(types.string, platformType(context, node, 'Schema.SObjectField'));
        return { node, type, run: (frame) => fieldMapOf(frame.runtime, objectName!) };
    }
    if (kind === 'sobjecttype' && objectName) {
        const described = pathValue(context, node, path);
        return platformCall(context, node, described.type, described.run, name, args);
    }
    const platform = context.types.nativeByName('System', kind);
    if (platform) {
        return platformCall(context, node, context.types.instantiate(platform, []), undefined, name, args);
    }
    return context.fail(node, new NotSupported(`${path.join('.')}.${name}`).message);
}

/** A call of a platform method: on a value, or static when there is none. */
function platformCall(
    context: CompileContext,
    node: ApexParserRuleContext,
    type: Type,
    left: Run | undefined,
    name: string,
    args: Expression[]
): Expression {
    const found = chooseMethod(context, node, findMethods(context.types, type, name), args, () =>
        missingMethod(context, type, name, args)
    );
    const runs = convertArguments(context, found, args);
    return {
        node,
        type: returnType(context.types, found),
        run: (frame) =>
            found.member.invoke!(
                frame.runtime,
                left ? left(frame) : null,
                runs.map((run) => run(frame))
            )
    };
}

/** Methods on an sObject type: custom settings' and custom metadata's getInstance and its kin, `Contact.getSObjectType()`. */
export function sobjectTypeCall(
    context: CompileContext,
    node: ApexParserRuleContext,
    type: Type,
    name: string,
    args: Expression[]
): Expression {
    const object = context.program.schema.object(type.definition.objectName!);
    const method = object ? customTypeMethods(object).find((each) => fits(context, each, name, args)) : undefined;
    if (!object || !method) {
        return context.fail(node, missingMethod(context, type, name, args));
    }
    const resultType = context.types.parse(method.returns);
    if (!resultType) {
        return context.fail(node, new NotSupported(method.returns).message);
    }
    return {
        node,
        type: resultType,
        run: (frame): Value =>
            method.invoke(
                frame.runtime,
                args.map((arg) => arg.run(frame))
            )
    };
}

function fits(
    context: CompileContext,
    method: { readonly name: string; readonly parameters: readonly string[] },
    name: string,
    args: readonly Expression[]
): boolean {
    return (
        method.name.toLowerCase() === name.toLowerCase() &&
        method.parameters.length === args.length &&
        method.parameters.every((text, index) => {
            const wanted = context.types.parse(text);
            return wanted !== undefined && context.types.isAssignable(args[index].type, wanted);
        })
    );
}
