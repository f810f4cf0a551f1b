/** A seed that cannot be used; the message says what to mend. */
export class SeedError extends Error {}
