/** What stands directly in a trigger or in anonymous Apex. */
import type {
    ApexParserRuleContext,
    FieldDeclarationContext,
    ModifierContext,
    StatementContext
} from '@apexdevtools/apex-parser';
import { NotSupported } from '../../runtime/runtime.ts';
import type { CompileContext } from './context.ts';
import { atLine, compileLocals, compileStatement, type Statement } from './statements.ts';

interface TopLevelMember extends ApexParserRuleContext {
    statement(): StatementContext;
    modifier_list(): ModifierContext[];
}

/** A statement; variables at the top are parsed as fields. Everything else is refused as `what`. */
export function compileTopLevel(
    context: CompileContext,
    member: TopLevelMember,
    field: FieldDeclarationContext | null | undefined,
    what: string
): Statement {
    const statement = member.statement() as StatementContext | null;
    if (statement) {
        return compileStatement(context, statement);
    }
    if (field) {
        return {
            completes: true,
            execute: atLine(context, member, compileLocals(context, field, member.modifier_list()))
        };
    }
    return context.fail(member, new NotSupported(what).message);
}
