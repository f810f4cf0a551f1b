/** The Runtime of compiled Apex: frames, statics, calls, conversions. One instance is one transaction. */
import type { Program } from '../apex/program.ts';
import type { Types } from '../apex/type-registry.ts';
import type { FieldDefinition, MethodDefinition, Type, TypeDefinition } from '../apex/types.ts';
import type { Variable } from '../apex/compile/context.ts';
import { superConstructor } from '../apex/compile/methods.ts';
import { MachineLost, type DeathCountdown } from '../async/job-death.ts';
import type { DmlOperation, DmlOptions } from '../data/engine.ts';
import { SObjectValue } from '../data/sobject-value.ts';
import { HeapWatch } from '../limits/heap-size.ts';
import type { LimitName } from '../limits/limits.ts';
import type { Org } from '../org/org.ts';
import { bindValue } from './bind-lookup.ts';
import { castValue, convertValue } from './cast.ts';
import { CpuClock } from './cpu-clock.ts';
import { Dispatcher } from './dispatch.ts';
import { equals } from './equality.ts';
import type { Frame } from './frame.ts';
import { identical } from './identity.ts';
import { keyOf } from './keys.ts';
import { compare } from './ordering.ts';
import { runAs } from './run-as.ts';
import {
    ApexThrow,
    LimitExceeded,
    type AccessMode,
    type ExceptionState,
    type Runtime,
    type StackFrame
} from './runtime.ts';
import { stringify } from './stringify.ts';
import { isInstance, typeOf } from './type-of.ts';
import type { Transaction } from './transaction.ts';
import { ListValue, MapValue, ObjectValue, SetValue, type Value } from './values.ts';

/** "Maximum stack depth reached: 1001" is what the platform says beyond this many calls. */
const MAXIMUM_DEPTH = 1000;

/** Counting the heap takes time: it is looked at where a transaction asks something of the platform. */
const HEAP_CHECKPOINTS: ReadonlySet<LimitName> = new Set(['callouts', 'dmlStatements', 'queries']);

/** Where a platform method was called from: what dynamic queries may bind. */
export interface CallSite {
    readonly frame: Frame;
    readonly visible: ReadonlyMap<string, Variable>;
    readonly owner: TypeDefinition | undefined;
}

export class ApexRuntime implements Runtime {
    readonly org: Org;
    readonly types: Types;
    readonly program: Program;
    readonly transaction: Transaction;
    readonly cpu: CpuClock;
    frame: Frame | undefined;
    callSite: CallSite | undefined;
    /** A limit was passed: nothing may be caught any more. */
    isEnding = false;
    private readonly dispatcher: Dispatcher;
    private readonly heapWatch = new HeapWatch();

    constructor(org: Org, program: Program, transaction: Transaction) {
        this.org = org;
        this.program = program;
        this.types = program.types;
        this.transaction = transaction;
        this.cpu = new CpuClock();
        this.dispatcher = new Dispatcher(this);
    }

    // --- frames and positions

    enter(frame: Frame): void {
        if (frame.depth > MAXIMUM_DEPTH) {
            throw this.limitExceeded(`Maximum stack depth reached: ${frame.depth}`);
        }
        this.frame = frame;
        this.transaction.sharing = frame.sharing;
    }

    leave(frame: Frame): void {
        this.unwindTo(frame.caller);
    }

    /** Back to a frame after a call ended or an exception was caught in it. */
    unwindTo(frame: Frame | undefined): void {
        this.frame = frame;
        this.transaction.sharing = frame?.sharing ?? 'with';
    }

    position(): { file: string; line: number; column: number } {
        const { frame } = this;
        return { file: frame?.code.unit.source.file ?? '', line: frame?.line ?? 0, column: frame?.column ?? 0 };
    }

    stack(): StackFrame[] {
        const frames: StackFrame[] = [];
        for (let { frame } = this; frame; frame = frame.caller) {
            const where = frame.code.where.replace(/\.<clinit>$/, '');
            frames.push({ where, line: frame.line, column: frame.column });
        }
        return frames;
    }

    /** Called by every statement and loop turn. */
    tick(): void {
        const used = this.cpu.tick();
        if (used !== undefined) {
            this.transaction.limits.used.cpuTime = used;
            if (used > this.transaction.limits.allowed('cpuTime')) {
                throw this.limitExceeded('Apex CPU time limit exceeded');
            }
        }
    }

    // --- exceptions

    exception(typeName: string, message: string | null, details?: unknown): ApexThrow {
        const type = this.types.parse(typeName);
        if (!type) {
            throw new Error(`The exception ${typeName} is not registered (message: ${message ?? ''})`);
        }
        return new ApexThrow(this.exceptionObject(type, message, details));
    }

