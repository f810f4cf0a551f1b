import type { Problem } from '../shared/problem.ts';

type Listener = (problems: Problem[]) => void;

const listeners = new Set<Listener>();
const current = new Map<string, Problem[]>();
const uncaught = 'The page';

/** Calls back now and whenever there are other problems to show. @returns stops that */
export function onProblems(listener: Listener): () => void {
    listeners.add(listener);
    listener(all());
    return () => listeners.delete(listener);
}

/** Replaces the problems that come from one place, such as the org or the address of a module. */
export function setProblems(source: string, problems: Problem[]): void {
    if (problems.length > 0) current.set(source, problems);
    else current.delete(source);
    for (const listener of listeners) listener(all());
}

/** Shows what went wrong while a module was loaded or a component ran. */
export function reportError(source: string, error: unknown): void {
    const { problems, message } = error as Error & { problems?: Problem[] };
    setProblems(source, problems ?? [{ file: source, line: 0, column: 0, message }]);
}

/** Shows errors that nobody caught: what a component throws while it renders or handles an event. */
export function reportUncaughtErrors(): void {
    const report = (error: unknown) => reportError(uncaught, error);
    window.addEventListener('error', (event) => report(event.error));
    window.addEventListener('unhandledrejection', (event) => report(event.reason));
}

/** Takes back what was thrown by code that has been replaced since. */
export const forgetUncaughtErrors = (): void => setProblems(uncaught, []);

const all = () => [...current.values()].flat();
