/** Jobs that are made to die, so that tests can see what is left of their work. */

/** How the next job dies. */
export interface JobDeath {
    /**
     * Platform operations that the job still gets through: queries, DML statements, callouts and jobs put in the queue. It dies when it
     * begins the next one, or at its commit when there is no next one.
     */
    readonly afterOperations: number;
    /**
     * True: it dies of a limit that nothing can catch, and its finalizer runs. False: the machine it ran on is lost; no finalizer runs,
     * and its AsyncApexJob stays "Processing", since nobody is left who could say otherwise.
     */
    readonly finalizer: boolean;
}

/** How the next job to be run dies, and the next finalizer; undefined = it lives. */
export interface Deaths {
    readonly job?: JobDeath | undefined;
    readonly finalizer?: JobDeath | undefined;
}

/** The machine that ran the job is gone: no Apex can catch it, and nothing of the job runs after it. */
export class MachineLost extends Error {
    constructor() {
        super('The machine that ran the job was lost.');
    }
}

/** Counts the operations of one transaction down to its end. */
export class DeathCountdown {
    readonly finalizer: boolean;
    private left: number;

    constructor({ afterOperations, finalizer }: JobDeath) {
        this.left = afterOperations;
        this.finalizer = finalizer;
    }

    /** Counts an operation; true when it is one too many, and for every one after that. */
    strikes(): boolean {
        this.left -= 1;
        return this.left < 0;
    }
}
