/** What an action is given: one request for each interview. */
import { Big } from 'bigdecimal.js';
import { copyState } from '../../async/copy-state.ts';
import { findAnnotation } from '../../apex/declare/modifiers.ts';
import type { FieldDefinition, Type } from '../../apex/types.ts';
import type { Value } from '../../runtime/values.ts';
import { convertRead } from '../compile/convert.ts';
import type { FlowScope } from '../compile/flow-scope.ts';
import { value } from '../compile/values.ts';
import type { FlowNode } from '../flow-node.ts';
import type { Read } from '../flow.ts';
import type { Interview } from '../run/interview.ts';
import { invocableVariable, invocableVariables, isClass, isRequired, type Invocable } from './invocable.ts';

/** A request, or the name of a required input that is empty. */
export type RequestOf = (interview: Interview) => { readonly request: Value } | { readonly missing: string };

interface Input {
    readonly field: FieldDefinition;
    readonly read: Read;
}

export function actionInputs(scope: FlowScope, node: FlowNode, { method, request }: Invocable): RequestOf {
    const given = node.children('inputParameters');
    given.forEach((each) => each.only('name', 'value'));
    if (!request) {
        return given.length > 0 ? node.refuse(`inputs of ${method.owner.name}`) : () => ({ request: null });
    }
    return isClass(request)
        ? objectRequest(scope, node, request, given)
        : plainRequest(scope, node, request, method.parameters[0].name, given);
}

/** A list of values is filled by one input, which has the name of the parameter. */
function plainRequest(
    scope: FlowScope,
    node: FlowNode,
    type: Type,
    name: string,
    [first, second]: readonly FlowNode[]
): RequestOf {
    if (!first) return () => ({ request: null });
    const isKnown = first.required('name').toLowerCase() === name.toLowerCase();
    if (second || !isKnown) return node.refuse(`the input ${(second ?? first).required('name')}`);
    const read = convertRead(scope, first, value(scope, first.child('value')), type);
    return (interview) => ({ request: copyState(read(interview)) });
}

function objectRequest(scope: FlowScope, node: FlowNode, type: Type, given: readonly FlowNode[]): RequestOf {
    const inputs = given.map((each): Input => {
        const name = each.required('name');
        const field = invocableVariable(type, name) ?? node.refuse(`the input ${name} of ${type.name}`);
        return { field, read: convertRead(scope, each, value(scope, each.child('value')), field.type) };
    });
    const others = invocableVariables(type).filter((field) => inputs.every((input) => input.field !== field));
    const forgotten = others.find(isRequired);
    if (forgotten) node.refuse(`a call without the required input ${forgotten.name}`);
    const defaults = others.flatMap((field) => defaultOf(scope, node, field) ?? []);
    return (interview) => buildRequest(interview, type, [...defaults, ...inputs]);
}

function buildRequest(interview: Interview, type: Type, inputs: readonly Input[]): ReturnType<RequestOf> {
    const { runtime } = interview.batch;
    const request = runtime.construct(type, []);
    for (const { field, read } of inputs) {
        // What Apex does to a record that it is given, it does to its own copy.
        const input = copyState(read(interview));
        if (input === null && isRequired(field)) return { missing: field.name };
        runtime.setField(request, field, input);
    }
    return { request };
}

/** `defaultValue='867.3D'`: what an input is when the flow says nothing of it. */
function defaultOf(scope: FlowScope, node: FlowNode, field: FieldDefinition): Input | undefined {
    const text = findAnnotation(field.annotations, 'invocablevariable')?.values['defaultvalue'];
    if (text === undefined) return undefined;
    const { types } = scope;
    if (field.type === types.string) return { field, read: () => text };
    if (field.type === types.boolean) return { field, read: () => text.toLowerCase() === 'true' };
    const number = Big(text.replace(/[DL]$/i, ''));
    return { field, read: convertRead(scope, node, { type: types.decimal, read: () => number }, field.type) };
}
