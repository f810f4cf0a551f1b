import type { Database, Statement } from 'sql.js';
import type { SqlValue } from './store.ts';

/** Prepared statements are kept for the next time; the ones not used for longest go first. */
const kept = 400;

/** Runs SQL with prepared statements. */
export class Statements {
    readonly #database: Database;
    readonly #prepared = new Map<string, Statement>();

    constructor(database: Database) {
        this.#database = database;
    }

    /** All rows of a query. */
    rows(sql: string, parameters: readonly SqlValue[] = []): SqlValue[][] {
        const statement = this.#statement(sql);
        const rows: SqlValue[][] = [];
        try {
            statement.bind(parameters as SqlValue[]);
            while (statement.step()) rows.push(statement.get());
        } finally {
            statement.reset();
        }
        return rows;
    }

    /** Runs a statement without rows; how many rows it changed. */
    run(sql: string, parameters: readonly SqlValue[] = []): number {
        this.#statement(sql).run(parameters as SqlValue[]);
        return this.#database.getRowsModified();
    }

    /** Statements hold on to the tables: they are given up before tables change. */
    clear(): void {
        for (const statement of this.#prepared.values()) statement.free();
        this.#prepared.clear();
    }

    #statement(sql: string): Statement {
        const found = this.#prepared.get(sql);
        if (found) {
            // Last in the map is used last.
            this.#prepared.delete(sql);
            this.#prepared.set(sql, found);
            return found;
        }
        const statement = this.#database.prepare(sql);
        this.#prepared.set(sql, statement);
        this.#dropOldest();
        return statement;
    }

    #dropOldest(): void {
        if (this.#prepared.size <= kept) return;
        const [sql, statement] = this.#prepared.entries().next().value!;
        statement.free();
        this.#prepared.delete(sql);
    }
}
