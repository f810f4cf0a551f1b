import type { ApexParserRuleContext } from '@apexdevtools/apex-parser';
import type { Place } from './syntax.ts';

/** Where a part of the query begins. */
export function placeOf(node: ApexParserRuleContext): Place {
    return { line: node.start.line, column: node.start.column + 1 };
}
