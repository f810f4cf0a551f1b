/** `new`: objects, collections, arrays and records. */
import type { ApexParserRuleContext, CreatorContext, ExpressionContext } from '@apexdevtools/apex-parser';
import { AssignExpressionContext } from '@apexdevtools/apex-parser';
import { writeField, writeParent } from '../../data/sobject-access.ts';
import { SObjectValue } from '../../data/sobject-value.ts';
import type { Frame, Run } from '../../runtime/frame.ts';
import { ListValue, type Value } from '../../runtime/values.ts';
import { instantiate, resolveTypeRef } from '../declare/resolve-type.ts';
import { constructNative } from '../native-types.ts';
import type { Type } from '../types.ts';
import { chooseMethod, compileArguments, convertArguments, describeArguments } from './arguments.ts';
import { marker } from './calls.ts';
import { compileExpression } from './compile-expression.ts';
import type { CompileContext } from './context.ts';
import { assignTo } from './convert.ts';
import type { Expression } from './expression.ts';
import { findMethods, requireVisible } from './lookup.ts';
import { checkWritable } from './fields.ts';
import { sobjectField } from './sobject-fields.ts';

export function compileCreator(context: CompileContext, node: CreatorContext): Expression {
    const type = createdType(context, node);
    const array = node.arrayCreatorRest();
    if (array) {
        const initial = array.arrayInitializer();
        return initial
            ? listOf(context, node, context.types.list(type), initial.expression_list())
            : sizedList(context, node, type, array.expression());
    }
    const map = node.mapCreatorRest();
    if (map && context.types.isMap(type)) {
        return mapOf(
            context,
            node,
            type,
            map.mapCreatorRestPair_list().map((pair) => pair.expression_list())
        );
    }
    const set = node.setCreatorRest();
    if (set) {
        return collectionOf(context, node, type, set.expression_list());
    }
    if (node.noRest()) {
        return collectionOf(context, node, type, []);
    }
    const list = node.classCreatorRest()?.arguments().expressionList();
    return type.definition.kind === 'sobject'
        ? newRecord(context, node, type, list?.expression_list() ?? [])
        : newObject(context, node, type, compileArguments(context, list));
}

function createdType(context: CompileContext, node: CreatorContext): Type {
    const pairs = node.createdName().idCreatedNamePair_list();
    const args = pairs.at(-1)!.typeList()?.typeRef_list() ?? [];
    const parts = pairs.map((pair) => pair.anyId().getText());
    return instantiate(
        context,
        node.createdName(),
        parts,
        args.map((arg) => resolveTypeRef(context, arg))
    );
}

function collectionOf(
    context: CompileContext,
    node: ApexParserRuleContext,
    type: Type,
    elements: ExpressionContext[]
): Expression {
    if (context.types.isList(type)) {
        return listOf(context, node, type, elements);
    }
    if (!context.types.isSet(type)) {
        if (context.types.isMap(type) && elements.length === 0) {
            return mapOf(context, node, type, []);
        }
        return context.fail(node, `Invalid initializer for ${type.name}`);
    }
    const runs = elementRuns(context, type.args[0], elements);
    return {
        node,
        type,
        run: (frame) =>
            frame.runtime.newSet(
                type,
                runs.map((run) => run(frame))
            )
    };
}

function elementRuns(context: CompileContext, element: Type, nodes: readonly ExpressionContext[]): Run[] {
    return nodes.map((node) => assignTo(context, compileExpression(context, node), element));
}

function listOf(
    context: CompileContext,
    node: ApexParserRuleContext,
    type: Type,
    elements: ExpressionContext[]
): Expression {
    const runs = elementRuns(context, type.args[0], elements);
    return {
        node,
        type,
        run: (frame) =>
            new ListValue(
                type,
                runs.map((run) => run(frame))
            )
    };
}

function sizedList(
    context: CompileContext,
    node: ApexParserRuleContext,
    element: Type,
    sizeNode: ExpressionContext
): Expression {
    const type = context.types.list(element);
    const size = assignTo(context, compileExpression(context, sizeNode), context.types.integer);
    return { node, type, run: (frame) => new ListValue(type, new Array<Value>(size(frame) as number).fill(null)) };
}

