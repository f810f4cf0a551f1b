/** Method calls. */
import type { ApexParserRuleContext, DotExpressionContext, MethodCallContext } from '@apexdevtools/apex-parser';
import { addFieldError } from '../../platform/records/add-error.ts';
import type { SObjectValue } from '../../data/sobject-value.ts';
import { enqueueFuture } from '../../async/enqueue.ts';
import { findAnnotation } from '../declare/modifiers.ts';
import type { Frame, Run } from '../../runtime/frame.ts';
import { exceptionMessage } from '../../runtime/exception-text.ts';
import { Stub } from '../../runtime/stub.ts';
import { ObjectValue, type Value } from '../../runtime/values.ts';
import type { Invoke, MethodDefinition, Type } from '../types.ts';
import { chooseMethod, compileArguments, convertArguments, missingMethod } from './arguments.ts';
import type { CompileContext } from './context.ts';
import { continueChain, type Expression } from './expression.ts';
import { singleRow } from './single-row.ts';
import { findMethods, requireVisible, returnType, type Found } from './lookup.ts';
import { hiddenType, resolve, selfExpression } from './names.ts';
import { pathCall, sobjectTypeCall } from './type-members.ts';
import { unsupportedPlatformType } from '../unsupported.ts';

/** `name(args)`, `this(args)` and `super(args)`. */
export function compileCall(context: CompileContext, node: MethodCallContext): Expression {
    if (node.THIS() || node.SUPER()) {
        return context.fail(node, 'Call to this() or super() must be the first statement of a constructor');
    }
    const name = node.id().getText();
    const args = compileArguments(context, node.expressionList());
    const candidates = ownMethods(context, name);
    const found = chooseMethod(context, node, candidates, args, () =>
        missingMethod(context, context.owner && context.types.instantiate(context.owner, []), name, args)
    );
    requireVisible(context, node, found.member, found.member.access, 'Method');
    if (found.member.isStatic) {
        return callStatic(context, node, found, args);
    }
    if (context.body.isStatic) {
        context.fail(node, `Non static method cannot be referenced from a static context: ${describe(found.member)}`);
    }
    return callInstance(context, node, selfExpression(context, node), found, args, false);
}

/** Methods that a simple name may mean: those of the class, then the outer class's statics. */
function ownMethods(context: CompileContext, name: string): Found<MethodDefinition>[] {
    const { types } = context;
    const own = context.owner ? findMethods(types, types.instantiate(context.owner, []), name) : [];
    const outer: Found<MethodDefinition>[] = [];
    for (let owner = context.owner?.outer; owner; owner = owner.outer) {
        outer.push(...findMethods(types, types.instantiate(owner, []), name).filter((each) => each.member.isStatic));
    }
    return [...own, ...outer];
}

function describe(method: MethodDefinition): string {
    return `${method.returnType.name} ${method.name}(${method.parameters.map((each) => each.type.name).join(', ')})`;
}

/** `left.name(args)` */
export function compileDotCall(context: CompileContext, node: DotExpressionContext): Expression {
    const call = node.dotMethodCall();
    const name = call.anyId().getText();
    const left = resolve(context, node.expression());
    if (left.kind === 'path') {
        return pathCall(context, node, left.path, name, compileArguments(context, call.expressionList()));
    }
    const args = compileArguments(context, call.expressionList());
    if (left.kind === 'namespace') {
        return context.fail(
            node,
            unsupportedPlatformType([left.name, name]) ?? `Method does not exist: ${left.name}.${name}`
        );
    }
    if (left.kind === 'type') {
        return callOnType(context, node, left.type, name, args);
    }
    const hidden = hiddenType(context, node.expression(), left.expression, name);
    return hidden
        ? callOnType(context, node, hidden, name, args)
        : callOnValue(context, node, left.expression, name, args, Boolean(node.QUESTIONDOT()));
}

function callOnType(
    context: CompileContext,
    node: ApexParserRuleContext,
    type: Type,
    name: string,
    args: Expression[]
): Expression {
    if (type.definition.kind === 'sobject') {
        return sobjectTypeCall(context, node, type, name, args);
    }
    const candidates = findMethods(context.types, type, name);
    const statics = candidates.filter((each) => each.member.isStatic);
    const found = chooseMethod(context, node, statics.length > 0 ? statics : candidates, args, () =>
        missingMethod(context, type, name, args)
    );
    requireVisible(context, node, found.member, found.member.access, 'Method');
    if (!found.member.isStatic) {
        // `Outer.method()` from an instance of a subclass is a call on `this`.
        context.fail(node, `Non static method cannot be referenced from a static context: ${describe(found.member)}`);
    }
    return callStatic(context, node, found, args);
}

function callOnValue(
    context: CompileContext,
    node: ApexParserRuleContext,
    left: Expression,
    name: string,
    args: Expression[],
    safe: boolean
): Expression {
    if (left.recordField && name.toLowerCase() === 'adderror') {
        return fieldError(context, node, left, args);
    }
    const type = callableType(context, left.type);
    const candidates = findMethods(context.types, type, name);
    const fallback = candidates.length > 0 ? candidates : findMethods(context.types, context.types.object, name);
    const found = chooseMethod(context, node, fallback, args, () => missingMethod(context, type, name, args));
    requireVisible(context, node, found.member, found.member.access, 'Method');
    if (found.member.isStatic) {
        context.fail(node, `Static method cannot be referenced from a non static context: ${describe(found.member)}`);
    }
    const call = callInstance(context, node, left, found, args, safe);
    return isClone(left.type, name) ? { ...call, type: left.type } : call;
}

