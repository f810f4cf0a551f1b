import { relative } from 'node:path';
import flowScanner from '@flow-scanner/lightning-flow-scanner-core';
import { sourceFiles } from '../project/source-files.ts';
import { flowExceptions } from './flow-exceptions.ts';
import type { Finding, Gate } from './gate.ts';

/** Lightning Flow Scanner: data operations in loops, missing fault paths, hard-coded ids, unused variables … */
export const flows: Gate = {
    name: 'flows',
    description: "Lightning Flow Scanner's rules",
    async run(project) {
        const files = sourceFiles(project).filter((file) => file.endsWith('.flow-meta.xml'));
        const parsed = await flowScanner.parse(files);
        const findings = parsed.flatMap((flow) => findingsIn(relative(project, flow.uri), flow));
        return { findings };
    }
};

type ParsedFlow = Awaited<ReturnType<typeof flowScanner.parse>>[number];

/** The scanner leaves a flow that it cannot read out of its results without a word, so each is scanned alone. */
function findingsIn(file: string, flow: ParsedFlow): Finding[] {
    if (flow.errorMessage) return [{ file, message: flow.errorMessage }];
    const [result] = flowScanner.scan([flow], { exceptions: flowExceptions });
    if (!result) return [{ file, message: 'the flow could not be scanned' }];
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
