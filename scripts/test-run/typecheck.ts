import { inParallel } from '../project/in-parallel.ts';
import { projectRoot } from '../project/root.ts';
import { runTool } from '../project/tool.ts';
import { countLine } from './outcome.ts';

/** The components with their tests, and everything under scripts/. */
const projects = ['config/tsconfig.lwc-tests.json', 'scripts/tsconfig.json'];

/** `npm run typecheck`: every TypeScript project without writing anything; each counts as one test. */
async function main(): Promise<void> {
    const passed = await inParallel(projects, 2, async (project) => {
        const parameters = ['--project', project, '--noEmit'];
        const { status, stdout, stderr } = await runTool('typescript', 'tsc', parameters, { cwd: projectRoot });
        console.log(`${stdout}${stderr}typecheck ${project} ${status === 0 ? 'passed' : 'failed'}`);
        return status === 0;
    });
    const failed = passed.filter((ok) => !ok).length;
    console.log(countLine(passed.length - failed, failed));
    if (failed > 0) process.exitCode = 1;
}

await main();
