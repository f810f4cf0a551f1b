/** `Http.send`: the platform's refusals, then the test's mock or the real network, then the log. */
import type { LocalOrg } from '../org/local-org.ts';
import type { ApexRuntime } from '../runtime/apex-runtime.ts';
import { ObjectValue } from '../runtime/values.ts';
import { textOf, type CalloutRequest, type CalloutResponse } from './callout-request.ts';
import { NetworkFailure, sendOverNetwork } from './network.ts';
import { resolveEndpoint } from './endpoint.ts';

/** Gives the System.HttpResponse, or throws System.CalloutException. */
export function sendRequest(runtime: ApexRuntime, request: ObjectValue): ObjectValue {
    const state = request.state as CalloutRequest;
    checkTransaction(runtime);
    if (state.endpoint === '') {
        throw runtime.exception('System.CalloutException', 'no protocol: ');
    }
    if (state.method === '') {
        throw runtime.exception('System.CalloutException', 'Invalid HTTP method: null');
    }
    runtime.begin('callouts', `callout ${state.method} ${state.endpoint}`);
    return runtime.transaction.test ? sendToMock(runtime, request, state) : sendToNetwork(runtime, state);
}

/** https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_callouts_timeouts.htm */
function checkTransaction(runtime: ApexRuntime): void {
    const { transaction } = runtime;
    if (transaction.uncommittedWork || (transaction.openSavepoints ?? 0) > 0) {
        throw runtime.exception(
            'System.CalloutException',
            'You have uncommitted work pending. Please commit or rollback before calling out'
        );
    }
    if (transaction.kind === 'scheduled') {
        throw runtime.exception('System.CalloutException', 'Callout from scheduled Apex not supported.');
    }
    if (transaction.triggerDepth) {
        throw runtime.exception('System.CalloutException', 'Callout from triggers are currently not supported.');
    }
}

function sendToMock(runtime: ApexRuntime, request: ObjectValue, state: CalloutRequest): ObjectValue {
    const mock = runtime.transaction.test!.httpMock;
    if (mock === null) {
        throw runtime.exception(
            'System.TypeException',
            'Methods defined as TestMethod do not support Web service callouts'
        );
    }
    // DML inside the mock is not uncommitted work of the caller.
    const response = runtime.invoke(mock, 'respond', [request]);
    if (!(response instanceof ObjectValue)) {
        throw runtime.exception('System.CalloutException', 'The HttpCalloutMock returned no response');
    }
    const answer = response.state as CalloutResponse;
    record(runtime, state, state.endpoint, answer.statusCode, textOf(answer.body), 0, null);
    return response;
}

function sendToNetwork(runtime: ApexRuntime, state: CalloutRequest): ObjectValue {
    const { url, headers } = resolveEndpoint(runtime, state);
    const org = runtime.org as LocalOrg;
    const timeout = Math.min(state.timeout, org.options.longestCalloutWait);
    const started = performance.now();
    try {
        const answer = runtime.cpu.exclude(() => sendOverNetwork(url, state, headers, timeout));
        record(runtime, state, url, answer.statusCode, textOf(answer.body), performance.now() - started, null);
        return new ObjectValue(runtime.types.parse('System.HttpResponse')!, [], answer);
    } catch (error) {
        if (error instanceof NetworkFailure) {
            if (error.timedOut) {
                // To Apex the whole timeout has passed, whatever was really waited.
                org.moveClock(state.timeout - timeout);
            }
            record(runtime, state, url, null, null, performance.now() - started, error.message);
            throw runtime.exception('System.CalloutException', error.message);
        }
        throw error;
    }
}

function record(
    runtime: ApexRuntime,
    state: CalloutRequest,
    url: string,
    status: number | null,
    responseBody: string | null,
    milliseconds: number,
    error: string | null
): void {
    runtime.transaction.callouts.push({
        method: state.method,
        url,
        requestBody: state.body ? textOf(state.body) : null,
        status,
        responseBody,
        milliseconds: Math.round(milliseconds),
        error
    });
}
