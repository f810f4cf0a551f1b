import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { runProcess } from '../project/run-process.ts';
import { apexAllowances } from './apex-allowances.ts';
import type { Finding, Gate, GateResult } from './gate.ts';
import { whyNoJava } from './java.ts';

/** apex-ls over the whole project: types, members, arguments, returns, interfaces; it is not a compiler but comes near. */
export const apex: Gate = {
    name: 'apex',
    description: 'apex-ls: whole-project types, members and arguments of Apex (needs Java)',
    run: apexFindings
};

interface ApexIssues {
    files: {
        path: string;
        messages: { start: { line: number; offset: number }; category: string; message: string }[];
    }[];
}

/** The folder of the jars; apex-ls and its platform types (API 65) come inside the PMD engine's package. */
export function apexJars(): string {
    const engine = createRequire(import.meta.url).resolve('@salesforce/code-analyzer-pmd-engine');
    return join(dirname(engine), 'java-lib');
}

async function apexFindings(project: string): Promise<GateResult> {
    const skipped = await whyNoJava();
    if (skipped) return { findings: [], skipped };
    const findings = await apexIssues(project);
    return {
        findings: findings.filter((finding) => !apexAllowances.some(({ message }) => message === finding.message))
    };
}

/** Every issue that apex-ls reports, allowed or not. */
export async function apexIssues(project: string): Promise<Finding[]> {
    const main = 'io.github.apexdevtools.apexls.CheckForIssues';
    const parameters = ['-cp', join(apexJars(), '*'), main, '-w', project, '-d', 'warnings', '-f', 'json', '-n'];
    const { status, stdout, stderr } = await runProcess('java', parameters, { cwd: project });
    // 0 is a clean project, 4 one with issues.
    if (status !== 0 && status !== 4) throw new Error(`apex-ls ended with status ${status}:\n${stderr}${stdout}`);
    return (JSON.parse(stdout) as ApexIssues).files.flatMap(({ path, messages }) =>
        messages.map(({ start, category, message }) => ({
            file: relative(project, path),
            line: start.line,
            column: start.offset + 1,
            message: `${category}: ${message.split('\n', 1)[0]}`
        }))
    );
}
