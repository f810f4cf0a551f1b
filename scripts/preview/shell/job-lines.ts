import type { JobRun } from '../shared/action.ts';
import type { JobQueue } from '../shared/job-queue.ts';

/** A job that waits, ready for a template. */
export interface ShownWork {
    id: string;
    name: string;
    kind: string;
    user: string;
    when: string;
}

/** A job that has run, ready for a template. */
export interface ShownRun {
    id: number;
    title: string;
    details: string;
    className: string;
    current: 'true' | undefined;
}

/** @param now by the org's clock, milliseconds since 1970 */
export function shownWork({ id, name, kind, user, notBefore }: JobQueue['waiting'][number], now: number): ShownWork {
    return { id, name, kind, user, when: `${timeOf(notBefore)}, ${remaining(Date.parse(notBefore) - now)}` };
}

export function shownRun(job: JobRun, isChosen: boolean): ShownRun {
    const { id, name, kind, user, startedAt, ms, status, callouts } = job;
    const count = callouts.length === 1 ? '1 callout' : `${callouts.length} callouts`;
    return {
        id,
        title: `${name} ${status}`,
        details: `${kind}, ${timeOf(startedAt)}, as ${user}, ${count}, ${Math.round(ms)} ms`,
        className: ['run', isChosen && 'run_chosen', status !== 'finished' && 'run_bad'].filter(Boolean).join(' '),
        current: isChosen ? 'true' : undefined
    };
}

const timeOf = (iso: string): string => new Date(iso).toLocaleTimeString();

function remaining(ms: number): string {
    if (ms <= 0) return 'due now';
    const seconds = Math.ceil(ms / 1000);
    if (seconds < 60) return `in ${seconds} s`;
    const minutes = Math.round(seconds / 60);
    return minutes < 120 ? `in ${minutes} min` : `in ${Math.round(minutes / 60)} hours`;
}
