import type { Action } from '../shared/action.ts';

/** One line about an action: what it was, what it needed, how it went. */
export function describeAction({ name, callouts, ms, error }: Action): string {
    const count = callouts.length === 1 ? '1 callout' : `${callouts.length} callouts`;
    return `${name} · ${count} · ${ms} ms${error ? ' · failed' : ''}`;
}

/** The same without the class, for where space is short. */
export function summarizeAction(action: Action): string {
    return describeAction({ ...action, name: action.name.replace(/^.*\./, '') });
}
