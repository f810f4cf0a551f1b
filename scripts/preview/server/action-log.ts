import type { ApexOutcome } from '../../local-org/client.ts';
import type { LimitUse as OrgLimitUse } from '../../local-org/org/run-transaction.ts';
import { limitRules, type LimitName } from '../../local-org/limits/limits.ts';
import type { Action, LimitUse } from '../shared/action.ts';
import type { LiveEvents } from './live-events.ts';

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
        const add = (outcome: Partial<Trace>, error?: string) =>
            this.#add({ ...request, at, error, ms: Math.round(performance.now() - started), ...parts(outcome) });
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

type Trace = Pick<ApexOutcome, 'log' | 'callouts' | 'limits'>;

function parts({ log = [], callouts = [], limits = {} }: Partial<Trace>): Pick<Action, 'log' | 'callouts' | 'limits'> {
    return { log, callouts, limits: Object.entries(limits).map(([name, used]) => limitUse(name, used)) };
}

/** The limit that each figure of the org counts against. */
const limitNames = {
    callouts: 'callouts',
    queries: 'queries',
    queryRows: 'queryRows',
    dmlStatements: 'dmlStatements',
    dmlRows: 'dmlRows',
    cpuMs: 'cpuTime',
    heapBytes: 'heapSize'
} as const satisfies Record<keyof OrgLimitUse, LimitName>;

function limitUse(name: string, used: number): LimitUse {
    return { name, used, allowed: limitRules[limitNames[name as keyof OrgLimitUse]].synchronous };
}
