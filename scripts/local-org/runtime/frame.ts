/** One method call in progress. */
import type { SourceUnit } from '../apex/declare/source-unit.ts';
import type { TypeDefinition } from '../apex/types.ts';
import type { ApexRuntime } from './apex-runtime.ts';
import type { Sharing } from './transaction.ts';
import type { Value } from './values.ts';

/** What stays the same for every call of a method: for stack traces and sharing. */
export interface CodeInfo {
    /** `Class.Outer.Inner.method`, as stack traces print it. */
    readonly where: string;
    readonly unit: SourceUnit;
    readonly owner: TypeDefinition | undefined;
    /** `inherited` takes over the caller's. */
    readonly sharing: 'with' | 'without' | 'inherited';
    localCount: number;
}

export class Frame {
    readonly runtime: ApexRuntime;
    readonly code: CodeInfo;
    readonly self: Value;
    readonly caller: Frame | undefined;
    readonly locals: Value[];
    readonly sharing: Sharing;
    readonly depth: number;
    line = 0;
    column = 0;
    result: Value = null;

    constructor(runtime: ApexRuntime, code: CodeInfo, self: Value, caller: Frame | undefined) {
        this.runtime = runtime;
        this.code = code;
        this.self = self;
        this.caller = caller;
        this.locals = new Array<Value>(code.localCount).fill(null);
        this.depth = caller ? caller.depth + 1 : 1;
        this.sharing = code.sharing === 'inherited' ? (caller?.sharing ?? 'with') : code.sharing;
    }
}

/** Evaluates an expression. */
export type Run = (frame: Frame) => Value;

/** How a statement ended. */
export const Completion = { next: 0, break: 1, continue: 2, return: 3 } as const;
export type Completion = (typeof Completion)[keyof typeof Completion];

/** Executes a statement. */
export type Execute = (frame: Frame) => Completion;
