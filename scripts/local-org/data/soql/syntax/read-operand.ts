import type { ApexTerminalNode, FieldNameContext, SoqlFunctionContext } from '@apexdevtools/apex-parser';
import { refuse } from '../problems.ts';
import { placeOf } from './place.ts';
import type { FunctionSyntax, NameSyntax, OperandSyntax } from './syntax.ts';

export function readName(name: FieldNameContext): NameSyntax {
    return { kind: 'name', parts: name.soqlId_list().map((part) => part.getText()), place: placeOf(name) };
}

/** A field or a function of one, as in ORDER BY and GROUP BY. */
export function readOperand(node: {
    fieldName(): FieldNameContext | null;
    soqlFunction(): SoqlFunctionContext | null;
}): OperandSyntax {
    const name = node.fieldName();
    return name ? readName(name) : readFunction(node.soqlFunction()!);
}

export function readFunction(node: SoqlFunctionContext): FunctionSyntax {
    const place = placeOf(node);
    const name = (node.getChild(0) as ApexTerminalNode).getText().toUpperCase();
    if (node.DISTANCE()) refuse('DISTANCE', place);
    if (node.CONVERT_CURRENCY()) refuse('convertCurrency', place);
    const date = node.dateFieldName();
    if (date) {
        return {
            kind: 'function',
            name,
            argument: readName(date.fieldName()),
            convertTimezone: Boolean(date.CONVERT_TIMEZONE()),
            place
        };
    }
    const inner = node.soqlFunction();
    const field = node.fieldName();
    const argument = inner ? readFunction(inner) : field ? readName(field) : undefined;
    return { kind: 'function', name, ...(argument ? { argument } : {}), convertTimezone: false, place };
}
