/** Triggers at run time: what the compiler gives for each and what its `Trigger` variables answer. */
import type { SObjectDescription } from '../data/schema/schema.ts';
import type { Runtime } from './runtime.ts';
import type { ListValue, MapValue } from './values.ts';

/** The constants of System.TriggerOperation. */
export type TriggerOperation =
    | 'BEFORE_INSERT'
    | 'BEFORE_UPDATE'
    | 'BEFORE_DELETE'
    | 'AFTER_INSERT'
    | 'AFTER_UPDATE'
    | 'AFTER_DELETE'
    | 'AFTER_UNDELETE';

/** One trigger of the project, compiled. */
export interface CompiledTrigger {
    readonly name: string;
    /** API name of the object after `on`. */
    readonly objectName: string;
    readonly operations: ReadonlySet<TriggerOperation>;
    /** Runs the body once; `transaction.trigger` holds the context. */
    run(runtime: Runtime): void;
}

/**
 * The context variables of a running trigger. Which are null for which operation:
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_triggers_context_variables.htm
 */
export interface TriggerContext {
    readonly triggerName: string;
    readonly object: SObjectDescription;
    readonly operation: TriggerOperation;
    readonly new: ListValue | null;
    readonly newMap: MapValue | null;
    readonly old: ListValue | null;
    readonly oldMap: MapValue | null;
    readonly size: number;
}
