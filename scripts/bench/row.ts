/** What a benchmark measures. */

/** What one way of doing the work cost. */
export interface Figures {
    readonly callouts: number;
    readonly queries: number;
    readonly dmlStatements: number;
    readonly dmlRows: number;
    /** Milliseconds of Apex CPU time, all transactions together. */
    readonly cpuMs: number;
    /** The most that one transaction held, as the local org estimates it. */
    readonly heapBytes: number;
    readonly transactions: number;
    /** Wall time on this machine. */
    readonly seconds: number;
    /** Memberships that should have ended and have not, without anything in Salesforce that accounts for them. */
    readonly lost?: number;
    /** Other people's memberships that changed, and rows of Salesforce that say something else than Mailchimp. */
    readonly wrong?: number;
    /** Memberships that Mailchimp was told more than once to end. */
    readonly sentTwice?: number;
}

export interface Row extends Figures {
    readonly name: string;
    /** What was done, in words. */
    readonly work: string;
    /** The same work done in the plain way on the same server; null where there is no plainer way. */
    readonly baseline: Figures | null;
}

/** One benchmark: measures and gives its row. */
export interface Benchmark {
    readonly name: string;
    /** True for what takes minutes and gigabytes: it is measured when it is asked for by name. */
    readonly onlyByName?: boolean;
    measure(): Promise<Row>;
}
