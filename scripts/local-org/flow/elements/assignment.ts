import type { FlowNode } from '../flow-node.ts';
import type { FlowElement } from '../flow.ts';
import { assign } from '../compile/assign.ts';
import type { FlowScope } from '../compile/flow-scope.ts';

/** Sets variables one after the other. */
export function assignment(scope: FlowScope, name: string, node: FlowNode): FlowElement {
    node.only('name', 'assignmentItems', 'connector');
    const items = node.children('assignmentItems').map((item) => assign(scope, item));
    const connector = scope.connector(node, 'connector');
    return {
        name,
        type: 'assignments',
        step(interview) {
            items.forEach((item) => item(interview));
            return { next: connector() };
        }
    };
}
