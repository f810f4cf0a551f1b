/**
 * `Trigger.new`, `Trigger.isInsert` and the other context variables.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_triggers_context_variables.htm
 */
import type { ApexParserRuleContext } from '@apexdevtools/apex-parser';
import type { Run } from '../../runtime/frame.ts';
import type { TriggerContext } from '../../runtime/trigger.ts';
import { EnumValue, type Value } from '../../runtime/values.ts';
import type { Type } from '../types.ts';
import type { CompileContext } from './context.ts';
import type { Expression } from './expression.ts';

type Read = (trigger: TriggerContext) => Value;

const FLAGS: Readonly<Record<string, Read>> = {
    isinsert: ({ operation }) => operation.endsWith('_INSERT'),
    isupdate: ({ operation }) => operation.endsWith('_UPDATE'),
    isdelete: ({ operation }) => operation.endsWith('_DELETE') && !operation.endsWith('_UNDELETE'),
    isundelete: ({ operation }) => operation === 'AFTER_UNDELETE',
    isbefore: ({ operation }) => operation.startsWith('BEFORE_'),
    isafter: ({ operation }) => operation.startsWith('AFTER_')
};

export function triggerVariable(context: CompileContext, node: ApexParserRuleContext, name: string): Expression {
    const { types } = context;
    const key = name.toLowerCase();
    const record = context.program.triggerObject(context.unit) ?? types.sobject;
    if (key === 'isexecuting') {
        return { node, type: types.boolean, run: (frame) => frame.runtime.transaction.trigger !== undefined };
    }
    const flag = FLAGS[key];
    if (flag) {
        return { node, type: types.boolean, run: whenRunning(flag, false) };
    }
    const variables: Record<string, { type: Type; read: Read }> = {
        new: { type: types.list(record), read: (trigger) => trigger.new },
        old: { type: types.list(record), read: (trigger) => trigger.old },
        newmap: { type: types.map(types.id, record), read: (trigger) => trigger.newMap },
        oldmap: { type: types.map(types.id, record), read: (trigger) => trigger.oldMap },
        size: { type: types.integer, read: (trigger) => trigger.size }
    };
    const found = variables[key];
    if (found) {
        return { node, type: found.type, run: whenRunning(found.read, null) };
    }
    if (key === 'operationtype') {
        const type =
            types.parse('System.TriggerOperation') ??
            context.fail(node, 'Not supported by the local org: Trigger.operationType');
        return { node, type, run: whenRunning((trigger) => operationConstant(type, trigger), null) };
    }
    return context.fail(node, `Variable does not exist: Trigger.${name}`);
}

function operationConstant(type: Type, { operation }: TriggerContext): Value {
    const names = type.definition.enumValues ?? [];
    const field = type.definition.fields.get(operation.toLowerCase());
    return field?.get ? field.get(undefined as never, null) : new EnumValue(type, operation, names.indexOf(operation));
}

function whenRunning(read: Read, outside: Value): Run {
    return (frame) => {
        const { trigger } = frame.runtime.transaction;
        return trigger ? read(trigger) : outside;
    };
}
