/** The thread that a local org lives in: answers the calls of client.ts one after the other. */
import { parentPort } from 'node:worker_threads';
import { AuraError } from '../aura/invoke.ts';
import { CompileFailure } from '../apex/problems.ts';
import { RecordFailure } from '../records/record-failure.ts';
import { OrgServer } from './org-server.ts';
import { traceForClient, type WorkerAnswer, type WorkerCall, type WorkerError } from './protocol.ts';

const server = new OrgServer();
let previous: Promise<void> = Promise.resolve();

parentPort!.on('message', (call: WorkerCall) => {
    previous = previous.then(() => answer(call)).then(() => server.wakeJobs());
});

async function answer({ id, name, args }: WorkerCall): Promise<void> {
    let message: WorkerAnswer;
    try {
        message = { id, value: await server[name](args as never) };
    } catch (error) {
        message = { id, error: errorOf(error) };
    }
    parentPort!.postMessage(message);
}

function errorOf(error: unknown): WorkerError {
    if (error instanceof AuraError) {
        return {
            kind: 'apex',
            message: error.message,
            exceptionType: error.exceptionType,
            stackTrace: error.stackTrace,
            trace: traceForClient(error.trace)
        };
    }
    if (error instanceof CompileFailure) {
        return { kind: 'compile', problems: error.problems };
    }
    if (error instanceof RecordFailure) {
        const { message, errorCode, status, output } = error;
        return { kind: 'record', message, errorCode, status, output };
    }
    const fault = error instanceof Error ? error : new Error(String(error));
    return { kind: 'fault', message: fault.message, stack: fault.stack ?? '' };
}
