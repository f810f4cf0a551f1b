import { nodesOf, rootOf, textOf } from '../local-org/org/metadata-tree.ts';
import { isAnnotated, type ClassOutline } from './apex-outline.ts';
import type { Gate } from './gate.ts';
import { classesOf, metadataOf } from './source.ts';

/** Annotations of methods that a user's session calls, for which the user needs access to the class. */
const calledByUsers = ['auraenabled', 'invocablemethod', 'remoteaction'];

/** A class that components or flows call, and that no permission set opens, works for administrators only. */
export const controllers: Gate = {
    name: 'controllers',
    description: 'every class that components or flows call is in a permission set',
    run(project) {
        const open = new Set(
            metadataOf(project)
                .ofType('PermissionSet')
                .flatMap((file) => nodesOf(rootOf(file), 'classAccesses'))
                .map((access) => textOf(access, 'apexClass'))
        );
        const closed = classesOf(project).filter(
            (each) => each.isTopLevel && isCalledByUsers(each) && !open.has(each.name)
        );
        return {
            findings: closed.map(({ file, line, name }) => ({ file, line, message: `${name} is in no permission set` }))
        };
    }
};

function isCalledByUsers({ methods }: ClassOutline): boolean {
    return methods.some((method) => calledByUsers.some((annotation) => isAnnotated(method, annotation)));
}