    private exceptionObject(type: Type, message: string | null, details?: unknown): ObjectValue {
        const state: ExceptionState = { message, cause: null, stack: this.stack(), details };
        return new ObjectValue(type, [], state);
    }

    private limitExceeded(message: string): LimitExceeded {
        this.isEnding = true;
        return new LimitExceeded(this.exceptionObject(this.types.parse('System.LimitException')!, message));
    }

    nullReference(): ApexThrow {
        return this.exception('System.NullPointerException', 'Attempt to de-reference a null object');
    }

    refuseNull(): never {
        throw this.nullReference();
    }

    /** What `throw` throws: an exception that has no stack yet gets the one of this place. */
    thrown(exception: ObjectValue): ApexThrow {
        const state = exception.state as ExceptionState;
        if (state.stack.length === 0) {
            state.stack = this.stack();
        }
        return new ApexThrow(exception);
    }

    /** JavaScript's own stack overflow is Apex's; anything else that is not an Apex exception is a fault of the local org and goes on as it is. */
    asApexThrow(error: unknown): unknown {
        return error instanceof RangeError && /call stack/i.test(error.message)
            ? this.limitExceeded(`Maximum stack depth reached: ${MAXIMUM_DEPTH + 1}`)
            : error;
    }

    /**
     * Limits and failed assertions cannot be caught:
     * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_gov_limits.htm and the reference page of System.Assert.
     */
    isCatchable(error: unknown): error is ApexThrow {
        return (
            error instanceof ApexThrow &&
            !(error instanceof LimitExceeded) &&
            error.exception.type.name !== 'AssertException' &&
            !this.isEnding
        );
    }

    use(limit: LimitName, amount = 1): void {
        const { limits } = this.transaction;
        const heapSize = HEAP_CHECKPOINTS.has(limit) ? this.heapWatch.look(this) : undefined;
        const message =
            limits.add(limit, amount) ?? (heapSize === undefined ? undefined : limits.reach('heapSize', heapSize));
        if (message !== undefined) {
            throw this.limitExceeded(message);
        }
    }

    begin(limit: LimitName, what: string): void {
        const { death, operations } = this.transaction;
        operations.push(what);
        if (death?.strikes()) {
            this.die(death);
        }
        this.use(limit);
    }

    /** Whoever has got through all operations and is to die dies here. */
    dieAtCommit(): void {
        const { death, operations } = this.transaction;
        if (death) {
            operations.push('commit');
            this.die(death);
        }
    }

    private die({ finalizer }: DeathCountdown): never {
        this.isEnding = true;
        if (finalizer) {
            throw this.limitExceeded('Apex CPU time limit exceeded');
        }
        throw new MachineLost();
    }

    log(level: string, message: string): void {
        this.transaction.debugLog.push(`${this.position().line}|${level}|${message}`);
    }

    // --- values

    typeOf(value: Value): Type {
        return typeOf(this.types, value);
    }

    isInstance(value: Value, type: Type): boolean {
        return isInstance(this.types, value, type);
    }

    convert(value: Value, to: Type): Value {
        return convertValue(this, value, to);
    }

    cast(value: Value, to: Type): Value {
        return castValue(this, value, to);
    }

    equals(left: Value, right: Value): boolean {
        return equals(this, left, right);
    }

    identical(left: Value, right: Value): boolean {
        return identical(left, right);
    }

    /** How `switch` compares: strings with case, enums and numbers by value. */
    identicalOrEqual(left: Value, right: Value): boolean {
        return typeof left === 'string' ? left === right : this.equals(left, right);
    }

    compare(left: Value, right: Value): number {
        return compare(this, left, right);
    }

    keyOf(value: Value): unknown {
        return keyOf(this, value);
    }

    stringify(value: Value): string {
        return stringify(this, value);
    }

    typeToken(type: Type): ObjectValue {
        return new ObjectValue(this.types.parse('System.Type')!, [], type);
    }

    newSet(type: Type, items: readonly Value[]): SetValue {
        const set = new SetValue(type);
        for (const item of items) {
            const key = this.keyOf(item);
            if (!set.entries.has(key)) {
                set.entries.set(key, item);
            }
        }
        return set;
    }

    newMap(type: Type, pairs: readonly (readonly [Value, Value])[]): MapValue {
        const map = new MapValue(type);
        for (const [key, value] of pairs) {
            map.entries.set(this.keyOf(key), { key, value });
        }
        return map;
    }

    elementAt(list: ListValue | null, index: number | null): Value {
        this.checkIndex(list, index);
        return list!.items[index!]!;
    }

    setElement(list: ListValue | null, index: number | null, value: Value): void {
        this.checkIndex(list, index);
        list!.items[index!] = value;
    }

