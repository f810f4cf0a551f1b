/** Apex actions: one call of the method for all interviews, with one request for each and as many results in the same order. */
import { ListValue, type Value } from '../../runtime/values.ts';
import type { FlowScope } from '../compile/flow-scope.ts';
import type { FlowNode } from '../flow-node.ts';
import type { FlowElement } from '../flow.ts';
import type { Interview } from '../run/interview.ts';
import type { InterviewBatch } from '../run/interview-batch.ts';
import { actionInputs } from './action-inputs.ts';
import { actionOutputs } from './action-outputs.ts';
import { apexFault } from './faults.ts';
import { invocable, type Invocable } from './invocable.ts';

const CHILDREN = [
    'name',
    'actionName',
    'actionType',
    'connector',
    'faultConnector',
    'flowTransactionModel',
    'inputParameters',
    'nameSegment',
    'outputParameters',
    'storeOutputAutomatically'
];

interface Request {
    readonly interview: Interview;
    readonly request: Value;
}

export function actionCall(scope: FlowScope, name: string, node: FlowNode): FlowElement {
    node.only(...CHILDREN);
    if (node.text('actionType') !== 'apex') node.refuse(`an action of type ${node.text('actionType') ?? ''}`);
    const action = invocable(scope, node);
    const requestOf = actionInputs(scope, node, action);
    const keep = actionOutputs(scope, name, node, action);
    const [next, fault] = [scope.connector(node, 'connector'), scope.connector(node, 'faultConnector')];
    return {
        name,
        type: 'actionCalls',
        needsCommit: commitRule(node, action),
        runAll(batch, interviews) {
            const requests = interviews.flatMap((interview): Request[] => {
                const built = attempt(interview, fault, () => requestOf(interview));
                if (built && 'missing' in built) {
                    interview.fault(`Missing required input parameter: ${built.missing}`, fault());
                }
                return built && 'request' in built ? [{ interview, request: built.request }] : [];
            });
            if (requests.length === 0) return 'no requests';
            const answer = call(batch, action, requests);
            if (typeof answer === 'string') requests.forEach(({ interview }) => interview.fault(answer, fault()));
            else answer.forEach((result, index) => goOn(requests[index].interview, result));
            return `${requests.length} ${requests.length === 1 ? 'request' : 'requests'}${typeof answer === 'string' ? `: ${answer}` : ''}`;
        }
    };

    function goOn(interview: Interview, result: Value): void {
        interview.at = next();
        attempt(interview, fault, () => keep(interview, result));
    }
}

/** A value that cannot be converted is a fault of that interview alone. */
function attempt<T>(interview: Interview, fault: () => FlowElement | undefined, work: () => T): T | undefined {
    let result: T | undefined;
    const thrown = interview.batch.runtime.attempt(() => {
        result = work();
    });
    if (thrown) interview.fault(apexFault(thrown), fault());
    return thrown ? undefined : result;
}

/** The results, or why the call failed for all. */
function call(batch: InterviewBatch, action: Invocable, requests: readonly Request[]): readonly Value[] | string {
    const { runtime, org } = batch;
    const { definition, method } = action;
    // "If a flow invokes Apex, the running user must have the corresponding Apex class security set": page of InvocableMethod.
    if (!org.security.hasClassAccess(runtime.transaction.user, definition.name)) {
        return `You do not have access to the Apex class named '${definition.name}'.`;
    }
    let answer: Value = null;
    const thrown = runtime.attempt(() => {
        answer = withoutCaller(batch, () => {
            runtime.statics(definition);
            const [parameter] = method.parameters;
            const list =
                parameter &&
                new ListValue(
                    parameter.type,
                    requests.map(({ request }) => request)
                );
            return method.invoke!(runtime, null, list ? [list] : []);
        });
    });
    return thrown ? apexFault(thrown) : results(answer, action, requests.length);
}

/** The flow calls, not the Apex that saved the record: a class with inherited sharing is an entry point here. */
function withoutCaller<T>({ runtime }: InterviewBatch, work: () => T): T {
    const { frame } = runtime;
    runtime.unwindTo(undefined);
    try {
        return work();
    } finally {
        runtime.unwindTo(frame);
    }
}

function results(answer: Value, { result }: Invocable, expected: number): readonly Value[] | string {
    if (!result) return new Array<Value>(expected).fill(null);
    const items = answer instanceof ListValue ? answer.items : [];
    return items.length === expected
        ? items
        : 'The number of results does not match the number of interviews that were executed in a single bulk execution request.';
}

/**
 * Of screen flows: an action that makes callouts runs in a transaction of its own when there is uncommitted work, or always or never as
 * the flow says. All other flows run it where they are.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_callouts_invocable_actions.htm
 */
function commitRule(node: FlowNode, { makesCallouts }: Invocable): (batch: InterviewBatch) => boolean {
    switch (node.text('flowTransactionModel') ?? 'Automatic') {
        case 'CurrentTransaction':
            return () => false;
        case 'NewTransaction':
            return ({ runtime }) => runtime.transaction.uncommittedWork;
        case 'Automatic':
            return ({ runtime }) => makesCallouts && runtime.transaction.uncommittedWork;
        default:
            return node.refuse(`the transaction model ${node.text('flowTransactionModel')}`);
    }
}
