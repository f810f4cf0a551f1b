import { runTool } from '../project/tool.ts';

/**
 * Compiles the Lightning web components, each .ts to a .js beside it, ready for `sf project deploy start`.
 * @returns what the TypeScript compiler said; '' when all is well. On an error nothing is written.
 */
export async function build(project: string): Promise<string> {
    const { status, stdout, stderr } = await runTool('typescript', 'tsc', ['--project', '.'], { cwd: project });
    return status === 0 ? '' : `${stdout}${stderr}`;
}
