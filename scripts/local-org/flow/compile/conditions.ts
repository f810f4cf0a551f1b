/** Conditions of decisions, of the start and of what records are looked for. */
import type { FlowNode } from '../flow-node.ts';
import type { Test } from '../flow.ts';
import { conditionLogic } from './condition-logic.ts';
import type { FlowScope, TypedRead } from './flow-scope.ts';
import { asking, fits, isEqual, operators } from './operators.ts';
import { reference } from './references.ts';
import { value } from './values.ts';

/** The `conditions` of a rule, put together by its `conditionLogic`. */
export function conditions(scope: FlowScope, node: FlowNode): Test {
    const tests = node.children('conditions').map((each) => {
        each.only('leftValueReference', 'operator', 'rightValue');
        const left = each.required('leftValueReference');
        return condition(scope, each, left, value(scope, each.child('rightValue')));
    });
    if (tests.length === 0) node.refuse('a rule without conditions');
    return conditionLogic(node, node.text('conditionLogic'), tests);
}

/** The `filters` of the start, put together by its `filterLogic`: each names a field of the triggering record. */
export function entryFilters(scope: FlowScope, node: FlowNode): Test {
    const tests = node.children('filters').map((each) => {
        each.only('field', 'operator', 'value');
        return condition(scope, each, `$Record.${each.required('field')}`, value(scope, each.child('value')));
    });
    return conditionLogic(node, node.text('filterLogic'), tests);
}

function condition(scope: FlowScope, node: FlowNode, leftName: string, right: TypedRead): Test {
    const operator = node.required('operator');
    const left = reference(scope, node, leftName);
    if (asking.concat(Object.keys(operators)).includes(operator) && !fits(scope, operator, left.type, right.type)) {
        return node.refuse(`${operator} between a ${left.type.name} and a ${right.type.name}`);
    }
    if (operator === 'IsChanged') return isChanged(node, leftName, left, right);
    const holds = operators[operator] ?? node.refuse(`the operator ${operator}`);
    return (interview) => holds(left.read(interview), right.read(interview));
}

/** Nothing has changed in a new record. */
function isChanged(node: FlowNode, leftName: string, left: TypedRead, right: TypedRead): Test {
    if (!/^\$Record\.\w+$/i.test(leftName)) return node.refuse(`IsChanged of ${leftName}`);
    return (interview) => {
        const before = interview.asBefore();
        const changed = before !== undefined && !isEqual(left.read(interview), left.read(before));
        return changed === (right.read(interview) === true);
    };
}

/**
 * "Only when a record is updated to meet the condition requirements": it did not before. New records only have to meet them.
 * https://help.salesforce.com/s/articleView?id=platform.flow_ref_elements_start_trigger.htm&type=5
 */
export function onlyWhenChanged(test: Test): Test {
    return (interview) => {
        if (!test(interview)) return false;
        const before = interview.asBefore();
        return before === undefined || !test(before);
    };
}
