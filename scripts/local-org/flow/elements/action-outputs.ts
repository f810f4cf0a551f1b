/** What becomes of an action's results: `{!Action.field}`, or variables. */
import { ObjectValue, type Value } from '../../runtime/values.ts';
import { writable } from '../compile/assign.ts';
import { convertRead } from '../compile/convert.ts';
import type { FlowScope } from '../compile/flow-scope.ts';
import { defineVariable } from '../compile/resources.ts';
import type { FlowNode } from '../flow-node.ts';
import type { Interview } from '../run/interview.ts';
import { invocableVariable, isClass, type Invocable } from './invocable.ts';

/** @returns keeps the result of one interview */
export function actionOutputs(
    scope: FlowScope,
    name: string,
    node: FlowNode,
    { result }: Invocable
): (interview: Interview, result: Value) => void {
    const outputs = node.children('outputParameters');
    const isStored = node.flag('storeOutputAutomatically');
    if (!result) return outputs.length > 0 ? node.refuse('outputs of a method that returns nothing') : () => undefined;
    const key = name.toLowerCase();
    const writes = outputs.map((output) => {
        output.only('name', 'assignToReference');
        return outputTo(scope, output, key, result);
    });
    return (interview, value) => {
        interview.values.set(key, value);
        writes.forEach((write) => write(interview));
        if (!isStored) interview.values.delete(key);
    };
}

/** Results can be named before the element is read. */
export function defineActionResult(scope: FlowScope, name: string, node: FlowNode, result: Invocable['result']): void {
    if (result && node.flag('storeOutputAutomatically')) defineVariable(scope, name, result);
}

function outputTo(scope: FlowScope, node: FlowNode, key: string, result: NonNullable<Invocable['result']>) {
    const name = node.required('name');
    const target = writable(scope, node, node.required('assignToReference'));
    const field = isClass(result) ? invocableVariable(result, name) : undefined;
    if (!field && (isClass(result) || name !== 'output')) return node.refuse(`the output ${name}`);
    const read = (interview: Interview): Value => {
        const object = interview.values.get(key) ?? null;
        if (!field) return object;
        return object instanceof ObjectValue ? interview.batch.runtime.getField(object, field) : null;
    };
    const converted = convertRead(scope, node, { type: field?.type ?? result, read }, target.type);
    return (interview: Interview): void => target.write(interview, converted(interview));
}
