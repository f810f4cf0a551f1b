import type { Gate } from './gate.ts';
import { classesOf } from './source.ts';

/** Every class of a file of its own says with, without or inherited sharing; inner classes take no sharing from it and rarely need one. */
export const sharing: Gate = {
    name: 'sharing',
    description: 'every class states its sharing',
    run: (project) => ({
        findings: classesOf(project)
            .filter(({ isTopLevel, modifiers }) => isTopLevel && !modifiers.sharing)
            .map(({ file, line, name }) => ({
                file,
                line,
                message: `${name} does not say with, without or inherited sharing`
            }))
    })
};
