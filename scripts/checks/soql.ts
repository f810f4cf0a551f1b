import { ApexParseTreeWalker } from '@apexdevtools/apex-parser';
import { parseClass, parseTrigger } from '../local-org/apex/parse.ts';
import { readMetadata } from '../local-org/org/read-metadata.ts';
import type { Finding, Gate } from './gate.ts';
import { Schema } from './schema/schema.ts';
import { SoqlNames } from './soql-names.ts';

/** Objects, fields and relationships in the SOQL brackets of Apex, which apex-ls leaves unchecked. */
export const soql: Gate = {
    name: 'soql',
    description: 'objects, fields and relationships in SOQL exist',
    run: (project) => ({ findings: soqlFindings(project) })
};

function soqlFindings(project: string): Finding[] {
    const metadata = readMetadata(project);
    const schema = new Schema(metadata);
    return metadata.apex.flatMap(({ file, text, kind }) => {
        const { tree, problems } = kind === 'trigger' ? parseTrigger(file, text) : parseClass(file, text);
        if (problems.length > 0) return problems;
        const names = new SoqlNames(file, schema);
        ApexParseTreeWalker.DEFAULT.walk(names, tree);
        return names.findings;
    });
}
