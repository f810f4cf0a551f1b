import type { Trace } from '../../local-org/client.ts';
import type { Action } from '../shared/action.ts';
import { withoutKeys } from './api-keys.ts';
import type { LiveEvents } from './live-events.ts';
import { shownTrace } from './trace.ts';

const kept = 50;

/** The request that an action answers. */
export type ActionRequest = Pick<Action, 'user' | 'name' | 'parameters' | 'isWire'>;

/** The latest actions, newest first, told to every open page as they happen. */
export class ActionLog {
    readonly #events: LiveEvents;
    readonly #actions: Action[] = [];
    #count = 0;

    constructor(events: LiveEvents) {
        this.#events = events;
    }

    get actions(): readonly Action[] {
        return this.#actions;
    }

    /** Runs an action and writes down what it took, whether it succeeds or fails. */
    async run<Outcome extends object>(request: ActionRequest, perform: () => Promise<Outcome>): Promise<Outcome> {
        const started = performance.now();
        const at = new Date().toISOString();
        const add = (outcome: Partial<Trace>, error?: string) => {
            const ms = Math.round(performance.now() - started);
            this.#add({
                ...request,
                parameters: withoutKeys(request.parameters),
                at,
                error,
                ms,
                ...shownTrace(outcome, 'synchronous')
            });
        };
        try {
            const outcome = await perform();
            add(outcome);
            return outcome;
        } catch (error) {
            add(error as Partial<Trace>, (error as Error).message);
            throw error;
        }
    }

    #add(action: Omit<Action, 'id'>): void {
        const numbered = { id: (this.#count += 1), ...action };
        this.#actions.unshift(numbered);
        this.#actions.length = Math.min(this.#actions.length, kept);
        this.#events.publish({ type: 'action', action: numbered });
    }
}
