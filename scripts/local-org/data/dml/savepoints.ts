/**
 * Savepoints of a transaction.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_transaction_control.htm
 */
import type { Runtime } from '../../runtime/runtime.ts';
import type { Transaction } from '../../runtime/transaction.ts';
import type { Store } from '../store/store.ts';

interface OpenSavepoint {
    readonly number: number;
    readonly uncommittedWork: boolean;
    /** How many jobs were waiting for the commit. */
    readonly jobs: number;
    /** A savepoint may not be used in another trigger call than the one that set it. */
    readonly trigger: Transaction['trigger'];
}

export class Savepoints {
    readonly #store: Store;
    readonly #open = new WeakMap<Transaction, OpenSavepoint[]>();
    #last = 0;

    constructor(store: Store) {
        this.#store = store;
    }

    /** Counts as a DML statement. */
    set(runtime: Runtime): number {
        runtime.begin('dmlStatements', 'set a savepoint');
        const { transaction } = runtime;
        const number = ++this.#last;
        this.#store.savepoint(name(number));
        const { uncommittedWork, trigger, jobs } = transaction;
        this.#keep(transaction, [...this.#of(transaction), { number, uncommittedWork, jobs: jobs.length, trigger }]);
        return number;
    }

    /** Undoes what was done since; later savepoints end. Counts as a DML statement. */
    rollbackTo(runtime: Runtime, number: number): void {
        runtime.begin('dmlStatements', 'roll back to a savepoint');
        const { savepoint, upTo } = this.#find(runtime, number);
        this.#store.rollbackTo(name(number));
        runtime.transaction.uncommittedWork = savepoint.uncommittedWork;
        runtime.transaction.jobs.splice(savepoint.jobs);
        this.#keep(runtime.transaction, upTo);
    }

    /** Forgets the savepoint and those set after it; what was done stays. */
    release(runtime: Runtime, number: number): void {
        const { upTo } = this.#find(runtime, number);
        this.#store.release(name(number));
        this.#keep(runtime.transaction, upTo.slice(0, -1));
    }

    /** Runs a statement: savepoints that its triggers set and left open end with it. */
    enclose<T>(transaction: Transaction, work: () => T): T {
        const before = this.#of(transaction);
        try {
            return work();
        } finally {
            this.#keep(transaction, before);
        }
    }

    #find(runtime: Runtime, number: number): { savepoint: OpenSavepoint; upTo: OpenSavepoint[] } {
        const open = this.#of(runtime.transaction);
        const index = open.findIndex((each) => each.number === number);
        const savepoint = open[index];
        if (!savepoint || savepoint.trigger !== runtime.transaction.trigger) {
            throw runtime.exception(
                'System.TypeException',
                'Invalid savepoint: it was released, rolled back or set in another context'
            );
        }
        return { savepoint, upTo: open.slice(0, index + 1) };
    }

    #of(transaction: Transaction): OpenSavepoint[] {
        return this.#open.get(transaction) ?? [];
    }

    #keep(transaction: Transaction, open: OpenSavepoint[]): void {
        this.#open.set(transaction, open);
        transaction.openSavepoints = open.length;
    }
}

function name(number: number): string {
    return `apex${number}`;
}
