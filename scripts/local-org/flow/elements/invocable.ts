/**
 * The Apex side of an action: its class, method, inputs and outputs.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_annotation_InvocableMethod.htm
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_annotation_InvocableVariable.htm
 */
import { findAnnotation } from '../../apex/declare/modifiers.ts';
import type { FieldDefinition, MethodDefinition, Type, TypeDefinition } from '../../apex/types.ts';
import type { FlowScope } from '../compile/flow-scope.ts';
import type { FlowNode } from '../flow-node.ts';

export interface Invocable {
    readonly definition: TypeDefinition;
    readonly method: MethodDefinition;
    /** The type of one request; undefined for a method without parameter. */
    readonly request: Type | undefined;
    /** The type of one result; undefined for void. */
    readonly result: Type | undefined;
    /** `callout=true` */
    readonly makesCallouts: boolean;
}

/** @throws NotSupported when the project has no such action */
export function invocable({ org, types }: FlowScope, node: FlowNode): Invocable {
    const name = node.required('actionName');
    const definition = org.classes.get(name.toLowerCase());
    const method = [...(definition?.methods.values() ?? [])]
        .flat()
        .find(({ isStatic, annotations }) => isStatic && findAnnotation(annotations, 'invocablemethod'));
    if (!definition || !method) return node.refuse(`the Apex action ${name}`);
    const [parameter, second] = method.parameters;
    if (second || (parameter && !types.isList(parameter.type))) return node.refuse(`the parameters of ${name}`);
    const { returnType } = method;
    if (returnType !== types.void && !types.isList(returnType)) return node.refuse(`the result of ${name}`);
    return {
        definition,
        method,
        request: parameter?.type.args[0],
        result: returnType === types.void ? undefined : returnType.args[0],
        makesCallouts: findAnnotation(method.annotations, 'invocablemethod')?.values['callout'] === 'true'
    };
}

/** An input or output of a class that is a request or a result. */
export function invocableVariable(type: Type, name: string): FieldDefinition | undefined {
    return invocableVariables(type).find((field) => field.name.toLowerCase() === name.toLowerCase());
}

export function invocableVariables(type: Type): FieldDefinition[] {
    const { superclass, fields } = type.definition;
    const inherited = superclass ? invocableVariables(superclass) : [];
    const own = [...fields.values()].filter(
        ({ isStatic, annotations }) => !isStatic && findAnnotation(annotations, 'invocablevariable')
    );
    return [...inherited, ...own];
}

export function isRequired(field: FieldDefinition): boolean {
    return findAnnotation(field.annotations, 'invocablevariable')?.values['required'] === 'true';
}

/** Text, number and so on stand for themselves; a class carries its variables. */
export function isClass(type: Type): boolean {
    return type.definition.isUser && type.definition.kind === 'class';
}
