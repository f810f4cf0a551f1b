/** The interviews of one flow that run together in one transaction. */
import type { LocalOrg } from '../../org/local-org.ts';
import type { ApexRuntime } from '../../runtime/apex-runtime.ts';
import type { Sharing } from '../../runtime/transaction.ts';
import type { AccessMode } from '../../runtime/runtime.ts';
import type { Value } from '../../runtime/values.ts';
import { readGlobal } from '../../data/dml/formula-globals.ts';
import type { CompiledFlow } from '../flow.ts';
import type { FlowRun } from '../flow-run.ts';

export class InterviewBatch {
    readonly flow: CompiledFlow;
    readonly runtime: ApexRuntime;
    readonly run: FlowRun;
    /** `$Flow.InterviewStartTime`, milliseconds. */
    readonly startedAt: number;
    private readonly globals = new Map<string, Value>();

    constructor(flow: CompiledFlow, runtime: ApexRuntime, run: Pick<FlowRun, 'path' | 'triggeredBy'>) {
        this.flow = flow;
        this.runtime = runtime;
        this.startedAt = runtime.org.now();
        this.run = {
            flow: flow.name,
            label: flow.label,
            version: flow.version,
            ...run,
            startedAt: new Date(this.startedAt).toISOString(),
            ms: 0,
            status: 'waiting',
            elements: [],
            error: null
        };
    }

    get org(): LocalOrg {
        return this.runtime.org as LocalOrg;
    }

    get mode(): AccessMode {
        return this.flow.runContext === 'user' ? 'user' : 'system';
    }

    /** A global variable such as `$User.Email`: read once until something may have changed it. */
    global(path: readonly string[]): Value {
        const key = path.join('.').toLowerCase();
        const known = this.globals.get(key);
        if (known !== undefined) return known;
        const [name = '', ...rest] = path;
        const value = readGlobal({ runtime: this.runtime, services: this.org }, name, rest);
        this.globals.set(key, value);
        return value;
    }

    /** After work outside the interviews. */
    forgetGlobals(): void {
        this.globals.clear();
    }

    /** Runs database work with the flow's sharing; Apex that is called keeps to its own. */
    withSharing<T>(work: () => T): T {
        const { transaction } = this.runtime;
        const before = transaction.sharing;
        const sharing: Sharing = this.flow.runContext === 'systemWithoutSharing' ? 'without' : 'with';
        transaction.sharing = sharing;
        try {
            return work();
        } finally {
            transaction.sharing = before;
        }
    }
}