/** A clone of a Contact is a Contact. */
function isClone(type: Type, name: string): boolean {
    return type.definition.kind === 'sobject' && name.toLowerCase() === 'clone';
}

/** `record.Email.addError('…')`: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_SObject_field_addError.htm */
function fieldError(
    context: CompileContext,
    node: ApexParserRuleContext,
    left: Expression,
    args: Expression[]
): Expression {
    const { record, key } = left.recordField!;
    const runs = args.map((arg) => arg.run);
    const { types } = context;
    const [first, second] = args;
    const isText = first !== undefined && types.isAssignable(first.type, types.string);
    const isException = first !== undefined && types.isSubtype(first.type, types.parse('System.Exception')!);
    if ((!isText && !isException) || args.length > 2 || (second && second.type !== types.boolean)) {
        return context.fail(node, missingMethod(context, left.type, 'addError', args));
    }
    return {
        node,
        type: types.void,
        run: (frame) => {
            const target = record(frame) ?? frame.runtime.refuseNull();
            const message = runs[0](frame);
            addFieldError(target as SObjectValue, key, errorMessage(message));
            return null;
        }
    };
}

/** The text, or the message of the exception given. */
function errorMessage(given: Value): string {
    return given instanceof ObjectValue ? exceptionMessage(given) : (given as string);
}

/** Specific sObjects have the methods of System.SObject. */
function callableType(context: CompileContext, type: Type): Type {
    return type.definition.kind === 'sobject' ? context.types.sobject : type;
}

function callStatic(
    context: CompileContext,
    node: ApexParserRuleContext,
    found: Found<MethodDefinition>,
    args: Expression[]
): Expression {
    const { member } = found;
    const runs = convertArguments(context, found, args);
    const mark = marker(context, node);
    const owner = member.owner;
    if (findAnnotation(member.annotations, 'future')) {
        const run: Run = (frame) => {
            const values = evaluate(frame, runs);
            mark(frame);
            enqueueFuture(frame.runtime, member, values);
            return null;
        };
        return { node, type: context.types.void, run };
    }
    const run: Run = owner.isUser
        ? (frame) => {
              const values = evaluate(frame, runs);
              mark(frame);
              frame.runtime.statics(owner);
              return member.invoke!(frame.runtime, null, values);
          }
        : native(context, mark, runs, member.invoke!);
    const type = returnType(context.types, found);
    const isQuery = !owner.isUser && owner.name === 'Database' && type === context.types.list(context.types.sobject);
    return { node, type, run, ...(isQuery ? { singleRow: singleRow(run) } : {}) };
}

/** Platform methods may need the variables in sight: dynamic queries bind them by name. */
function native(context: CompileContext, mark: (frame: Frame) => void, runs: Run[], invoke: Invoke): Run {
    const visible = context.visible();
    const self = context.owner;
    return (frame) => {
        const values = evaluate(frame, runs);
        mark(frame);
        frame.runtime.callSite = { frame, visible, owner: self };
        return invoke(frame.runtime, null, values);
    };
}

function evaluate(frame: Frame, runs: readonly Run[]): Value[] {
    const values = new Array<Value>(runs.length);
    for (let index = 0; index < runs.length; index += 1) {
        values[index] = runs[index](frame);
    }
    return values;
}

/** Remembers where the call stands, for stack traces and error messages. */
export function marker(context: CompileContext, node: ApexParserRuleContext): (frame: Frame) => void {
    const { line, column } = context.place(node);
    return (frame) => {
        frame.line = line;
        frame.column = column;
    };
}

function callInstance(
    context: CompileContext,
    node: ApexParserRuleContext,
    left: Expression,
    found: Found<MethodDefinition>,
    args: Expression[],
    safe: boolean
): Expression {
    const { member } = found;
    const runs = convertArguments(context, found, args);
    const mark = marker(context, node);
    const type = returnType(context.types, found);
    const direct = left.isSuper || !mayBeOverridden(member);
    if (left.isSuper && member.isAbstract) {
        context.fail(node, `Cannot call an abstract method: ${describe(member)}`);
    }
    return continueChain(
        left,
        node,
        type,
        (frame, self) => {
            if (self === null) {
                mark(frame);
                return frame.runtime.refuseNull();
            }
            const values = evaluate(frame, runs);
            mark(frame);
            return direct && !isStub(self)
                ? member.invoke!(frame.runtime, self, values)
                : frame.runtime.dispatch(self, member, values);
        },
        safe
    );
}

function isStub(self: Value): boolean {
    return self instanceof ObjectValue && self.state instanceof Stub;
}

function mayBeOverridden(member: MethodDefinition): boolean {
    return member.isAbstract || member.isVirtual || !member.owner.isUser;
}
