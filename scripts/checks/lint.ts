import { relative } from 'node:path';
import { runTool } from '../project/tool.ts';
import type { Gate, GateResult } from './gate.ts';

/** ESLint: the LWC rules on components, type-checked rules on everything, Jest's rules on component tests. */
export const lint: Gate = {
    name: 'lint',
    description: 'ESLint with the LWC rules, type-checked; warnings count',
    run: lintFindings
};

interface LintedFile {
    filePath: string;
    messages: { ruleId: string | null; line?: number; column?: number; message: string }[];
}

async function lintFindings(project: string): Promise<GateResult> {
    const parameters = ['--format', 'json', '--max-warnings', '0', '--no-error-on-unmatched-pattern', '.'];
    const { status, stdout, stderr } = await runTool('eslint', 'eslint', parameters, { cwd: project });
    if (status !== 0 && status !== 1) throw new Error(`eslint ended with status ${status}:\n${stderr}${stdout}`);
    const files = JSON.parse(stdout) as LintedFile[];
    const findings = files.flatMap(({ filePath, messages }) =>
        messages.map(({ ruleId, line, column, message }) => ({
            file: relative(project, filePath),
            line,
            column,
            message: ruleId ? `${message} (${ruleId})` : message
        }))
    );
    return { findings };
}
