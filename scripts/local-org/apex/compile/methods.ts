/** Bodies: methods, constructors, property accessors, initialisers. */
import {
    MethodCallExpressionContext,
    type ApexParserRuleContext,
    type BlockContext,
    type MethodCallContext,
    type StatementContext
} from '@apexdevtools/apex-parser';
import { Frame, Completion, type CodeInfo, type Execute, type Run } from '../../runtime/frame.ts';
import type { ApexRuntime } from '../../runtime/apex-runtime.ts';
import { constructNative } from '../native-types.ts';
import { ObjectValue, type Value } from '../../runtime/values.ts';
import type { FieldSource, InitialiserSource, Members, MethodSource, PropertySource } from '../declare/members.ts';
import type { UserType } from '../declare/user-type.ts';
import type { Program } from '../program.ts';
import type { Invoke, MethodDefinition, Type, TypeDefinition } from '../types.ts';
import { chooseMethod, compileArguments, convertArguments, describeArguments } from './arguments.ts';
import { compileExpression } from './compile-expression.ts';
import { CompileContext, type BodyInfo } from './context.ts';
import { assignTo } from './convert.ts';
import { constructorsOf } from './creators.ts';
import { compileStatements, type Statement } from './statements.ts';

/** The keyword of the class itself: an inner class does not take over its outer class's, a subclass its superclass's. */
export function sharingOf(definition: TypeDefinition, program: Program, apiVersion: number): CodeInfo['sharing'] {
    if (definition.sharing) {
        return definition.sharing;
    }
    const parent = definition.superclass?.definition;
    if (parent?.isUser && !definition.outer) {
        return sharingOf(parent, program, apiVersion);
    }
    return apiVersion >= 67 ? 'with' : 'inherited';
}

export class BodyCompiler {
    private readonly program: Program;
    private readonly type: UserType;
    private readonly path: string;

    constructor(program: Program, type: UserType) {
        this.program = program;
        this.type = type;
        this.path = program.types.instantiate(type.definition, []).name;
    }

    private context(name: string, more: Partial<BodyInfo>): CompileContext {
        const { unit, definition } = this.type;
        const code: CodeInfo = {
            where: `Class.${this.path}.${name}`,
            unit,
            owner: definition,
            sharing: sharingOf(definition, this.program, unit.source.apiVersion),
            localCount: 0
        };
        const body: BodyInfo = {
            code,
            isStatic: false,
            returnType: this.program.types.void,
            isConstructor: false,
            ...more
        };
        return new CompileContext(this.program, unit, definition, body);
    }

    compile(members: Members): void {
        for (const method of members.methods) {
            if (method.definition.name === '<init>') {
                this.constructorBody(method);
            } else {
                this.method(method);
            }
        }
        for (const property of members.properties) {
            this.property(property);
        }
        this.initialisers(members.initialisers);
    }

    private method({ definition, body, node }: MethodSource): void {
        if (!body) {
            return;
        }
        const context = this.context(definition.name, {
            isStatic: definition.isStatic,
            returnType: definition.returnType
        });
        const invoke = this.body(context, definition, body);
        definition.invoke = invoke.run;
        if (definition.returnType !== this.program.types.void) {
            this.checkReturns(invoke.completes, node, definition.returnType);
        }
    }

    /** A body that does not compile may lack its return for that reason alone. */
    private checkReturns(completes: boolean, node: ApexParserRuleContext, returnType: Type): void {
        const { problems } = this.type.unit;
        if (completes && problems.length === 0) {
            this.type.unit.report(node, `Missing return statement required return type: ${returnType.name}`);
        }
    }

    private body(
        context: CompileContext,
        definition: Pick<MethodDefinition, 'parameters'>,
        block: BlockContext
    ): { run: Invoke; completes: boolean } {
        for (const { name, type } of definition.parameters) {
            this.type.unit.attempt(() => context.declare(block, name, type));
        }
        const statement = context.nested(() => compileStatements(context, block.statement_list()));
        return { run: invokeWith(context.body.code, statement.execute), completes: statement.completes };
    }

    /** `this(…)` or `super(…)` first, else the superclass's constructor without arguments; then initialisers, then the body. */
    private constructorBody({ definition, body }: MethodSource): void {
        const context = this.context('<init>', { isConstructor: true });
        for (const { name, type } of definition.parameters) {
            this.type.unit.attempt(() => context.declare(body!, name, type));
        }
        const statements = body!.statement_list();
        const explicit = explicitCall(statements[0]);
        const chain = this.type.unit.attempt(() => this.chain(context, explicit)) ?? ((): void => undefined);
        const rest: Statement = context.nested(() =>
            compileStatements(context, explicit ? statements.slice(1) : statements)
        );
        definition.invoke = invokeWith(context.body.code, (frame) => {
            chain(frame);
            return rest.execute(frame);
        });
    }

    private chain(context: CompileContext, explicit: ExplicitCall | undefined): (frame: Frame) => void {
        const { definition } = this.type;
        if (explicit?.kind === 'this') {
            const self = this.program.types.instantiate(definition, []);
            return this.constructorCall(context, explicit, self, false);
        }
        const parent = definition.superclass;
        const callParent = parent ? this.constructorCall(context, explicit, parent, true) : undefined;
        return (frame) => {
            callParent?.(frame);
            definition.initialise?.(frame.runtime, frame.self as ObjectValue);
        };
    }

