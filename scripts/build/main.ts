import { projectRoot } from '../project/root.ts';
import { build } from './build.ts';
import { writeLwcPaths } from './lwc-paths.ts';

writeLwcPaths(projectRoot);
const complaint = await build(projectRoot);
if (complaint) {
    console.error(`The Lightning web components could not be built, nothing was written:\n${complaint}`);
    process.exitCode = 1;
}
