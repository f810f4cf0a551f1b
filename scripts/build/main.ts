import { projectRoot } from '../project/root.ts';
import { build } from './build.ts';

const complaint = await build(projectRoot);
if (complaint) {
    console.error(`The Lightning web components could not be built, nothing was written:\n${complaint}`);
    process.exitCode = 1;
}
