/**
 * Governor limits of one transaction, as documented:
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_gov_limits.htm
 */

/** Names as in the methods of System.Limits: `getQueries` is `queries`. */
export type LimitName =
    | 'aggregateQueries'
    | 'asyncCalls'
    | 'callouts'
    | 'cpuTime'
    | 'dmlRows'
    | 'dmlStatements'
    | 'emailInvocations'
    | 'findSimilarCalls'
    | 'futureCalls'
    | 'heapSize'
    | 'mobilePushApexCalls'
    | 'publishImmediateDml'
    | 'queries'
    | 'queryLocatorRows'
    | 'queryRows'
    | 'queueableJobs'
    | 'runAs'
    | 'savepointRollbacks'
    | 'savepoints'
    | 'soslQueries';

export interface LimitRule {
    readonly synchronous: number;
    readonly asynchronous: number;
    /** The platform's text, with `{0}` for the number allowed plus one. */
    readonly message: string;
}

const tooMany = (what: string): string => `Too many ${what}: {0}`;

/** Allowed numbers; a count one above ends the transaction with System.LimitException and the message. */
export const limitRules: Readonly<Record<LimitName, LimitRule>> = {
    aggregateQueries: { synchronous: 300, asynchronous: 300, message: tooMany('aggregate queries') },
    asyncCalls: { synchronous: 200, asynchronous: 200, message: tooMany('async calls') },
    callouts: { synchronous: 100, asynchronous: 100, message: tooMany('callouts') },
    cpuTime: { synchronous: 10_000, asynchronous: 60_000, message: 'Apex CPU time limit exceeded' },
    dmlRows: { synchronous: 10_000, asynchronous: 10_000, message: tooMany('DML rows') },
    dmlStatements: { synchronous: 150, asynchronous: 150, message: tooMany('DML statements') },
    emailInvocations: { synchronous: 10, asynchronous: 10, message: tooMany('Email Invocations') },
    findSimilarCalls: { synchronous: 0, asynchronous: 0, message: tooMany('find similar calls') },
    futureCalls: { synchronous: 50, asynchronous: 50, message: tooMany('future calls') },
    heapSize: { synchronous: 6_000_000, asynchronous: 12_000_000, message: 'Apex heap size too large: {0}' },
    mobilePushApexCalls: { synchronous: 10, asynchronous: 10, message: tooMany('mobile push apex calls') },
    publishImmediateDml: { synchronous: 150, asynchronous: 150, message: tooMany('publish immediate DML statements') },
    queries: { synchronous: 100, asynchronous: 200, message: tooMany('SOQL queries') },
    queryLocatorRows: { synchronous: 10_000, asynchronous: 10_000, message: tooMany('query locator rows') },
    queryRows: { synchronous: 50_000, asynchronous: 50_000, message: tooMany('query rows') },
    queueableJobs: { synchronous: 50, asynchronous: 1, message: tooMany('queueable jobs added to the queue') },
    runAs: { synchronous: 20, asynchronous: 20, message: tooMany('runAs invocations') },
    savepointRollbacks: { synchronous: 150, asynchronous: 150, message: tooMany('DML statements') },
    savepoints: { synchronous: 150, asynchronous: 150, message: tooMany('DML statements') },
    soslQueries: { synchronous: 20, asynchronous: 20, message: tooMany('SOSL queries') }
};

/** Which table of limits counts. */
export interface LimitOptions {
    readonly isAsync: boolean;
    /** No DML at all, as in methods that are `@AuraEnabled(cacheable=true)`. */
    readonly readOnly: boolean;
    /** Finalizers may enqueue one job: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_transaction_finalizers.htm */
    readonly oneQueueable: boolean;
}

/** Counts what a transaction has used. `Test.startTest` puts a fresh counter in place and `stopTest` the old one back. */
export class LimitCounter {
    readonly isAsync: boolean;
    readonly used: Record<LimitName, number>;

    readonly options: LimitOptions;

    constructor(options: LimitOptions) {
        this.isAsync = options.isAsync;
        this.options = options;
        this.used = Object.fromEntries(Object.keys(limitRules).map((name) => [name, 0])) as Record<LimitName, number>;
    }

    /** How much is allowed here. */
    allowed(name: LimitName): number {
        if (this.options.readOnly && name === 'dmlStatements') {
            return 0;
        }
        if (this.options.oneQueueable && name === 'queueableJobs') {
            return 1;
        }
        const rule = limitRules[name];
        return this.isAsync ? rule.asynchronous : rule.synchronous;
    }

    /** Adds to a count and gives the platform's message when the limit is passed. */
    add(name: LimitName, amount: number): string | undefined {
        return this.check(name, this.used[name] + amount);
    }

    /** Notes the highest level of what goes up and down, and gives the platform's message when it is over the limit. */
    reach(name: LimitName, level: number): string | undefined {
        return this.check(name, Math.max(this.used[name], level));
    }

    private check(name: LimitName, used: number): string | undefined {
        this.used[name] = used;
        if (this.used[name] <= this.allowed(name)) {
            return undefined;
        }
        // The heap's message names what was used, the others the first number that is too many.
        const number = name === 'heapSize' ? this.used[name] : this.allowed(name) + 1;
        return limitRules[name].message.replace('{0}', String(number));
    }
}
