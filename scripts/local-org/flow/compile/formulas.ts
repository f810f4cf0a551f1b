/** Formulas of flows: the org's formula language with `{!…}` around what is named. */
import { Big, RoundingMode } from 'bigdecimal.js';
import type { Type } from '../../apex/types.ts';
import { localDay, toFormulaValue } from '../../data/dml/formula-context.ts';
import { compileFormula, type FormulaValue } from '../../data/formula/evaluate.ts';
import { parseFormula, type FormulaNode } from '../../data/formula/parse.ts';
import { FormulaError } from '../../data/formula/tokens.ts';
import type { Value } from '../../runtime/values.ts';
import type { FlowNode } from '../flow-node.ts';
import type { Read } from '../flow.ts';
import type { Interview } from '../run/interview.ts';
import type { FlowScope } from './flow-scope.ts';
import { reference } from './references.ts';

const TEXT_OR_REFERENCE = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|\{!([^}]*)\}/g;
const CONSTANTS: readonly string[] = ['TRUE', 'FALSE', 'NULL'];

/** What formulas ask of the change that started the flow: there has to be one. */
const OF_CHANGES: readonly string[] = ['ISNEW', 'ISCHANGED', 'PRIORVALUE'];

export interface FlowFormula {
    readonly evaluate: (interview: Interview) => FormulaValue;
    /** It compares the record with what it was. */
    readonly asksForChange: boolean;
}

export function formula(scope: FlowScope, node: FlowNode, text: string): FlowFormula {
    const plain = text.replaceAll(
        TEXT_OR_REFERENCE,
        (_match, literal: string | undefined, path: string) => literal ?? path.trim()
    );
    return orRefuse(node, () => {
        const tree = parseFormula(plain);
        const names = { paths: new Map<string, readonly string[]>(), functions: new Set<string>() };
        collect(tree, names);
        const ofChanges = [...names.functions].find((name) => OF_CHANGES.includes(name));
        if (ofChanges && !scope.triggerObject) node.refuse(`${ofChanges} outside a record-triggered flow`);
        const reads = new Map<string, Read>();
        for (const [key, path] of names.paths) reads.set(key, reference(scope, node, path.join('.')).read);
        const compiled = compileFormula(plain);
        return {
            asksForChange:
                ofChanges !== undefined || [...names.paths.keys()].some((key) => key.startsWith('$record__prior')),
            evaluate: (interview) => orRefuse(node, () => compiled.evaluate(contextOf(interview, reads)))
        };
    });
}

function collect(node: FormulaNode, names: { paths: Map<string, readonly string[]>; functions: Set<string> }): void {
    if (node.kind === 'call') {
        names.functions.add(node.name);
        node.args.forEach((arg) => collect(arg, names));
    }
    if (node.kind !== 'reference') return;
    const isConstant = node.path.length === 1 && CONSTANTS.includes(node.path[0].toUpperCase());
    if (!isConstant) names.paths.set(keyOf(node.path), node.path);
}

function keyOf(path: readonly string[]): string {
    return path.join('.').toLowerCase();
}

function contextOf(interview: Interview, reads: ReadonlyMap<string, Read>) {
    const { batch, record } = interview;
    const now = batch.org.now();
    const read = (of: Interview, path: readonly string[]): FormulaValue => toFormulaValue(reads.get(keyOf(path))!(of));
    return {
        read: (path: readonly string[]) => read(interview, path),
        readPrior: (path: readonly string[]) => {
            if (path[0]?.toLowerCase() !== '$record') throw new FormulaError(`the prior value of ${path.join('.')}`);
            return read(interview.asBefore() ?? interview, path);
        },
        isNew: record?.prior === undefined,
        now,
        get today() {
            return localDay(now, batch.runtime.transaction.user.timeZone);
        }
    };
}

/** The result of a formula resource as its data type says. */
export function formulaResult(scope: FlowScope, type: Type, scale: number, result: FormulaValue): Value {
    if (result === null || type !== scope.types.decimal) return result;
    if (typeof result !== 'number') throw new FormulaError('the result is no number');
    return Big(String(result)).setScale(scale, RoundingMode.HALF_UP);
}

export function orRefuse<T>(node: FlowNode, work: () => T): T {
    try {
        return work();
    } catch (error) {
        if (error instanceof FormulaError) return node.refuse(`the formula (${error.message})`);
        throw error;
    }
}
