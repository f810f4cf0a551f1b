import { runTool } from '../project/tool.ts';
import type { Finding, Gate, GateResult } from './gate.ts';

/** Prettier over everything it knows: TypeScript, Apex, XML, HTML, CSS, JSON, Markdown, YAML. */
export const format: Gate = {
    name: 'format',
    description: 'Prettier; a syntax error in Apex or XML shows here too',
    run: formatFindings
};

async function formatFindings(project: string): Promise<GateResult> {
    const { status, stdout, stderr } = await runTool('prettier', 'prettier', ['--list-different', '.'], {
        cwd: project
    });
    if (status === 0) return { findings: [] };
    const findings: Finding[] = lines(stdout).map((file) => ({
        file,
        message: 'is not formatted; npm run format does it'
    }));
    for (const line of lines(stderr)) {
        const syntax = /^\[error\] (\S+?): (.*)$/.exec(line);
        if (syntax) findings.push({ file: syntax[1], message: syntax[2] });
    }
    if (findings.length === 0) throw new Error(`prettier ended with status ${status}:\n${stderr}${stdout}`);
    return { findings };
}

/** The Apex parser puts a carriage return into its messages. */
function lines(text: string): string[] {
    return text
        .replaceAll('\r', '')
        .split('\n')
        .filter((line) => line !== '');
}
