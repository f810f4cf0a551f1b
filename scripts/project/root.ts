import { fileURLToPath } from 'node:url';

/** The folder of this project: where package.json and sfdx-project.json are. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
