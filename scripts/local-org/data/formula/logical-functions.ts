/** https://help.salesforce.com/s/articleView?id=platform.customize_functions.htm&type=5, Logical Functions */
import { compareFormulaValues, isBlank, sameFormulaValue, truth } from './arguments.ts';
import type { FormulaContext, FormulaFunction } from './evaluate.ts';
import type { FormulaNode } from './parse.ts';
import { FormulaError } from './tokens.ts';

const comparison =
    (holds: (order: number) => boolean): FormulaFunction =>
    (evaluate, [left, right]) => {
        const values = [evaluate(left), evaluate(right)] as const;
        // A blank is neither before nor after anything.
        return values.includes(null) ? false : holds(compareFormulaValues(...values));
    };

const pathOf = (node: FormulaNode | undefined): readonly string[] => {
    if (node?.kind === 'reference') return node.path;
    throw new FormulaError('a field is expected');
};

const isChanged = (context: FormulaContext, node: FormulaNode | undefined): boolean =>
    !context.isNew && !sameFormulaValue(context.read(pathOf(node)), context.readPrior(pathOf(node)));

export const logicalFunctions: Readonly<Record<string, FormulaFunction>> = {
    AND: (evaluate, args) => args.every((arg) => truth(evaluate(arg))),
    OR: (evaluate, args) => args.some((arg) => truth(evaluate(arg))),
    NOT: (evaluate, [arg]) => !truth(evaluate(arg)),
    IF: (evaluate, [condition, yes, no]) => (truth(evaluate(condition)) ? evaluate(yes) : evaluate(no)),
    CASE: (evaluate, [subject, ...rest]) => {
        const value = evaluate(subject);
        for (let index = 0; index + 1 < rest.length; index += 2) {
            if (sameFormulaValue(value, evaluate(rest[index]))) return evaluate(rest[index + 1]);
        }
        return rest.length % 2 === 1 ? evaluate(rest[rest.length - 1]) : null;
    },
    ISBLANK: (evaluate, [arg]) => isBlank(evaluate(arg)),
    ISNULL: (evaluate, [arg]) => isBlank(evaluate(arg)),
    BLANKVALUE: (evaluate, [arg, otherwise]) => {
        const value = evaluate(arg);
        return isBlank(value) ? evaluate(otherwise) : value;
    },
    NULLVALUE: (evaluate, [arg, otherwise]) => evaluate(arg) ?? evaluate(otherwise),
    ISNUMBER: (evaluate, [arg]) => {
        const value = evaluate(arg);
        return typeof value === 'string' && /^\s*[-+]?(?:\d+\.?\d*|\.\d+)\s*$/.test(value);
    },
    ISNEW: (_evaluate, _args, context) => context.isNew,
    ISCHANGED: (_evaluate, [field], context) => isChanged(context, field),
    PRIORVALUE: (_evaluate, [field], context) => context.readPrior(pathOf(field)),
    ISPICKVAL: (evaluate, [field, text]) => sameFormulaValue(evaluate(field), evaluate(text)),
    '=': (evaluate, [left, right]) => sameFormulaValue(evaluate(left), evaluate(right)),
    '<>': (evaluate, [left, right]) => !sameFormulaValue(evaluate(left), evaluate(right)),
    '<': comparison((order) => order < 0),
    '>': comparison((order) => order > 0),
    '<=': comparison((order) => order <= 0),
    '>=': comparison((order) => order >= 0)
};
