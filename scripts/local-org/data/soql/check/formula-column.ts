/** Formula fields in a SELECT list: computed when the row is read, from the columns that the formula names. */
import type { Value } from '../../../runtime/values.ts';
import { zonedDay } from '../../../runtime/zoned-day.ts';
import { toFieldValue } from '../../dml/defaults.ts';
import { toFormulaValue } from '../../dml/formula-context.ts';
import { compileFormula, type FormulaValue } from '../../formula/evaluate.ts';
import { parseFormula, type FormulaNode } from '../../formula/parse.ts';
import { FormulaError } from '../../formula/tokens.ts';
import type { FieldDescription, SObjectDescription } from '../../schema/schema.ts';
import { decimalOfScale, isDecimal } from '../../store/columns.ts';
import type { SqlValue } from '../../store/store.ts';
import { refuse } from '../problems.ts';
import type { Place } from '../syntax/syntax.ts';
import type { ParentRows } from './joins.ts';
import { decodeField, type Columns, type Decode } from './shape.ts';

/** A field that a formula names: the columns it needs and its value out of them. */
interface Source {
    readonly columns: readonly number[];
    readonly decode: Decode;
    readonly isNumber: boolean;
}

const words = new Set(['true', 'false', 'null']);

/** The columns and the computation of a formula field. @throws SoqlError for what the local org cannot compute */
export function formulaColumn(rows: ParentRows, field: FieldDescription, columns: Columns, place: Place): Source {
    const name = `formula field ${rows.object.name}.${field.name}`;
    try {
        const formula = compileFormula(field.formula!);
        const sources = new Map<string, Source>();
        for (const path of pathsOf(parseFormula(field.formula!))) {
            sources.set(keyOf(path), sourceAt(rows, path, columns, place));
        }
        const all = [...new Set([...sources.values()].flatMap((source) => source.columns))];
        return { columns: all, decode: computed(name, field, formula, sources, all), isNumber: isNumeric(field) };
    } catch (error) {
        if (error instanceof FormulaError) return refuse(`${name}: ${error.message}`, place);
        throw error;
    }
}

function computed(
    name: string,
    field: FieldDescription,
    formula: ReturnType<typeof compileFormula>,
    sources: ReadonlyMap<string, Source>,
    columns: readonly number[]
): Decode {
    return (runtime, row) => {
        const valueOf = (path: readonly string[]): FormulaValue => {
            const source = sources.get(keyOf(path));
            if (!source) throw new FormulaError(`${path.join('.')} is not supported`);
            const values = source.columns.map((column): SqlValue => row[columns.indexOf(column)]);
            const value = toFormulaValue(source.decode(runtime, values));
            return value === null && field.formulaBlanksAsZero && source.isNumber ? 0 : value;
        };
        const now = runtime.org.now();
        const today = zonedDay(now, runtime.transaction.user.timeZone);
        const context = { read: valueOf, readPrior: valueOf, isNew: false, now, today };
        try {
            return resultOf(field, formula.evaluate(context));
        } catch (error) {
            // As the platform shows #Error!, for example after a division by zero.
            if (error instanceof FormulaError)
                throw runtime.exception('System.QueryException', `${name}: ${error.message}`);
            throw error;
        }
    };
}

/** Numbers get the field's scale; binary fractions are put right at the fifteenth digit, the last one that they keep. */
function resultOf(field: FieldDescription, value: FormulaValue): Value {
    if (typeof value !== 'number' || !isDecimal(field)) return toFieldValue(field, value);
    return decimalOfScale(Number(value.toPrecision(15)), field.scale);
}

function pathsOf(node: FormulaNode): (readonly string[])[] {
    if (node.kind === 'literal') return [];
    if (node.kind === 'call') return node.args.flatMap(pathsOf);
    const isWord = node.path.length === 1 && words.has(node.path[0].toLowerCase());
    return isWord ? [] : [node.path];
}

function keyOf(path: readonly string[]): string {
    return path.join('.').toLowerCase();
}

function sourceAt(rows: ParentRows, path: readonly string[], columns: Columns, place: Place): Source {
    const [first, ...rest] = path;
    if (first.startsWith('$'))
        throw new FormulaError(`the global variable ${path.join('.')} is not supported in a query`);
    if (rest.length > 0) return sourceAt(rows.parent(lookup(rows.object, first)), rest, columns, place);
    const field = rows.object.fields.get(first.toLowerCase());
    if (!field) throw new FormulaError(`Field ${first} does not exist`);
    if (field.notSupported) throw new FormulaError(`${field.notSupported} is not supported`);
    if (field.formula !== undefined) return formulaColumn(rows, field, columns, place);
    return { columns: [columns.add(rows.column(field))], decode: decodeField(field), isNumber: isNumeric(field) };
}

function isNumeric(field: FieldDescription): boolean {
    return isDecimal(field) || field.type === 'integer' || field.type === 'long';
}

function lookup(object: SObjectDescription, relationship: string): FieldDescription {
    const key = relationship.toLowerCase();
    const found = [...object.fields.values()].find(({ relationshipName }) => relationshipName?.toLowerCase() === key);
    if (!found) throw new FormulaError(`Field ${relationship} does not exist`);
    return found;
}
