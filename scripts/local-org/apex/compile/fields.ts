/** Reading and writing fields and properties of classes. */
import type { ApexParserRuleContext } from '@apexdevtools/apex-parser';
import type { Frame } from '../../runtime/frame.ts';
import type { ObjectValue, Value } from '../../runtime/values.ts';
import type { FieldDefinition, Type } from '../types.ts';
import type { CompileContext } from './context.ts';
import { continueChain, type Expression, type Target } from './expression.ts';
import { requireVisible, type Found } from './lookup.ts';

type Read = (frame: Frame, self: Value) => Value;
type Write = (frame: Frame, self: Value, value: Value) => void;

/** Inside its own get and set a property's name is the backing field. */
function isBackingField(context: CompileContext, field: FieldDefinition): boolean {
    return context.body.property === field;
}

function readerOf(context: CompileContext, field: FieldDefinition): Read {
    const { slot, owner, isStatic } = field;
    if (!owner.isUser || owner.kind === 'enum') {
        return (frame, self) => field.get!(frame.runtime, self);
    }
    const plain: Read = isStatic
        ? (frame) => frame.runtime.statics(owner)[slot]!
        : (_, self) => (self as ObjectValue).fields[slot]!;
    if (isBackingField(context, field)) {
        return plain;
    }
    // Accessors are compiled after this place may be: look when it runs.
    return (frame, self) => (field.get ? field.get(frame.runtime, self) : plain(frame, self));
}

function writerOf(context: CompileContext, field: FieldDefinition): Write {
    const { slot, owner, isStatic } = field;
    if (!owner.isUser) {
        return (frame, self, value) => field.set!(frame.runtime, self, value);
    }
    const plain: Write = isStatic
        ? (frame, _, value) => {
              frame.runtime.statics(owner)[slot] = value;
          }
        : (_, self, value) => {
              (self as ObjectValue).fields[slot] = value;
          };
    if (isBackingField(context, field)) {
        return plain;
    }
    return (frame, self, value) => (field.set ? field.set(frame.runtime, self, value) : plain(frame, self, value));
}

function canWrite(context: CompileContext, field: FieldDefinition): boolean {
    if (!field.owner.isUser) {
        return field.set !== undefined;
    }
    return (
        !field.isFinal ||
        isBackingField(context, field) ||
        (context.owner === field.owner && (context.body.isConstructor || context.body.code.where.endsWith('<clinit>')))
    );
}

/** `left.field` for an instance, `Type.field` (left undefined) for a static. */
export function fieldAccess(
    context: CompileContext,
    node: ApexParserRuleContext,
    left: Expression | undefined,
    found: Found<FieldDefinition>,
    safe: boolean
): Expression {
    const { member, owner } = found;
    requireVisible(context, node, member, member.access, 'Variable');
    const type = context.types.substitute(member.type, owner.definition.typeParameters, owner.args);
    const read = readerOf(context, member);
    if (!left) {
        return {
            node,
            type,
            run: (frame) => read(frame, null),
            target: staticTarget(context, node, type, member, read)
        };
    }
    const expression = continueChain(
        left,
        node,
        type,
        (frame, self) => read(frame, self === null ? frame.runtime.refuseNull() : self),
        safe
    );
    return { ...expression, target: instanceTarget(context, node, type, member, left, read) };
}

function checkWrite(context: CompileContext, node: ApexParserRuleContext, member: FieldDefinition): void {
    if (!canWrite(context, member)) {
        context.fail(node, `Field is not writeable: ${member.owner.name}.${member.name}`);
    }
    if (member.owner.isUser && member.setAccess !== member.access) {
        requireVisible(context, node, member, member.setAccess, 'Variable');
    }
}

function staticTarget(
    context: CompileContext,
    node: ApexParserRuleContext,
    type: Type,
    member: FieldDefinition,
    read: Read
): Target {
    const write = lazyWriter(context, node, member);
    return {
        type,
        bind: () => null,
        read: (frame) => read(frame, null),
        write: (frame, _, value) => write()(frame, null, value)
    };
}

function instanceTarget(
    context: CompileContext,
    node: ApexParserRuleContext,
    type: Type,
    member: FieldDefinition,
    left: Expression,
    read: Read
): Target {
    const write = lazyWriter(context, node, member);
    return {
        type,
        bind: (frame) => left.run(frame) ?? frame.runtime.refuseNull(),
        read: (frame, self) => read(frame, self as Value),
        write: (frame, self, value) => write()(frame, self as Value, value)
    };
}

/** Checked by {@link checkWritable} when the expression is really assigned to. */
function lazyWriter(context: CompileContext, node: ApexParserRuleContext, member: FieldDefinition): () => Write {
    const write = writerOf(context, member);
    writable.set(node, () => checkWrite(context, node, member));
    return () => write;
}

const writable = new WeakMap<ApexParserRuleContext, () => void>();

/** Has a check made when the expression of a node is assigned to. */
export function checkWhenAssigned(node: ApexParserRuleContext, check: () => void): void {
    writable.set(node, check);
}

/** Refuses an assignment to a final field, a property without set, or one whose set is private. */
export function checkWritable(node: ApexParserRuleContext): void {
    writable.get(node)?.();
}
