import type { ApexParserRuleContext } from '@apexdevtools/apex-parser';
import { parseClass, parseTrigger, type Parsed } from '../local-org/apex/parse.ts';
import type { ApexSource } from '../local-org/org/metadata.ts';

const parsed = new WeakMap<ApexSource, Parsed<ApexParserRuleContext>>();

/** The parse tree of an Apex file, made once for all gates: parsing is what takes their time. */
export function parseApex(source: ApexSource): Parsed<ApexParserRuleContext> {
    const parse = source.kind === 'trigger' ? parseTrigger : parseClass;
    const result = parsed.get(source) ?? parse(source.file, source.text);
    parsed.set(source, result);
    return result;
}
