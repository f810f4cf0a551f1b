import { isAnnotated } from './apex-outline.ts';
import type { Gate } from './gate.ts';
import { classesOf } from './source.ts';

/** Every class of a file of its own says with, without or inherited sharing, as PMD asks it: test classes and inner classes need not. */
export const sharing: Gate = {
    name: 'sharing',
    description: 'every class outside tests states its sharing',
    run: (project) => ({
        findings: classesOf(project)
            .filter(
                ({ isTopLevel, modifiers }) => isTopLevel && !modifiers.sharing && !isAnnotated({ modifiers }, 'istest')
            )
            .map(({ file, line, name }) => ({
                file,
                line,
                message: `${name} does not say with, without or inherited sharing`
            }))
    })
};
