/** Triggers. */
import type { TriggerUnitContext } from '@apexdevtools/apex-parser';
import type { CodeInfo } from '../../runtime/frame.ts';
import type { CompiledTrigger, TriggerOperation } from '../../runtime/trigger.ts';
import type { SourceUnit } from '../declare/source-unit.ts';
import type { Program } from '../program.ts';
import { CompileFailure } from '../problems.ts';
import { CompileContext } from './context.ts';
import { invokeWith } from './methods.ts';
import { compileSequence } from './statements.ts';
import { compileTopLevel } from './top-level.ts';

export function triggerObjectName(tree: TriggerUnitContext): string {
    return tree.id_list()[1].getText();
}

export function compileTrigger(program: Program, unit: SourceUnit, tree: TriggerUnitContext): CompiledTrigger {
    const [nameNode, objectNode] = tree.id_list();
    const name = nameNode.getText();
    const objectName = objectNode.getText();
    if (!program.schema.object(objectName)) {
        unit.report(objectNode, `Invalid type: ${objectName}`);
    }
    // Triggers run without sharing: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_keywords_sharing.htm
    const code: CodeInfo = { where: `Trigger.${name}`, unit, owner: undefined, sharing: 'without', localCount: 0 };
    const context = new CompileContext(program, unit, undefined, {
        code,
        isStatic: true,
        returnType: program.types.void,
        isConstructor: false
    });
    const members = tree.triggerBlock().triggerBlockMember_list();
    const { execute } = compileSequence(context, members, (inner, member) =>
        compileTopLevel(
            inner,
            member,
            member.triggerMemberDeclaration()?.fieldDeclaration(),
            'methods and types declared inside a trigger'
        )
    );
    const invoke = invokeWith(code, execute);
    return {
        name,
        objectName,
        operations: new Set(tree.triggerCase_list().map((each) => operationOf(each.getText()))),
        run: (runtime) => {
            if (unit.problems.length > 0) {
                throw new CompileFailure(unit.problems);
            }
            invoke(runtime, null, []);
        }
    };
}

/** `beforeinsert` → BEFORE_INSERT */
function operationOf(text: string): TriggerOperation {
    return text.toUpperCase().replace(/^(BEFORE|AFTER)/, '$1_') as TriggerOperation;
}