    private checkIndex(list: ListValue | null, index: number | null): void {
        if (list === null || index === null) {
            this.refuseNull();
        }
        if (index < 0 || index >= list.items.length) {
            throw this.exception('System.ListException', `List index out of bounds: ${index}`);
        }
    }

    // --- calls

    dispatch(self: Value, member: MethodDefinition, args: Value[]): Value {
        return this.dispatcher.implementation(self, member).invoke!(this, self, args);
    }

    invoke(target: Value, methodName: string, args: Value[]): Value {
        if (target === null) {
            return this.refuseNull();
        }
        return this.dispatcher.byName(target, methodName, args).invoke!(this, target, args);
    }

    invokeStatic(typeName: string, methodName: string, args: Value[]): Value {
        const method = this.dispatcher.staticByName(typeName, methodName, args);
        this.statics(method.owner);
        return method.invoke!(this, null, args);
    }

    construct(type: Type, args: Value[]): Value {
        return this.dispatcher.construct(type, args);
    }

    /** A new object of a user class; `member` is undefined for the constructor that is not written. */
    create(type: Type, member: MethodDefinition | undefined, args: Value[]): ObjectValue {
        this.statics(type.definition);
        const self = new ObjectValue(type, new Array<Value>(type.definition.slotCount).fill(null));
        if (member) {
            this.callConstructor(member, self, args);
            if (!member.owner.isUser) {
                this.initialiseUserPart(type, self);
            }
        } else {
            this.initialiseAs(type, self);
        }
        return self;
    }

    callConstructor(member: MethodDefinition, self: ObjectValue, args: Value[]): void {
        superConstructor(this, member, self, args);
    }

    /** What a constructor that is not written does: the superclass's without arguments, then the initialisers. */
    initialiseAs(type: Type, self: ObjectValue): void {
        const parent = type.definition.superclass;
        if (parent) {
            const written = parent.definition.methods.get('<init>')?.find((each) => each.parameters.length === 0);
            if (written) {
                this.callConstructor(written, self, []);
            } else {
                this.initialiseAs(parent, self);
            }
        }
        type.definition.initialise?.(this, self);
    }

    /** A user exception made by one of System.Exception's constructors still runs its own initialisers. */
    private initialiseUserPart(type: Type, self: ObjectValue): void {
        const { definition } = type;
        if (definition.isUser) {
            if (definition.superclass) {
                this.initialiseUserPart(definition.superclass, self);
            }
            definition.initialise?.(this, self);
        }
    }

    attempt(work: () => void): ApexThrow | undefined {
        const { frame } = this;
        try {
            work();
            return undefined;
        } catch (error) {
            const thrown = this.asApexThrow(error);
            if (!this.isCatchable(thrown)) {
                throw thrown;
            }
            this.unwindTo(frame);
            return thrown;
        }
    }

    /** A class's static fields; the first touch in a transaction runs its static initialisers. */
    statics(definition: TypeDefinition): Value[] {
        const { statics } = this.transaction;
        let slots = statics.get(definition);
        if (!slots) {
            const parent = definition.superclass?.definition;
            if (parent?.isUser) {
                this.statics(parent);
            }
            slots = new Array<Value>(this.program.staticSlots.get(definition) ?? 0).fill(null);
            statics.set(definition, slots);
            this.program.staticInitialisers.get(definition)?.(this);
        }
        return slots;
    }

    // --- members, for those who read objects from outside Apex

    getField(object: Value, field: FieldDefinition): Value {
        return field.get ? field.get(this, object) : (object as ObjectValue).fields[field.slot]!;
    }

    setField(object: Value, field: FieldDefinition, value: Value): void {
        if (field.set) {
            field.set(this, object, value);
        } else {
            (object as ObjectValue).fields[field.slot] = value;
        }
    }

    // --- data

    defaultAccessMode(): AccessMode {
        return this.frame ? this.program.defaultMode(this.frame.code.unit) : 'user';
    }

    dml(operation: DmlOperation, value: Value, options: DmlOptions): void {
        const records = value instanceof ListValue ? value.items : [value];
        this.org.data.dml(this, operation, records as SObjectValue[], options);
    }

    merge(master: Value, others: Value, mode: AccessMode): void {
        const rest = others instanceof ListValue ? others.items : [others];
        this.org.data.merge(this, master as SObjectValue, rest as SObjectValue[], { mode, allOrNothing: true });
    }

    runAs<T>(user: Value, work: () => T): T {
        return runAs(this, user as SObjectValue, work);
    }

    bindLookup(): (name: string) => Value {
        const site = this.callSite;
        return (name) => bindValue(this, site, name);
    }
}
