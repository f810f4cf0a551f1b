/** A record in Apex: which object it is of and the fields it carries. */
import type { SObjectDescription } from './schema/schema.ts';
import type { RowError } from './engine.ts';
import type { Value } from '../runtime/values.ts';

export class SObjectValue {
    readonly object: SObjectDescription;
    /** Field values by lower-cased API name; only fields that were set or queried are present. */
    readonly fields = new Map<string, Value>();
    /** Parent records by lower-cased relationship name (`account`, `owner`, `parent__r`). */
    readonly parents = new Map<string, SObjectValue | null>();
    /** Children by lower-cased relationship name, when a sub-query brought them. */
    readonly children = new Map<string, Value>();
    /** Came from a query: reading a field that was not queried throws. */
    queried = false;
    /** Records of `Trigger.old` and of after triggers: setting a field throws System.FinalException `Record is read-only`. */
    readOnly = false;
    /** What `addError` noted, on the record (`fields` empty) or on a field; the DML under way fails such rows. */
    errors: RowError[] | undefined = undefined;
    /** A copy made by `clone()`: the id of the original, null when it had none. */
    clonedFrom: Value | undefined = undefined;
    /** The Database.DMLOptions of `setOptions()`. */
    options: Value = null;

    constructor(object: SObjectDescription) {
        this.object = object;
    }
}
