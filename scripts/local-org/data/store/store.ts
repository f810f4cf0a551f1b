/** Where records are kept: SQLite as WebAssembly in memory, one table per object. See table.ts for how tables look. */

/** What a column holds and a statement's parameter may be. */
export type SqlValue = null | number | string | Uint8Array;
