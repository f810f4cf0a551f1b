import type { QueryProblem } from '../engine.ts';
import type { Place } from './syntax/syntax.ts';

/** A query that the platform refuses, in the platform's words. */
export class SoqlError extends Error implements QueryProblem {
    readonly line: number;
    readonly column: number;
    /** Something the local org does not do, other than a mistake in the query. */
    readonly notSupported?: string;

    constructor(message: string, place: Place, notSupported?: string) {
        super(message);
        this.line = place.line;
        this.column = place.column;
        this.notSupported = notSupported;
    }
}

/** Refuses by name what the local org does not do. */
export function refuse(feature: string, place: Place): never {
    throw new SoqlError(`Not supported by the local org: ${feature}`, place, feature);
}
