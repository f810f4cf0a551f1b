import { RefreshEvent } from '../platform/lightning/refresh.ts';
import { onLiveEvent } from './live-events.ts';

/** Milliseconds: jobs that became due have run by then. */
const settling = 5_000;

/**
 * Shows the page as somebody would find it who came back to it later: nothing else would tell the components that time has
 * passed. Reads once now, and after each job that runs in the next seconds.
 */
export function timePassed(): void {
    const read = () => document.dispatchEvent(new RefreshEvent());
    read();
    const stop = onLiveEvent(({ type }) => type === 'job' && read());
    setTimeout(stop, settling);
}
