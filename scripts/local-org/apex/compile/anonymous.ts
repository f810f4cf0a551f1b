/** Anonymous Apex: statements, with methods and classes beside them. */
import type { AnonymousBlockMemberContext, StatementContext } from '@apexdevtools/apex-parser';
import type { ApexRuntime } from '../../runtime/apex-runtime.ts';
import type { CodeInfo } from '../../runtime/frame.ts';
import { NotSupported } from '../../runtime/runtime.ts';
import type { SourceUnit } from '../declare/source-unit.ts';
import { declareUserType, type UserType } from '../declare/user-type.ts';
import type { Program } from '../program.ts';
import { CompileFailure } from '../problems.ts';
import { CompileContext } from './context.ts';
import { invokeWith } from './methods.ts';
import { compileStatements } from './statements.ts';

export function compileAnonymous(program: Program, unit: SourceUnit): (runtime: ApexRuntime) => void {
    const members = unit.anonymousTree?.anonymousBlock().anonymousBlockMember_list() ?? [];
    const types = members.flatMap((member) => declareLocalType(program, unit, member));
    program.addTypes(types);
    try {
        const code: CodeInfo = { where: 'AnonymousBlock', unit, owner: undefined, sharing: 'with', localCount: 0 };
        const context = new CompileContext(program, unit, undefined, {
            code,
            isStatic: true,
            returnType: program.types.void,
            isConstructor: false
        });
        const statements = members.flatMap((member): StatementContext[] => (member.statement() ? [member.statement()] : []));
        const { execute } = compileStatements(context, statements);
        if (unit.problems.length > 0) {
            throw new CompileFailure(unit.problems);
        }
        const invoke = invokeWith(code, execute);
        return (runtime) => void invoke(runtime, null, []);
    } finally {
        types.forEach((type) => program.types.user.delete(type.definition.name.toLowerCase()));
    }
}

function declareLocalType(program: Program, unit: SourceUnit, member: AnonymousBlockMemberContext): UserType[] {
    const declaration = member.anonymousMemberDeclaration();
    if (!declaration) {
        return [];
    }
    const type = unit.attempt(() => declareUserType(unit, declaration, member.modifier_list()));
    if (!type) {
        unit.report(member, new NotSupported('methods, fields and properties declared in anonymous Apex outside a class').message);
        return [];
    }
    program.types.user.set(type.definition.name.toLowerCase(), type.definition);
    return [type];
}
