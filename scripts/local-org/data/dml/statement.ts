import type { Runtime } from '../../runtime/runtime.ts';
import type { Metadata } from '../../org/metadata.ts';
import type { DmlOperation, DmlOptions } from '../engine.ts';
import type { Schema, SObjectDescription } from '../schema/schema.ts';
import type { Store } from '../store/store.ts';
import type { AutoNumbers } from './auto-number.ts';
import type { Automation } from './automation.ts';
import type { LookupFilters } from './lookup-filters.ts';
import type { UnsupportedAutomation } from './unsupported-automation.ts';
import type { ValidationRules } from './validation-rules.ts';

/** What DML works with for the life of the org. */
export interface DmlServices {
    readonly store: Store;
    readonly schema: Schema;
    readonly metadata: Metadata;
    readonly autoNumbers: AutoNumbers;
    readonly validationRules: ValidationRules;
    readonly lookupFilters: LookupFilters;
    readonly unsupported: UnsupportedAutomation;
    /** Record-triggered flows, when there are any. */
    readonly automation: Automation;
}

/** One DML statement on records of one object. */
export interface Statement {
    readonly runtime: Runtime;
    readonly services: DmlServices;
    readonly operation: DmlOperation | 'merge';
    readonly options: DmlOptions;
    readonly object: SObjectDescription;
    /** Partial success with triggers: nothing is saved in an attempt that a row has failed, because it is going to be repeated. */
    readonly isRepeated?: boolean;
}
