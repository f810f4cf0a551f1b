/** Lets time pass in the org until nothing is left to do, while jobs die and Mailchimp is away. */
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Activity } from '../../local-org/client.ts';
import type { Random } from '../../mailchimp/random.ts';
import { callBench, type BenchOrg } from './bench-org.ts';
import { tell, type UnsubscribeCount } from './mailchimp-account.ts';

/** Chance, by a seed: what happens to the jobs. */
export interface Trouble {
    readonly random: Random;
    /** Every so many jobs one dies. */
    readonly killEvery: number;
    /** While one job in so many runs, nobody listens at Mailchimp's address. */
    readonly refuseEvery: number;
}

/** A job that dies gets through fewer operations than this; jobs with less to do die at their commit. */
const MOST_OPERATIONS = 40;

/** If work is left after so long on the org's clock, something goes round in circles. */
const LONGEST = 14 * 24 * 3_600_000;

export class JobDriver {
    readonly activities: Activity[] = [];
    private readonly bench: BenchOrg;
    private readonly trouble: Trouble | undefined;
    private readonly count: UnsubscribeCount | undefined;
    private jobs = 0;
    private passed = 0;
    killed = 0;
    refused = 0;

    constructor(bench: BenchOrg, trouble?: Trouble, count?: UnsubscribeCount) {
        this.bench = bench;
        this.trouble = trouble;
        this.count = count;
    }

    /** How long it took on the org's clock, in hours. */
    get hours(): number {
        return Math.round(this.passed / 360_000) / 10;
    }

    /** Runs one job or schedule that is due; false when none is. */
    async runOne(): Promise<boolean> {
        const isRefusing = await this.bringTrouble();
        const ran = await this.bench.org.runDue({ limit: 1 });
        if (isRefusing) {
            await this.bench.org.setCredential({ url: this.bench.origin });
        }
        this.activities.push(...ran);
        await this.count?.takeLog();
        return ran.length > 0;
    }

    private async bringTrouble(): Promise<boolean> {
        const { trouble, bench } = this;
        if (!trouble || (await this.untilNext()) !== 0) {
            return false;
        }
        this.jobs += 1;
        if (this.jobs % trouble.killEvery === 0) {
            const afterOperations = Math.floor(trouble.random() * MOST_OPERATIONS);
            await bench.org.killNextJob({ afterOperations, finalizer: trouble.random() < 0.5 });
            this.killed += 1;
        }
        const isRefusing = this.jobs % trouble.refuseEvery === 0;
        if (isRefusing) {
            await bench.org.setCredential({ url: `http://127.0.0.1:${await freePort()}` });
            this.refused += 1;
        }
        return isRefusing;
    }

    /** Runs jobs, moving the clock to what comes next, until nothing waits and no change is still to be sent. */
    async runAll(): Promise<void> {
        while ((await this.runOne()) || (await this.passTime())) {
            if (this.passed > LONGEST) {
                throw new Error(`Changes are still to be sent after ${this.hours} hours.`);
            }
        }
    }

    /** Moves both clocks to the next moment at which something is due; false when there is nothing to wait for. */
    private async passTime(): Promise<boolean> {
        const wait = await this.untilNext();
        if (wait === undefined) {
            return false;
        }
        await this.bench.org.moveClock({ ms: wait });
        await tell(this.bench.origin, 'POST', '/clock', { advanceSeconds: Math.ceil(wait / 1000) });
        this.passed += wait;
        return true;
    }

    /** Milliseconds; schedules count only while changes are still to be sent. */
    private async untilNext(): Promise<number | undefined> {
        const { org } = this.bench;
        const waiting = await org.waiting();
        const isOpen =
            waiting.some(({ kind }) => kind !== 'schedule') || (await callBench<number>(org, 'openChanges')) > 0;
        if (!isOpen || waiting.length === 0) {
            return undefined;
        }
        const now = Date.parse(await org.clock());
        const moments = waiting.map(({ notBefore }) => Date.parse(notBefore));
        return Math.max(0, Math.min(...moments) - now);
    }
}

/** A port that nobody listens at. */
async function freePort(): Promise<number> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise<void>((resolve) => void server.close(() => resolve()));
    return port;
}
