/** What asynchronous work has done lately, as clients see it. */
import { traceOf } from '../aura/invoke.ts';
import { errorText, isLost, type JobRun } from '../async/job-run.ts';
import { traceForClient, type Activity } from './protocol.ts';

/** The oldest are forgotten beyond this number: their callouts hold whole bodies. */
const REMEMBERED = 500;

export class Activities {
    private readonly kept: Activity[] = [];
    private last = 0;

    add(run: JobRun): Activity {
        this.last += 1;
        const activity: Activity = {
            id: this.last,
            kind: run.kind,
            jobId: run.jobId,
            name: run.name,
            user: run.runtime.transaction.user.alias,
            startedAt: new Date(run.startedAt).toISOString(),
            ms: Math.round(run.milliseconds),
            status: statusOf(run),
            error: errorText(run.error),
            operations: [...run.runtime.transaction.operations],
            ...traceForClient(traceOf(run.runtime))
        };
        this.kept.push(activity);
        this.kept.splice(0, this.kept.length - REMEMBERED);
        return activity;
    }

    after(id: number): Activity[] {
        return this.kept.filter((each) => each.id > id);
    }
}

function statusOf(run: JobRun): Activity['status'] {
    if (run.error === undefined) {
        return 'finished';
    }
    return isLost(run) ? 'lost' : 'failed';
}
