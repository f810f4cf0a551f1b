/** `and`, `or`, `1 AND (2 OR NOT 3)`: which of the conditions have to hold. */
import { parseFormula, type FormulaNode } from '../../data/formula/parse.ts';
import type { FlowNode } from '../flow-node.ts';
import type { Test } from '../flow.ts';
import { orRefuse } from './formulas.ts';

export function conditionLogic(node: FlowNode, logic: string | undefined, conditions: readonly Test[]): Test {
    const word = logic?.trim().toLowerCase() ?? 'and';
    if (word === 'and') return (interview) => conditions.every((condition) => condition(interview));
    if (word === 'or') return (interview) => conditions.some((condition) => condition(interview));
    // The formula language reads `1 && (2 || !(3))`: only the words differ.
    const formula = word
        .replaceAll(/\band\b/g, '&&')
        .replaceAll(/\bor\b/g, '||')
        .replaceAll(/\bnot\b/g, '!');
    return orRefuse(node, () => build(node, word, parseFormula(formula), conditions));
}

function build(node: FlowNode, logic: string, tree: FormulaNode, conditions: readonly Test[]): Test {
    if (tree.kind === 'literal') {
        return conditions[Number(tree.value) - 1] ?? node.refuse(`the condition ${tree.value} of ${logic}`);
    }
    if (tree.kind !== 'call') return node.refuse(`the condition logic ${logic}`);
    const parts = tree.args.map((arg) => build(node, logic, arg, conditions));
    switch (tree.name) {
        case 'AND':
            return (interview) => parts.every((part) => part(interview));
        case 'OR':
            return (interview) => parts.some((part) => part(interview));
        case 'NOT':
            return (interview) => !parts[0](interview);
        default:
            return node.refuse(`the condition logic ${logic}`);
    }
}
