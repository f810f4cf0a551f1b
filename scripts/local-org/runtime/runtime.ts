/**
 * What native classes, the data engine and compiled Apex may ask of the running transaction.
 * One Runtime is one Apex transaction: its statics, limits, savepoints and debug log.
 */
import type { Type, TypeRegistry } from '../apex/types.ts';
import type { LimitName } from '../limits/limits.ts';
import type { ObjectValue, Value } from './values.ts';

/** Carries an Apex exception through JavaScript. `exception.state` is an {@link ExceptionState}. */
export class ApexThrow {
    readonly exception: ObjectValue;

    constructor(exception: ObjectValue) {
        this.exception = exception;
    }
}

/** What every Apex exception keeps, user-defined ones included. */
export interface ExceptionState {
    message: string | null;
    cause: ObjectValue | null;
    /** Innermost first, as `getStackTraceString` prints them. */
    stack: readonly StackFrame[];
    /** DmlException's rows; QueryException's and others' extra data. */
    details?: unknown;
}

/** `Class.Outer.Inner.method: line 12, column 1` */
export interface StackFrame {
    readonly where: string;
    readonly line: number;
    readonly column: number;
}

/** Something the local org does not do; reported by name and position, never caught by Apex code. */
export class NotSupported extends Error {
    readonly feature: string;

    constructor(feature: string, position?: { file: string; line: number }) {
        super(`Not supported by the local org: ${feature}${position ? `, ${position.file}:${position.line}` : ''}`);
        this.feature = feature;
    }
}

/** A governor limit was passed: ends the transaction, Apex code cannot catch it. Thrown by `Runtime.use`. */
export class LimitExceeded extends ApexThrow {}

/** System or user mode of a query or DML operation. */
export type AccessMode = 'user' | 'system';

export interface Runtime {
    readonly types: TypeRegistry;
    readonly org: import('../org/org.ts').Org;
    readonly transaction: import('./transaction.ts').Transaction;

    /** Makes an Apex exception: `throw runtime.exception('System.MathException', 'Divide by 0')`. */
    exception(typeName: string, message: string | null, details?: unknown): ApexThrow;

    /** The dynamic type of a value; the null type for null. */
    typeOf(value: Value): Type;
    /** True when the value may be used as `type` (what `instanceof` answers; false for null). */
    isInstance(value: Value, type: Type): boolean;
    /** Converts on assignment or cast between static types (Integer to Decimal, String to Id, Object to anything with TypeException). */
    convert(value: Value, to: Type): Value;
    /** `==` of Apex: strings without case, numbers by value, objects by their own equals or by identity, collections by content. */
    equals(left: Value, right: Value): boolean;
    /** The order that `List.sort` uses; throws for values that cannot be compared. */
    compare(left: Value, right: Value): number;
    /** The key under which a Set or Map files a value: equal values, equal keys (strings with case). */
    keyOf(value: Value): unknown;
    /** `String.valueOf(value)`; 'null' for null. */
    stringify(value: Value): string;

    /** Calls an instance method of a user or native object by name, overload chosen by the values given. */
    invoke(target: Value, methodName: string, args: Value[]): Value;
    /** Calls a static method, for example `invokeStatic('MyClass', 'run', [])`. */
    invokeStatic(typeName: string, methodName: string, args: Value[]): Value;
    /** `new T(args)`. */
    construct(type: Type, args: Value[]): Value;
    /**
     * Runs Apex code and gives back the exception that it threw, the call stack being what it was before. What Apex cannot catch
     * (limits, failed assertions, NotSupported) is thrown on.
     */
    attempt(work: () => void): ApexThrow | undefined;

    /** Counts against a governor limit and throws {@link LimitExceeded} when it is passed. */
    use(limit: LimitName, amount?: number): void;
    /**
     * Begins what only the platform does: a query, a DML statement, a callout, a job put in the queue. Counts one of the limit; jobs that
     * are to die do so here. `what` names it for people: `insert Account`.
     */
    begin(limit: LimitName, what: string): void;
    /** Writes to the debug log as `System.debug` does. */
    log(level: string, message: string): void;
    /**
     * The mode of database operations that name none in the code that called the platform method now running: user mode for classes of
     * API version 67 and later.
     * https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apex/versioned_behavior_changes.htm
     */
    defaultAccessMode(): AccessMode;
    /** Where the running Apex code is: for errors and stack traces. */
    position(): { file: string; line: number; column: number };
    stack(): StackFrame[];
    /**
     * The variables that a `:bind` of a dynamic query may name: local variables, fields and properties of the code that called the
     * platform method now running, by name without case. The function throws System.QueryException `Variable does not exist: name`.
     * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_dynamic_soql.htm
     */
    bindLookup(): (name: string) => Value;
}
