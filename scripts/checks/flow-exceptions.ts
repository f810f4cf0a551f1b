/**
 * Findings of the flow scanner that are meant to be: flow, to rule, to the names of elements ("*" for all of them).
 * Each entry has its reason beside it.
 */
export const flowExceptions: Record<string, Record<string, string[]>> = {};
