/** Flows that people run: they wait at their screens, each stretch between two of them being one or more transactions. */
import { fromApex } from '../../aura/from-apex.ts';
import { toApex } from '../../aura/to-apex.ts';
import type { LocalOrg } from '../../org/local-org.ts';
import { runTransaction, TransactionFailure } from '../../org/run-transaction.ts';
import type { User } from '../../org/user.ts';
import { RecordFailure } from '../../records/record-failure.ts';
import type { ApexRuntime } from '../../runtime/apex-runtime.ts';
import { exceptionText } from '../../runtime/exception-text.ts';
import { ApexThrow } from '../../runtime/runtime.ts';
import type { CompiledFlow, FlowElement, ScreenElement } from '../flow.ts';
import type { FlowCatalog } from '../flow-catalog.ts';
import type { FlowState } from './flow-state.ts';
import { Interview } from './interview.ts';
import { InterviewBatch } from './interview-batch.ts';
import { prepareScreen, screenState, takeInput, type FieldErrors } from './screen-state.ts';
import { walk } from './walk.ts';

/** What a call did: where the flow stands, and the transactions it took, in their order. */
export interface FlowStep {
    readonly state: FlowState;
    readonly runtimes: readonly ApexRuntime[];
}

/** `finish` is what `next` is called on a last screen. */
export type ScreenAction = 'next' | 'back' | 'finish';

/** An interview that waits at a screen. */
interface Running {
    readonly user: User;
    readonly flow: CompiledFlow;
    /** What the flow comes from: its types are those of the source that was loaded then. */
    readonly catalog: FlowCatalog;
    readonly interview: Interview;
    /** The screens that have been shown, the present one last. */
    readonly screens: (FlowElement & ScreenElement)[];
    errors: FieldErrors;
}

/** A fault that nothing in the flow caught: it undoes the transaction. */
class UnhandledFault extends Error {}

/** The flows of an org that people have started and not finished. */
export class ScreenFlows {
    private readonly org: LocalOrg;
    private readonly waiting = new Map<string, Running>();
    private last = 0;

    constructor(org: LocalOrg) {
        this.org = org;
    }

    /** @throws RecordFailure when there is no such active flow or input; NotSupported */
    start(user: User, name: string, inputs: Readonly<Record<string, unknown>>): FlowStep {
        const flow = this.org.flows.named(this.org, name);
        if (!flow || flow.trigger) {
            throw new RecordFailure(`There is no active flow ${name} that a person can start.`, 'NOT_FOUND', 404);
        }
        this.last += 1;
        return this.run(`interview-${this.last}`, user, flow, (batch) => ({
            user,
            flow,
            catalog: this.org.flows,
            interview: begin(batch, inputs),
            screens: [],
            errors: NO_ERRORS
        }));
    }

    /** @throws RecordFailure when no interview waits under that id, or a value is for no input of its screen */
    resume(id: string, action: ScreenAction, values: Readonly<Record<string, unknown>>): FlowStep {
        const running = this.waiting.get(id);
        if (!running) throw new RecordFailure(`No flow waits under ${id}: it has ended.`, 'NOT_FOUND', 404);
        if (this.org.flows !== running.catalog) {
            this.waiting.delete(id);
            throw new RecordFailure('The source has been loaded again: start the flow anew.', 'NOT_FOUND', 404);
        }
        checkNames(running, values);
        if (action === 'back') checkBack(running);
        return this.run(id, running.user, running.flow, (batch) => {
            running.interview.batch = batch;
            running.errors = NO_ERRORS;
            if (action === 'back') goBack(running);
            else goOn(running, values);
            return running;
        });
    }

