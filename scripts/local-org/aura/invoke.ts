/** Calls an @AuraEnabled method as the platform's Aura edge does. */
import { findAnnotation } from '../apex/declare/modifiers.ts';
import type { MethodDefinition } from '../apex/types.ts';
import type { FlowRun } from '../flow/flow-run.ts';
import type { LocalOrg } from '../org/local-org.ts';
import { limitUse, NO_LIMIT_USE, runTransaction, TransactionFailure, type LimitUse } from '../org/run-transaction.ts';
import type { User } from '../org/user.ts';
import type { ApexRuntime } from '../runtime/apex-runtime.ts';
import { exceptionTypeName } from '../runtime/exception-text.ts';
import { ApexThrow, type ExceptionState } from '../runtime/runtime.ts';
import type { CalloutRecord } from '../runtime/transaction.ts';
import { clientMessage } from '../platform/exceptions/aura-handled-exception.ts';
import { fromApex } from './from-apex.ts';
import { toApex } from './to-apex.ts';

export interface AuraCall {
    readonly className: string;
    readonly method: string;
    /** By parameter name, as the component gives them. */
    readonly params: Readonly<Record<string, unknown>>;
}

/** What the call did, whether it succeeded or not. */
export interface AuraTrace {
    readonly log: readonly string[];
    readonly callouts: readonly CalloutRecord[];
    readonly limits: LimitUse;
    readonly flowRuns: readonly FlowRun[];
}

export interface AuraResult extends AuraTrace {
    readonly value: unknown;
}

/** What the component gets as `error.body`, with the trace of what happened before. */
export class AuraError extends Error {
    readonly exceptionType: string;
    readonly stackTrace: string;
    readonly trace: AuraTrace;

    constructor(message: string, exceptionType: string, stackTrace: string, trace: AuraTrace) {
        super(message);
        this.exceptionType = exceptionType;
        this.stackTrace = stackTrace;
        this.trace = trace;
    }
}

const NOTHING: AuraTrace = { log: [], callouts: [], limits: NO_LIMIT_USE, flowRuns: [] };

export function invokeAura(org: LocalOrg, user: User, call: AuraCall): AuraResult {
    const method = findMethod(org, user, call);
    const cacheable = findAnnotation(method.annotations, 'auraenabled')?.values['cacheable'] === 'true';
    try {
        const { value, runtime } = runTransaction(
            org,
            org.program,
            { user, kind: 'synchronous', readOnly: cacheable },
            (apex) => {
                apex.statics(method.owner);
                const args = method.parameters.map(({ name, type }) => toApex(apex, parameter(call, name), type));
                return method.invoke!(apex, null, args);
            }
        );
        return { value: fromApex(runtime, value), ...traceOf(runtime) };
    } catch (error) {
        throw auraError(error);
    }
}

function parameter({ params }: AuraCall, name: string): unknown {
    const key = Object.keys(params).find((each) => each.toLowerCase() === name.toLowerCase());
    return key === undefined ? null : params[key];
}

function findMethod(org: LocalOrg, user: User, { className, method: name }: AuraCall): MethodDefinition {
    const definition = org.classes.get(className.toLowerCase());
    if (!definition || !org.security.hasClassAccess(user, definition.name)) {
        // https://help.salesforce.com/s/articleView?id=release-notes.rn_lc_restrict_apex_auth_users.htm
        throw new AuraError(
            `You do not have access to the Apex class named '${className}'.`,
            'System.NoAccessException',
            '',
            NOTHING
        );
    }
    const method = definition.methods
        .get(name.toLowerCase())
        ?.find((each) => each.isStatic && findAnnotation(each.annotations, 'auraenabled'));
    if (!method) {
        throw new AuraError(
            `Unable to find action '${name}' on the controller '${className}'.`,
            'System.NoAccessException',
            '',
            NOTHING
        );
    }
    return method;
}

export function traceOf(runtime: ApexRuntime): AuraTrace {
    const { debugLog, callouts, flowRuns } = runtime.transaction;
    return { log: debugLog, callouts, limits: limitUse(runtime), flowRuns };
}

/** An AuraHandledException shows its own text; other exceptions show theirs with their type and stack. */
export function auraError(error: unknown): unknown {
    if (!(error instanceof TransactionFailure)) {
        return error;
    }
    const { reason, runtime } = error;
    if (!(reason instanceof ApexThrow)) {
        return reason;
    }
    const { exception } = reason;
    const { stack } = exception.state as ExceptionState;
    const stackTrace = stack.map(({ where, line, column }) => `${where}: line ${line}, column ${column}`).join('\n');
    return new AuraError(clientMessage(exception), exceptionTypeName(exception), stackTrace, traceOf(runtime));
}
