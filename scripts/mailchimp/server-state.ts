import type { Account } from './account/account.ts';
import { Clock } from './account/clock.ts';
import { FaultRules } from './control/fault-rules.ts';
import { RequestLog } from './control/request-log.ts';
import type { Seed } from './seeds/seed-schema.ts';
import { buildAccount } from './seeds/build-account.ts';

/** All that one running server remembers. */
export class ServerState {
    readonly apiKey: string;
    readonly clock = new Clock();
    readonly faults = new FaultRules();
    readonly requests = new RequestLog();
    private readonly seed: Seed;
    private currentAccount: Account;

    constructor(seed: Seed, apiKey: string) {
        this.seed = seed;
        this.apiKey = apiKey;
        this.currentAccount = buildAccount(seed);
    }

    /** The account with its audiences; another one after `reset`. */
    get account(): Account {
        return this.currentAccount;
    }

    /** Back to the seed: data, clock, faults and request log. */
    reset(): void {
        this.clock.reset();
        this.faults.clear();
        this.requests.clear();
        this.currentAccount = buildAccount(this.seed);
    }
}
