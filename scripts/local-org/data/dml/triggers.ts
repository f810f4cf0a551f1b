/**
 * Runs triggers with their context variables.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_triggers_context_variables.htm
 */
import { exceptionText } from '../../runtime/exception-text.ts';
import type { ExceptionState, Runtime } from '../../runtime/runtime.ts';
import type { CompiledTrigger, TriggerContext, TriggerOperation } from '../../runtime/trigger.ts';
import { IdValue, ListValue, MapValue } from '../../runtime/values.ts';
import type { ObjectValue } from '../../runtime/values.ts';
import type { SObjectDescription } from '../schema/schema.ts';
import type { SObjectValue } from '../sobject-value.ts';
import { triggerFailed } from './row-errors.ts';
import type { Row } from './row.ts';
import { idOf } from './row.ts';
import type { Statement } from './statement.ts';

/** https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_gov_limits.htm: stack depth of recursive triggers */
const maximumDepth = 16;

/** Which of the lists an operation has; new records can be changed before the save only. */
const shapes: Readonly<
    Record<TriggerOperation, { readonly new: boolean; readonly old: boolean; readonly ids: boolean }>
> = {
    BEFORE_INSERT: { new: true, old: false, ids: false },
    BEFORE_UPDATE: { new: true, old: true, ids: true },
    BEFORE_DELETE: { new: false, old: true, ids: true },
    AFTER_INSERT: { new: true, old: false, ids: true },
    AFTER_UPDATE: { new: true, old: true, ids: true },
    AFTER_DELETE: { new: false, old: true, ids: true },
    AFTER_UNDELETE: { new: true, old: false, ids: true }
};

export function triggersFor(
    runtime: Runtime,
    object: SObjectDescription,
    operation: TriggerOperation
): CompiledTrigger[] {
    const name = object.name.toLowerCase();
    return runtime.org.triggers.filter(
        (each) => each.objectName.toLowerCase() === name && each.operations.has(operation)
    );
}

/** Runs the object's triggers over the rows; addError and exceptions fail rows. */
export function runTriggers(statement: Statement, operation: TriggerOperation, rows: readonly Row[]): void {
    const triggers = rows.length === 0 ? [] : triggersFor(statement.runtime, statement.object, operation);
    if (triggers.length === 0) return;
    const shape = shapes[operation];
    const lists = {
        new: shape.new ? rows.map(({ record }) => record) : null,
        old: shape.old ? rows.map(oldRecord) : null
    };
    lists.old?.forEach((record) => (record.readOnly = true));
    lists.new?.forEach((record) => (record.readOnly = operation.startsWith('AFTER')));
    for (const trigger of triggers) {
        const context = triggerContext(statement, operation, trigger.name, lists);
        const failure = runOne(statement.runtime, trigger, context, rows);
        if (failure !== undefined) {
            rows.forEach((row) => row.fail(triggerFailed(failure)));
            return;
        }
    }
    for (const row of rows) takeErrors(row, shape.new ? row.record : oldRecord(row));
}

function oldRecord({ old, record }: Row): SObjectValue {
    return old ?? record;
}

function takeErrors(row: Row, record: SObjectValue): void {
    row.fail(...(record.errors ?? []));
    record.errors = undefined;
}

function triggerContext(
    { runtime, object }: Statement,
    operation: TriggerOperation,
    triggerName: string,
    lists: { readonly new: readonly SObjectValue[] | null; readonly old: readonly SObjectValue[] | null }
): TriggerContext {
    const record = runtime.types.sobjectType(object.name) ?? runtime.types.sobject;
    const list = (items: readonly SObjectValue[] | null) =>
        items && new ListValue(runtime.types.list(record), [...items]);
    const map = (items: readonly SObjectValue[] | null) =>
        items && new MapValue(runtime.types.map(runtime.types.id, record), entriesById(runtime, items));
    return {
        triggerName,
        object,
        operation,
        new: list(lists.new),
        newMap: shapes[operation].ids ? map(lists.new) : null,
        old: list(lists.old),
        oldMap: map(lists.old),
        size: (lists.new ?? lists.old ?? []).length
    };
}

function entriesById(runtime: Runtime, records: readonly SObjectValue[]): MapValue['entries'] {
    return new Map(
        records.map((record) => {
            const key = new IdValue(idOf(record) ?? '');
            return [runtime.keyOf(key), { key, value: record }] as const;
        })
    );
}

/** Gives what the platform says when the trigger threw, else undefined. */
function runOne(
    runtime: Runtime,
    trigger: CompiledTrigger,
    context: TriggerContext,
    rows: readonly Row[]
): string | undefined {
    const { transaction } = runtime;
    const { trigger: outer, triggerDepth: depth = 0 } = transaction;
    if (depth >= maximumDepth) return `${trigger.name}: maximum trigger depth exceeded\n${eventText(context)}`;
    transaction.trigger = context;
    transaction.triggerDepth = depth + 1;
    enterRows(runtime, context, rows);
    try {
        const thrown = runtime.attempt(() => trigger.run(runtime));
        return (
            thrown &&
            `${trigger.name}: execution of ${eventName(context.operation)}\n\ncaused by: ${causeText(thrown.exception)}`
        );
    } finally {
        leaveRows(runtime);
        transaction.trigger = outer;
        transaction.triggerDepth = depth;
    }
}

/** `BeforeInsert` */
function eventName(operation: TriggerOperation): string {
    return operation.toLowerCase().replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function eventText({ object, operation }: TriggerContext): string {
    return `${object.label} trigger event ${eventName(operation)}`;
}

/** The exception and where it came from, up to the trigger: who caused it is another context. */
function causeText(exception: ObjectValue): string {
    const { stack } = exception.state as ExceptionState;
    const end = stack.findIndex(({ where }) => where.startsWith('Trigger.'));
    const frames = end < 0 ? stack : stack.slice(0, end + 1);
    const lines = frames.map(({ where, line, column }) => `${where}: line ${line}, column ${column}`);
    return [exceptionText(exception), '', ...lines].join('\n');
}

/** Records that triggers are running for: they cannot be changed again from there. */
interface ActiveTrigger {
    readonly name: string;
    readonly before: boolean;
    readonly isDelete: boolean;
    readonly ids: ReadonlySet<string>;
}

const active = new WeakMap<Runtime['transaction'], ActiveTrigger[]>();

function enterRows(runtime: Runtime, { triggerName: name, operation }: TriggerContext, rows: readonly Row[]): void {
    const ids = new Set(rows.flatMap(({ id }) => id ?? []));
    const entry = { name, before: operation.startsWith('BEFORE'), isDelete: operation.endsWith('_DELETE'), ids };
    active.set(runtime.transaction, [...(active.get(runtime.transaction) ?? []), entry]);
}

function leaveRows(runtime: Runtime): void {
    active.set(runtime.transaction, (active.get(runtime.transaction) ?? []).slice(0, -1));
}

/**
 * The trigger that forbids to update or delete the record: its own before trigger, and its delete triggers.
 * https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_concepts_core_data_objects.htm, SELF_REFERENCE_FROM_TRIGGER
 */
export function triggerHolding(runtime: Runtime, id: string, change: 'update' | 'delete'): string | undefined {
    const holds = ({ before, isDelete, ids }: ActiveTrigger): boolean =>
        ids.has(id) && (before || (change === 'delete' && isDelete));
    return active.get(runtime.transaction)?.find(holds)?.name;
}