function mapOf(
    context: CompileContext,
    node: ApexParserRuleContext,
    type: Type,
    pairs: ExpressionContext[][]
): Expression {
    const [keyType, valueType] = type.args as [Type, Type];
    const runs = pairs.map(
        ([key, value]) =>
            [
                assignTo(context, compileExpression(context, key), keyType),
                assignTo(context, compileExpression(context, value), valueType)
            ] as const
    );
    return {
        node,
        type,
        run: (frame) =>
            frame.runtime.newMap(
                type,
                runs.map(([key, value]) => [key(frame), value(frame)] as const)
            )
    };
}

function newObject(context: CompileContext, node: CreatorContext, type: Type, args: Expression[]): Expression {
    const { definition } = type;
    if (definition.isAbstract || definition.kind === 'interface') {
        return context.fail(node, `Abstract classes cannot be constructed: ${type.name}`);
    }
    if (definition.kind !== 'class' && !definition.constructsValue) {
        return context.fail(node, `Type cannot be constructed: ${type.name}`);
    }
    const candidates = constructorsOf(context, type);
    const mark = marker(context, node);
    if (candidates.length === 0 && args.length === 0 && definition.isUser) {
        return { node, type, run: (frame) => (mark(frame), frame.runtime.create(type, undefined, [])) };
    }
    const found = chooseMethod(
        context,
        node,
        candidates,
        args,
        () => `Constructor not defined: [${type.name}].<Constructor>${describeArguments(args)}`
    );
    requireVisible(context, node, found.member, found.member.access, 'Constructor');
    const runs = convertArguments(context, found, args);
    const { member } = found;
    const make: (frame: Frame, values: Value[]) => Value = definition.isUser
        ? (frame, values) => frame.runtime.create(type, member, values)
        : (frame, values) => constructNative(frame.runtime, member, type, values);
    return {
        node,
        type,
        run: (frame) => {
            const values = runs.map((run) => run(frame));
            mark(frame);
            return make(frame, values);
        }
    };
}

/** A class's own constructors; exceptions have those of System.Exception too. */
export function constructorsOf(context: CompileContext, type: Type): ReturnType<typeof findMethods> {
    const own = findMethods(context.types, type, '<init>');
    const parent = type.definition.superclass;
    const inherited = parent && inheritsConstructors(parent) ? constructorsOf(context, parent) : [];
    return [...own, ...inherited];
}

/** User exceptions get System.Exception's constructors: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_exception_custom.htm */
function inheritsConstructors(parent: Type): boolean {
    for (let at: Type | undefined = parent; at; at = at.definition.superclass) {
        if (!at.definition.isUser) {
            return true;
        }
    }
    return false;
}

/** `new Contact(LastName = 'Sample', Account = account)` */
function newRecord(context: CompileContext, node: CreatorContext, type: Type, args: ExpressionContext[]): Expression {
    const object = context.program.schema.object(type.definition.objectName!);
    if (!object) {
        return context.fail(node, `Type cannot be constructed: ${type.name}`);
    }
    const self: Expression = { node, type, run: () => null };
    const writes = args.map((arg) => {
        if (!(arg instanceof AssignExpressionContext) || !arg.ASSIGN()) {
            return context.fail(arg, 'Invalid sObject constructor argument: use Field = value');
        }
        const [nameNode, valueNode] = arg.expression_list() as [ExpressionContext, ExpressionContext];
        const key = nameNode.getText().toLowerCase();
        const field = sobjectField(context, nameNode, self, key, false);
        checkWritable(nameNode);
        const value = assignTo(context, compileExpression(context, valueNode), field.type);
        const write = object.fields.has(key) ? writeField : (writeParent as typeof writeField);
        return (frame: Frame, record: SObjectValue): void => write(frame.runtime, record, key, value(frame));
    });
    return {
        node,
        type,
        run: (frame) => {
            const record = new SObjectValue(object);
            for (const write of writes) {
                write(frame, record);
            }
            return record;
        }
    };
}
