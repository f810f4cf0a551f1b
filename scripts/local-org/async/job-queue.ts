/** The jobs of an org that wait: those enqueued by committed transactions, and the schedules. */
import { copyState } from './copy-state.ts';
import type { Job, ScheduledJob } from './job.ts';

export class JobQueue {
    readonly waiting: Job[] = [];
    readonly scheduled: ScheduledJob[] = [];

    add(jobs: readonly Job[], schedules: readonly ScheduledJob[]): void {
        this.waiting.push(...jobs);
        this.scheduled.push(...schedules);
    }

    /** A copy that what happens to this queue does not change. */
    copy(): JobQueue {
        const copy = new JobQueue();
        copy.add(
            this.waiting.map((job) => (job.kind === 'queueable' ? { ...job, target: copyState(job.target) } : job)),
            this.scheduled.map((job) => ({ ...job, target: copyState(job.target) }))
        );
        return copy;
    }

    /** Takes out the next job that may start at that moment. */
    takeDue(now: number): Job | undefined {
        const index = this.waiting.findIndex((job) => job.notBefore <= now);
        return index < 0 ? undefined : this.waiting.splice(index, 1)[0];
    }

    /** The schedule that has been due for longest at that moment. */
    dueSchedule(now: number): ScheduledJob | undefined {
        return this.scheduled
            .filter(({ nextFireTime }) => nextFireTime !== undefined && nextFireTime <= now)
            .sort((one, other) => one.nextFireTime! - other.nextFireTime!)[0];
    }

    /** When the next job or schedule is due; undefined when nothing waits. */
    nextMoment(): number | undefined {
        const moments = [
            ...this.waiting.map((job) => job.notBefore),
            ...this.scheduled.flatMap((job) => job.nextFireTime ?? [])
        ];
        return moments.length === 0 ? undefined : Math.min(...moments);
    }

    /** Takes a job or a schedule out; false when there is none with that id. */
    abort(id: string): boolean {
        const index = this.waiting.findIndex((job) => job.id === id);
        if (index >= 0) {
            this.waiting.splice(index, 1);
            return true;
        }
        const schedule = this.scheduled.findIndex((job) => job.id === id);
        if (schedule >= 0) {
            this.scheduled.splice(schedule, 1);
        }
        return schedule >= 0;
    }
}
