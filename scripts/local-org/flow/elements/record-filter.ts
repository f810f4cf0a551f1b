/**
 * The `filters` of elements that look for records: one query for all interviews, whose rows are then told apart by what each of them
 * looks for.
 */
import { fieldType } from '../../apex/compile/sobject-fields.ts';
import type { Type } from '../../apex/types.ts';
import type { SObjectDescription } from '../../data/schema/schema.ts';
import type { SObjectValue } from '../../data/sobject-value.ts';
import type { Value } from '../../runtime/values.ts';
import { convertRead } from '../compile/convert.ts';
import type { FlowScope } from '../compile/flow-scope.ts';
import { asking, fits, operators } from '../compile/operators.ts';
import { checkedField } from '../compile/references.ts';
import { value } from '../compile/values.ts';
import type { FlowNode } from '../flow-node.ts';
import type { Read } from '../flow.ts';
import type { Interview } from '../run/interview.ts';
import { sqlFor } from './filter-soql.ts';

export interface RecordFilter {
    /** What the values of one interview are. */
    values(interview: Interview): readonly Value[];
    /** `WHERE …` for the rows that any of the interviews looks for, perhaps with others; the binds are named b0, b1 … in their order. */
    where(wanted: readonly (readonly Value[])[]): { readonly soql: string; readonly binds: readonly Value[] };
    /** Whether a row is what an interview with these values looks for. */
    matches(record: SObjectValue, values: readonly Value[]): boolean;
}

interface Filter {
    readonly field: string;
    readonly operator: string;
    readonly read: Read;
}

export function recordFilter(scope: FlowScope, node: FlowNode, object: SObjectDescription): RecordFilter {
    const filters = node.children('filters').map((each) => filter(scope, each, object));
    const word = node.text('filterLogic')?.toLowerCase() ?? 'and';
    if (word !== 'and' && word !== 'or') node.refuse(`the filter logic ${word}`);
    const isAnd = word === 'and';
    return {
        values: (interview) => filters.map(({ read }) => read(interview)),
        where: (wanted) => {
            const binds: Value[] = [];
            const parts = filters.map(({ field, operator }, index) =>
                sqlFor(
                    field,
                    operator,
                    wanted.map((values) => values[index]),
                    (given) => `:b${binds.push(given) - 1}`
                )
            );
            return { soql: parts.length === 0 ? '' : `WHERE ${parts.join(isAnd ? ' AND ' : ' OR ')}`, binds };
        },
        matches: (record, values) => {
            if (filters.length === 0) return true;
            const holds = ({ field, operator }: Filter, index: number): boolean =>
                operators[operator](record.fields.get(field.toLowerCase()) ?? null, values[index]);
            return isAnd ? filters.every(holds) : filters.some(holds);
        }
    };
}

function filter(scope: FlowScope, node: FlowNode, object: SObjectDescription): Filter {
    node.only('field', 'operator', 'value');
    const [name, operator] = [node.required('field'), node.required('operator')];
    const field = checkedField(node, object, object.fields.get(name.toLowerCase()), name);
    if (!(operator in operators) || operator === 'IsEmpty' || operator === 'IsBlank') {
        node.refuse(`the operator ${operator}`);
    }
    const given = value(scope, node.child('value'));
    const type = fieldType(scope.types, field);
    if (!fits(scope, operator, type, given.type)) {
        return node.refuse(`${operator} between a ${type.name} and a ${given.type.name}`);
    }
    const read = convertRead(scope, node, given, wantedType(scope, operator, type));
    return { field: field.name, operator, read };
}

function wantedType({ types }: FlowScope, operator: string, type: Type): Type {
    if (asking.includes(operator)) return types.boolean;
    return operator === 'In' || operator === 'NotIn' ? types.list(type) : type;
}