    private constructorCall(
        context: CompileContext,
        call: ExplicitCall | undefined,
        type: Type,
        isSuper: boolean
    ): (frame: Frame) => void {
        const args = call ? compileArguments(context, call.node.expressionList()) : [];
        const candidates = constructorsOf(context, type).filter(
            (each) => !isSuper || each.owner === type || !each.member.owner.isUser
        );
        if (candidates.length === 0 && args.length === 0) {
            return (frame) => frame.runtime.initialiseAs(type, frame.self as ObjectValue);
        }
        const node = call?.node ?? this.type.classNode!.id();
        const found = chooseMethod(
            context,
            node,
            candidates,
            args,
            () => `Constructor not defined: [${type.name}].<Constructor>${describeArguments(args)}`
        );
        const runs = convertArguments(context, found, args);
        return (frame) =>
            frame.runtime.callConstructor(
                found.member,
                frame.self as ObjectValue,
                runs.map((run) => run(frame))
            );
    }

    private property({ definition, getter, setter, node }: PropertySource): void {
        const more = { isStatic: definition.isStatic, property: definition };
        if (getter?.body) {
            const context = this.context(definition.name, { ...more, returnType: definition.type });
            const compiled = this.body(context, { parameters: [] }, getter.body);
            definition.get = (runtime, self) => compiled.run(runtime, self, []);
            this.checkReturns(compiled.completes, node, definition.type);
        }
        if (setter?.body) {
            const context = this.context(definition.name, more);
            const compiled = this.body(
                context,
                { parameters: [{ name: 'value', type: definition.type }] },
                setter.body
            );
            definition.set = (runtime, self, value) => void compiled.run(runtime, self, [value]);
        } else if (!setter) {
            definition.set = (runtime) => {
                throw runtime.exception('System.TypeException', `Property is read only: ${definition.name}`);
            };
        }
    }

    private initialisers(sources: readonly InitialiserSource[]): void {
        const statics: Run[] = [];
        const instance: Run[] = [];
        for (const source of sources) {
            const isStatic = source.kind === 'block' ? source.isStatic : source.field.definition.isStatic;
            const step = this.type.unit.attempt(() => this.initialiser(source, isStatic));
            if (step) {
                (isStatic ? statics : instance).push(step);
            }
        }
        const { definition } = this.type;
        this.program.staticInitialisers.set(definition, (runtime) =>
            statics.forEach((step) => step({ runtime, self: null } as never))
        );
        definition.initialise = (runtime, self) => instance.forEach((step) => step({ runtime, self } as never));
    }

    private initialiser(source: InitialiserSource, isStatic: boolean): Run | undefined {
        const context = this.context(isStatic ? '<clinit>' : '<init>', { isStatic, isConstructor: !isStatic });
        const execute =
            source.kind === 'block'
                ? context.nested(() => compileStatements(context, source.block.statement_list())).execute
                : this.fieldInitialiser(context, source.field);
        if (!execute) {
            return undefined;
        }
        const invoke = invokeWith(context.body.code, execute);
        return ({ runtime, self }) => invoke(runtime, self, []);
    }

    private fieldInitialiser(
        context: CompileContext,
        { definition, initialiser, node }: FieldSource
    ): Execute | undefined {
        if (!initialiser) {
            return undefined;
        }
        const run = assignTo(context, compileExpression(context, initialiser), definition.type);
        const { line, column } = context.place(node);
        const { unit } = this.type;
        unit.executableLines.add(line);
        const { owner, isStatic } = definition;
        return (frame) => {
            frame.line = line;
            frame.column = column;
            unit.hits[line] = true;
            const target = isStatic ? frame.runtime.statics(owner) : (frame.self as ObjectValue).fields;
            target[definition.slot] = run(frame);
            return Completion.next;
        };
    }
}

interface ExplicitCall {
    readonly kind: 'this' | 'super';
    readonly node: MethodCallContext;
}

/** The `this(…)` or `super(…)` that a constructor begins with. */
function explicitCall(statement: StatementContext | undefined): ExplicitCall | undefined {
    const expression = statement?.expressionStatement()?.expression();
    const call = expression instanceof MethodCallExpressionContext ? expression.methodCall() : undefined;
    if (!call || !(call.THIS() || call.SUPER())) {
        return undefined;
    }
    return { kind: call.THIS() ? 'this' : 'super', node: call };
}

/** A call: its frame, its arguments as the first locals, its result. */
export function invokeWith(code: CodeInfo, execute: Execute): Invoke {
    return (runtime, self, args) => {
        const apex = runtime as ApexRuntime;
        const frame = new Frame(apex, code, self, apex.frame);
        for (let index = 0; index < args.length; index += 1) {
            frame.locals[index] = args[index]!;
        }
        apex.enter(frame);
        execute(frame);
        apex.leave(frame);
        return frame.result;
    };
}

/** Makes an instance of a user class; see ApexRuntime.create. */
export function superConstructor(
    runtime: ApexRuntime,
    member: MethodDefinition,
    self: ObjectValue,
    args: Value[]
): void {
    if (member.owner.isUser) {
        member.invoke!(runtime, self, args);
        return;
    }
    // A platform class underneath: its state becomes the object's.
    self.state = (constructNative(runtime, member, self.type, args) as ObjectValue).state;
}
