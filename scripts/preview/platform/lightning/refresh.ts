// https://developer.salesforce.com/docs/platform/lwc/guide/data-refreshview.html
import { refreshRecords } from '../records.ts';

type Handler = () => Promise<unknown>;

const refreshEvent = 'lightning__refresh';
const handlers = new Map<number, Handler>();
const containers = new Map<number, (refresh: Promise<unknown>) => void>();
let lastId = 0;

/** Asks the view that the component is in to show fresh data. */
export class RefreshEvent extends CustomEvent<undefined> {
    constructor() {
        super(refreshEvent, { bubbles: true, composed: true, cancelable: true });
    }
}

export function registerRefreshHandler(element: object, handler: Handler): number {
    handlers.set((lastId += 1), handler.bind(element));
    return lastId;
}

export const unregisterRefreshHandler = (id: number): boolean => handlers.delete(id);

export function registerRefreshContainer(element: object, handler: (refresh: Promise<unknown>) => void): number {
    containers.set((lastId += 1), handler.bind(element));
    return lastId;
}

export const unregisterRefreshContainer = (id: number): boolean => containers.delete(id);

// The record page is the outermost container: it reads its records again, together with all that registered.
document.addEventListener(refreshEvent, () => {
    const refresh = Promise.all([refreshRecords(), ...[...handlers.values()].map((handler) => handler())]);
    for (const container of containers.values()) container(refresh);
});
