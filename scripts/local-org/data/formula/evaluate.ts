/** Computes formulas. */
import { DatetimeValue, DateValue, TimeValue } from '../../runtime/values.ts';
import { dateFunctions } from './date-functions.ts';
import { logicalFunctions } from './logical-functions.ts';
import { mathFunctions } from './math-functions.ts';
import { parseFormula } from './parse.ts';
import type { FormulaNode } from './parse.ts';
import { textFunctions } from './text-functions.ts';
import { FormulaError } from './tokens.ts';

export type FormulaValue = null | boolean | number | string | DateValue | DatetimeValue | TimeValue;

/** What a formula asks of the record and the org around it. */
export interface FormulaContext {
    /** The value of a field or global variable; throws FormulaError when there is no such thing. */
    read(path: readonly string[]): FormulaValue;
    /** The field's value before the change under way: the same as now for new records. */
    readPrior(path: readonly string[]): FormulaValue;
    readonly isNew: boolean;
    /** Milliseconds since 1970. */
    readonly now: number;
    /** Whole days since 1970 where the user is. */
    readonly today: number;
}

/** A function of the formula language: its arguments are computed when it asks for them. */
export type FormulaFunction = (
    evaluate: (node: FormulaNode) => FormulaValue,
    args: readonly FormulaNode[],
    context: FormulaContext
) => FormulaValue;

const functions: Readonly<Record<string, FormulaFunction>> = {
    ...logicalFunctions,
    ...textFunctions,
    ...mathFunctions,
    ...dateFunctions
};

/** A formula read once and computed any number of times. */
export interface Formula {
    evaluate(context: FormulaContext): FormulaValue;
}

/**
 * Reads a formula.
 *
 * @throws FormulaError when it cannot be read or uses a function that the local org does not have
 */
export function compileFormula(text: string): Formula {
    const tree = parseFormula(text);
    checkFunctions(tree);
    return { evaluate: (context) => evaluate(tree, context) };
}

function checkFunctions(node: FormulaNode): void {
    if (node.kind !== 'call') return;
    if (!Object.hasOwn(functions, node.name)) throw new FormulaError(`the function ${node.name} is not supported`);
    node.args.forEach(checkFunctions);
}

function evaluate(node: FormulaNode, context: FormulaContext): FormulaValue {
    if (node.kind === 'literal') return node.value;
    if (node.kind === 'call') return callFunction(node.name, node.args, context);
    const [name] = node.path;
    const word = node.path.length === 1 ? name?.toUpperCase() : undefined;
    if (word === 'TRUE') return true;
    if (word === 'FALSE') return false;
    if (word === 'NULL') return null;
    return context.read(node.path);
}

function callFunction(name: string, args: readonly FormulaNode[], context: FormulaContext): FormulaValue {
    const body = functions[name];
    if (!body) throw new FormulaError(`the function ${name} is not supported`);
    return body((arg) => evaluate(arg, context), args, context);
}
