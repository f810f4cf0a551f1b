import type { LiveEvent } from '../shared/action.ts';

type Listener = (event: LiveEvent) => void;

const listeners = new Set<Listener>();

/** Calls back with everything the server tells this page. @returns stops that */
export function onLiveEvent(listener: Listener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
}

/** Starts listening to the server; the browser connects again by itself when the server was away. */
export function listenToServer(): void {
    const source = new EventSource('/preview/events');
    source.addEventListener('message', ({ data }: MessageEvent<string>) => {
        const event = JSON.parse(data) as LiveEvent;
        for (const listener of listeners) listener(event);
    });
}