    /** Transactions until a screen or the end is reached. */
    private run(id: string, user: User, flow: CompiledFlow, enter: (batch: InterviewBatch) => Running): FlowStep {
        const { org } = this;
        const runtimes: ApexRuntime[] = [];
        let running: Running | undefined;
        let state: FlowState | undefined;
        const work = (runtime: ApexRuntime): void => {
            const batch = new InterviewBatch(flow, runtime, { path: 'screen', triggeredBy: null });
            runtime.transaction.flowRuns.push(batch.run);
            if (running) running.interview.batch = batch;
            else running = enter(batch);
            state = stretch(id, running);
        };
        this.waiting.delete(id);
        try {
            while (!state) {
                runtimes.push(runTransaction(org, org.program, { user, kind: 'synchronous' }, work).runtime);
            }
        } catch (error) {
            if (!(error instanceof TransactionFailure)) throw error;
            return { state: failedState(id, error), runtimes: [...runtimes, error.runtime] };
        }
        if (state.status === 'screen' && running) this.waiting.set(id, running);
        return { state, runtimes };
    }
}

const NO_ERRORS: FieldErrors = new Map();

function begin(batch: InterviewBatch, inputs: Readonly<Record<string, unknown>>): Interview {
    const interview = new Interview(batch);
    for (const [name, given] of Object.entries(inputs)) {
        const variable = batch.flow.variables.find((each) => each.isInput && each.name === name);
        if (!variable) {
            throw new RecordFailure(`The flow ${batch.flow.name} has no input ${name}.`, 'INVALID_FIELD', 400);
        }
        interview.values.set(name.toLowerCase(), toApex(batch.runtime, given, variable.type));
    }
    return interview;
}

function checkNames({ screens }: Running, values: Readonly<Record<string, unknown>>): void {
    const { screen, name } = screens.at(-1)!;
    const known = screen.fields.filter(({ type }) => type !== undefined).map((field) => field.name);
    const unknown = Object.keys(values).find((key) => !known.includes(key));
    if (unknown !== undefined) {
        throw new RecordFailure(`The screen ${name} has no input ${unknown}.`, 'INVALID_FIELD', 400);
    }
}

function goOn(running: Running, values: Readonly<Record<string, unknown>>): void {
    const { interview, screens } = running;
    const { screen } = screens.at(-1)!;
    running.errors = takeInput(interview, screen, values);
    if (running.errors.size === 0) interview.at = screen.next();
}

function checkBack({ screens }: Running): void {
    if (screens.length < 2 || !screens.at(-1)!.screen.allowBack) {
        throw new RecordFailure('This screen does not allow to go back.', 'INVALID_OPERATION', 400);
    }
}

/** What has been done since the screen before stays done. */
function goBack({ interview, screens }: Running): void {
    screens.pop();
    interview.at = screens.at(-1);
}

/** On to the next screen or the end; undefined when what was done has to be committed first. */
function stretch(id: string, running: Running): FlowState | undefined {
    const { interview, screens, errors, flow } = running;
    const { batch } = interview;
    const end = walk(batch, [interview]);
    if (end === 'commit') return undefined;
    if (interview.failure !== undefined) throw new UnhandledFault(interview.failure);
    if (end === 'ended') {
        batch.run.status = 'finished';
        const outputs = flow.variables.filter(({ isOutput }) => isOutput);
        const value = (name: string): unknown =>
            fromApex(batch.runtime, interview.values.get(name.toLowerCase()) ?? null);
        return {
            interviewId: id,
            status: 'finished',
            outputs: Object.fromEntries(outputs.map(({ name }) => [name, value(name)]))
        };
    }
    const element = interview.at as FlowElement & ScreenElement;
    if (screens.at(-1) !== element) screens.push(element);
    const { name, type, screen } = element;
    batch.run.elements.push({ name, type, detail: screen.label });
    prepareScreen(interview, screen);
    return {
        interviewId: id,
        status: 'screen',
        screen: screenState(interview, name, screen, screens.length > 1, errors)
    };
}

function failedState(id: string, { reason, runtime }: TransactionFailure): FlowState {
    const isFault = reason instanceof UnhandledFault;
    if (!isFault && !(reason instanceof ApexThrow)) throw reason;
    const message = isFault ? reason.message : exceptionText(reason.exception);
    const run = runtime.transaction.flowRuns.find(({ path }) => path === 'screen');
    if (run) Object.assign(run, { status: 'failed', error: message });
    return { interviewId: id, status: 'failed', message };
}
