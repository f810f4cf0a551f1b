/** What compiling an expression gives. */
import type { ApexParserRuleContext } from '@apexdevtools/apex-parser';
import type { Frame, Run } from '../../runtime/frame.ts';
import type { Value } from '../../runtime/values.ts';
import type { Type } from '../types.ts';

/** What `?.` leaves behind when its left side is null: the rest of the chain is not evaluated. */
export const SKIPPED = Symbol('skipped');
export type ChainRun = (frame: Frame) => Value | typeof SKIPPED;

/** Something that can be assigned to. `bind` evaluates what stands before the last part once. */
export interface Target {
    readonly type: Type;
    bind(frame: Frame): unknown;
    read(frame: Frame, bound: unknown): Value;
    write(frame: Frame, bound: unknown, value: Value): void;
}

export interface Expression {
    readonly node: ApexParserRuleContext;
    /** The static type; `void` for calls without result, `null` for the literal null. */
    readonly type: Type;
    readonly run: Run;
    readonly target?: Target;
    /** Set when a `?.` stands in the chain. */
    readonly chain?: ChainRun;
    /** For a query: its only row, as an assignment to an sObject or a field access wants it. */
    readonly singleRow?: Run;
    /** Set for a record's field: what `addError` needs. */
    readonly recordField?: { readonly record: Run; readonly key: string };
    /** `Contact.SObjectType`: the object's name, since `.fields` may follow. */
    readonly sobjectToken?: string;
    /** Set for `super`: calls do not go to overriding methods. */
    readonly isSuper?: boolean;
    /** An integer literal: may be narrowed where its value fits. */
    readonly isLiteral?: boolean;
}

/** Continues a member chain: skips when the left side was skipped. */
export function continueChain(
    left: Expression,
    node: ApexParserRuleContext,
    type: Type,
    step: (frame: Frame, value: Value) => Value,
    safe: boolean
): Expression {
    if (!safe && !left.chain) {
        const { run } = left;
        return { node, type, run: (frame) => step(frame, run(frame)) };
    }
    const before: ChainRun = left.chain ?? left.run;
    const chain: ChainRun = (frame) => {
        const value = before(frame);
        if (value === SKIPPED || (safe && value === null)) {
            return SKIPPED;
        }
        return step(frame, value);
    };
    return {
        node,
        type,
        chain,
        run: (frame) => {
            const value = chain(frame);
            return value === SKIPPED ? null : value;
        }
    };
}
