/** FlowElementReferenceOrValue: https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_visual_workflow.htm */
import { Big } from 'bigdecimal.js';
import { parseDate } from '../../runtime/conversions.ts';
import { DatetimeValue, DateValue } from '../../runtime/values.ts';
import type { FlowNode } from '../flow-node.ts';
import type { TypedRead, FlowScope } from './flow-scope.ts';
import { reference } from './references.ts';
import { template } from './templates.ts';

/** A literal or a reference; an element without content is nothing. */
export function value(scope: FlowScope, node: FlowNode | undefined): TypedRead {
    const { types } = scope;
    const [kind, more] = node?.childNames() ?? [];
    if (!node || kind === undefined) return { type: types.null, read: () => null };
    if (more !== undefined) node.refuse(`a value with both ${kind} and ${more}`);
    const text = node.required(kind);
    switch (kind) {
        case 'elementReference':
            return reference(scope, node, text);
        case 'stringValue':
            return { type: types.string, read: template(scope, node, text) };
        case 'booleanValue': {
            const flag = text === 'true';
            return { type: types.boolean, read: () => flag };
        }
        case 'numberValue': {
            const number = Big(text);
            return { type: types.decimal, read: () => number };
        }
        case 'dateValue':
            return {
                type: types.date,
                read: ({ batch }) => new DateValue(parseDate(batch.runtime, text))
            };
        case 'dateTimeValue': {
            const moment = Date.parse(text);
            if (Number.isNaN(moment)) return node.refuse(`the date and time ${text}`);
            return { type: types.datetime, read: () => new DatetimeValue(moment) };
        }
        default:
            return node.refuse(`a ${kind}`);
    }
}
