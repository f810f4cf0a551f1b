/** Anonymous Apex as a user runs it from outside. */
import type { LocalOrg } from '../org/local-org.ts';
import { runTransaction } from '../org/run-transaction.ts';
import type { User } from '../org/user.ts';
import { auraError, traceOf, type AuraTrace } from './invoke.ts';

const API_VERSION = 67;

/** @throws CompileFailure, or AuraError when it ends with an exception */
export function runAnonymousAs(org: LocalOrg, user: User, source: string): AuraTrace {
    const execute = org.program.anonymous(source, API_VERSION);
    try {
        return traceOf(runTransaction(org, org.program, { user, kind: 'anonymous' }, execute).runtime);
    } catch (error) {
        throw auraError(error);
    }
}
