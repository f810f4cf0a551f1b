import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import flowScanner from '@flow-scanner/lightning-flow-scanner-core';
import { isXmlError, parseMetadataXml } from '../local-org/org/metadata-xml.ts';
import { sourceFiles } from '../project/source-files.ts';
import { flowExceptions } from './flow-exceptions.ts';
import type { Finding, Gate } from './gate.ts';

/** Lightning Flow Scanner: data operations in loops, missing fault paths, hard-coded ids, unused variables … */
export const flows: Gate = {
    name: 'flows',
    description: "Lightning Flow Scanner's rules",
    async run(project) {
        const files = sourceFiles(project).filter((file) => file.endsWith('.flow-meta.xml'));
        const findings = await Promise.all(files.map((file) => findingsIn(relative(project, file), file)));
        return { findings: findings.flat() };
    }
};

/** The scanner takes anything for a flow, and finds nothing wrong with what is none. */
async function findingsIn(file: string, path: string): Promise<Finding[]> {
    const xml = parseMetadataXml(readFileSync(path, 'utf8'));
    if (isXmlError(xml)) return [{ file, ...xml }];
    if (xml.type !== 'Flow') return [{ file, message: `is no flow but a ${xml.type}` }];
    const [result] = flowScanner.scan(await flowScanner.parse([path]), { exceptions: flowExceptions });
    return result.ruleResults.flatMap(({ ruleName, errorMessage, details }) => {
        if (errorMessage) return [{ file, message: `${ruleName} could not look: ${errorMessage}` }];
        return details.map(({ type, name, lineNumber, columnNumber }) => ({
            file,
            line: lineNumber,
            column: columnNumber,
            message: `${type} ${name} (${ruleName})`
        }));
    });
}
