import type { FetchError } from '../platform/http.ts';

/** Why a record was not saved. */
export interface SaveFaults {
    /** Sentence by field. */
    byField: Map<string, string>;
    /** What concerns the record as a whole. */
    others: string[];
}

interface Fault {
    message: string;
}

/** The body of a refused save: https://developer.salesforce.com/docs/platform/lwc/guide/data-error.html */
interface SaveErrorBody {
    message?: string;
    output?: { errors?: Fault[]; fieldErrors?: Record<string, Fault[]> };
}

/** Sorts what a refused save says by field. */
export function saveFaults(error: unknown): SaveFaults {
    const { message, output } = ((error as Partial<FetchError>).body ?? {}) as SaveErrorBody;
    const byField = new Map(
        Object.entries(output?.fieldErrors ?? {}).map(([field, faults]) => [field, joined(faults)])
    );
    const others = (output?.errors ?? []).map((fault) => fault.message);
    if (byField.size > 0 || others.length > 0) return { byField, others };
    return { byField, others: [message ?? (error as Error).message] };
}

const joined = (faults: Fault[]): string => faults.map(({ message }) => message).join(' ');
