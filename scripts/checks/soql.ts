import { ApexParseTreeWalker } from '@apexdevtools/apex-parser';
import type { Finding, Gate } from './gate.ts';
import { SoqlNames } from './soql-names.ts';
import { parseApex } from './parse-apex.ts';
import { metadataOf, schemaOf } from './source.ts';

/** Objects, fields and relationships in the SOQL brackets of Apex, which apex-ls leaves unchecked. */
export const soql: Gate = {
    name: 'soql',
    description: 'objects, fields and relationships in SOQL exist',
    run: (project) => ({ findings: soqlFindings(project) })
};

function soqlFindings(project: string): Finding[] {
    const schema = schemaOf(project);
    return metadataOf(project).apex.flatMap((source) => {
        const { tree, problems } = parseApex(source);
        if (problems.length > 0) return problems;
        const names = new SoqlNames(source.file, schema);
        ApexParseTreeWalker.DEFAULT.walk(names, tree);
        return names.findings;
    });
}
