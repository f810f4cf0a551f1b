/** Anonymous Apex: statements, with methods and classes beside them. */
import type { AnonymousBlockMemberContext } from '@apexdevtools/apex-parser';
import type { ApexRuntime } from '../../runtime/apex-runtime.ts';
import type { CodeInfo } from '../../runtime/frame.ts';
import type { SourceUnit } from '../declare/source-unit.ts';
import { declareUserType, type UserType } from '../declare/user-type.ts';
import type { Program } from '../program.ts';
import { CompileFailure } from '../problems.ts';
import { CompileContext } from './context.ts';
import { invokeWith } from './methods.ts';
import { compileSequence, type Statement } from './statements.ts';
import { compileTopLevel } from './top-level.ts';

export function compileAnonymous(program: Program, unit: SourceUnit): (runtime: ApexRuntime) => void {
    const members = unit.anonymousTree?.anonymousBlock().anonymousBlockMember_list() ?? [];
    const types = members.flatMap((member) => declareLocalType(program, unit, member));
    program.addTypes(types.map(({ type }) => type));
    try {
        const code: CodeInfo = { where: 'AnonymousBlock', unit, owner: undefined, sharing: 'with', localCount: 0 };
        const context = new CompileContext(program, unit, undefined, {
            code,
            isStatic: true,
            returnType: program.types.void,
            isConstructor: false
        });
        const { execute } = compileSequence(
            context,
            members.filter((member) => !types.some(({ node }) => node === member)),
            compileMember
        );
        if (unit.problems.length > 0) {
            throw new CompileFailure(unit.problems);
        }
        const invoke = invokeWith(code, execute);
        return (runtime) => void invoke(runtime, null, []);
    } finally {
        types.forEach(({ type }) => program.types.user.delete(type.definition.name.toLowerCase()));
    }
}

interface LocalType {
    readonly node: AnonymousBlockMemberContext;
    readonly type: UserType;
}

function declareLocalType(program: Program, unit: SourceUnit, node: AnonymousBlockMemberContext): LocalType[] {
    const declaration = node.anonymousMemberDeclaration();
    const type = declaration ? unit.attempt(() => declareUserType(unit, declaration, node.modifier_list())) : undefined;
    if (!type) {
        return [];
    }
    program.types.user.set(type.definition.name.toLowerCase(), type.definition);
    return [{ node, type }];
}

function compileMember(context: CompileContext, member: AnonymousBlockMemberContext): Statement {
    const field = member.anonymousMemberDeclaration()?.fieldDeclaration();
    return compileTopLevel(context, member, field, 'methods and properties declared in anonymous Apex outside a class');
}
