/** Values that go from one type to another: into variables, fields, inputs of actions, and into text. */
import { BigDecimal } from 'bigdecimal.js';
import type { Type } from '../../apex/types.ts';
import { decimalToInteger, toDecimal } from '../../runtime/decimals.ts';
import { idFromText } from '../../runtime/ids.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import { DoubleValue, IdValue, ListValue, type Value } from '../../runtime/values.ts';
import type { FlowNode } from '../flow-node.ts';
import type { Read } from '../flow.ts';
import type { FlowScope, TypedRead } from './flow-scope.ts';

type Convert = (runtime: Runtime, value: Value) => Value;

const same: Convert = (_runtime, value) => value;

/** Reads a value as another type. @throws NotSupported when the local org does not know how the platform converts it */
export function convertRead(scope: FlowScope, node: FlowNode, from: TypedRead, to: Type): Read {
    const convert = converter(scope, from.type, to);
    if (!convert) return node.refuse(`a ${from.type.name} where a ${to.name} is expected`);
    if (convert === same) return from.read;
    return (interview) => {
        const value = from.read(interview);
        return value === null ? null : convert(interview.batch.runtime, value);
    };
}

function converter({ types }: FlowScope, from: Type, to: Type): Convert | undefined {
    if (from === to || from === types.null || to === types.object) return same;
    if (types.isList(from) && types.isList(to)) return listConverter(from, to, (a, b) => converterOf(types, a, b));
    return converterOf(types, from, to);
}

function listConverter(
    from: Type,
    to: Type,
    ofItems: (from: Type, to: Type) => Convert | undefined
): Convert | undefined {
    const convert = ofItems(from.args[0], to.args[0]);
    if (!convert) return undefined;
    return (runtime, value) =>
        new ListValue(
            to,
            (value as ListValue).items.map((item) => (item === null ? null : convert(runtime, item)))
        );
}

function converterOf(types: FlowScope['types'], from: Type, to: Type): Convert | undefined {
    if (from === to) return same;
    const numbers: readonly Type[] = [types.integer, types.long, types.double, types.decimal];
    if (numbers.includes(from) && numbers.includes(to)) return numberConverter(types, to);
    if (to === types.string) return isText(types, from) ? (_runtime, value) => textOfValue(value) : undefined;
    if (from === types.string && to === types.id) {
        return (runtime, value) => (value === '' ? null : idFromText(runtime, value as string));
    }
    if (to === types.sobject && from.definition.kind === 'sobject') return same;
    return types.isSubtype(from, to) ? same : undefined;
}

/** Numbers of flows have fractions; where a whole number is wanted and there is none, the platform reports an error. */
function numberConverter(types: FlowScope['types'], to: Type): Convert {
    return (runtime, value) => {
        const decimal = toDecimal(value);
        if (to !== types.integer && to !== types.long) return runtime.convert(value, to);
        if (decimal.stripTrailingZeros().scale() > 0 || (to === types.integer && !isInteger(decimal))) {
            throw runtime.exception(
                'System.TypeException',
                `Invalid ${to.name.toLowerCase()}: ${decimal.toPlainString()}`
            );
        }
        return runtime.convert(value, to);
    };
}

function isInteger(decimal: BigDecimal): boolean {
    return decimal.toBigInt() === BigInt(decimalToInteger(decimal));
}

/** How dates look in texts depends on the user's locale: they are not turned into text here. */
export function isText(types: FlowScope['types'], type: Type): boolean {
    const known: readonly Type[] = [
        types.string,
        types.id,
        types.boolean,
        types.integer,
        types.long,
        types.double,
        types.decimal,
        types.null
    ];
    return known.includes(type);
}

/** Of the types that isText knows. */
export function textOfValue(value: Value): string {
    if (value === null) return '';
    if (value instanceof IdValue) return value.value;
    if (value instanceof BigDecimal) return value.stripTrailingZeros().toPlainString();
    if (value instanceof DoubleValue) return String(value.value);
    return typeof value === 'object' ? '' : String(value);
}
