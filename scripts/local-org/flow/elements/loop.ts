import type { FlowNode } from '../flow-node.ts';
import type { FlowElement } from '../flow.ts';
import { itemsOf, writable } from '../compile/assign.ts';
import type { FlowScope } from '../compile/flow-scope.ts';
import { reference } from '../compile/references.ts';
import { ListValue } from '../../runtime/values.ts';

export function defineLoopItem(scope: FlowScope, name: string, node: FlowNode): void {
    scope.define(name, () => {
        const { type } = reference(scope, node, node.required('collectionReference'));
        const key = name.toLowerCase();
        return {
            type: type.args[0] ?? type,
            read: ({ values }) => values.get(key) ?? null,
            write: ({ values }, item) => void values.set(key, item)
        };
    });
}

/** Goes over the items that the collection had when the loop was entered; `{!Loop}` is the item it is at. */
export function loop(scope: FlowScope, name: string, node: FlowNode): FlowElement {
    node.only(
        'name',
        'collectionReference',
        'iterationOrder',
        'assignNextValueToReference',
        'nextValueConnector',
        'noMoreValuesConnector'
    );
    const collection = reference(scope, node, node.required('collectionReference'));
    if (!scope.types.isList(collection.type)) node.refuse(`a loop over a ${collection.type.name}`);
    const assigned = node.text('assignNextValueToReference');
    const target = assigned === undefined ? scope.resource(name, node) : writable(scope, node, assigned);
    if (target.type !== collection.type.args[0]) node.refuse(`a loop whose items are no ${target.type.name}`);
    const [next, end] = [scope.connector(node, 'nextValueConnector'), scope.connector(node, 'noMoreValuesConnector')];
    const isBackwards = node.text('iterationOrder') === 'Desc';
    // No resource has a space in its name.
    const rest = `${name.toLowerCase()} rest`;
    return {
        name,
        type: 'loops',
        step(interview) {
            const { values } = interview;
            const left = values.get(rest) ?? startOf(collection.read(interview), isBackwards);
            const items = itemsOf(left);
            const item = items.shift();
            values.set(rest, item === undefined ? null : left);
            target.write?.(interview, item ?? null);
            return item === undefined
                ? { next: end(), detail: 'after the last item' }
                : { next: next(), detail: 'item' };
        }
    };
}

function startOf(list: Parameters<typeof itemsOf>[0], isBackwards: boolean): ListValue | null {
    if (!(list instanceof ListValue)) return null;
    return new ListValue(list.type, isBackwards ? [...list.items].reverse() : [...list.items]);
}
