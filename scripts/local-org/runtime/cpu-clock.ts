/** CPU time of a transaction: the time that passed, less what was spent waiting for callouts. */

/** Reading the clock at every statement would cost more than the statement. */
const TICKS_BETWEEN_READINGS = 1023;

export class CpuClock {
    private started = performance.now();
    private ticks = 0;

    /** Statements and loop turns so far. */
    get statements(): number {
        return this.ticks;
    }

    /** Milliseconds used, every now and then; undefined in between. */
    tick(): number | undefined {
        this.ticks += 1;
        return (this.ticks & TICKS_BETWEEN_READINGS) === 0 ? this.used() : undefined;
    }

    /** Milliseconds used so far. */
    used(): number {
        return Math.round(performance.now() - this.started);
    }

    /** Runs work whose time does not count: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_gov_limits.htm */
    exclude<T>(work: () => T): T {
        const before = performance.now();
        try {
            return work();
        } finally {
            this.started += performance.now() - before;
        }
    }

    /** Begins to count anew: `Test.startTest`. */
    restart(used = 0): void {
        this.started = performance.now() - used;
    }
}
