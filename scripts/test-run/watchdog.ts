/** How long no test may begin or end before the process counts as stuck, unless STUCK_AFTER_SECONDS says otherwise. */
const defaultSeconds = 120;

/** Ends a test process in which nothing happens any more, and says what was running: node:test waits without end. */
export class Watchdog {
    readonly #seconds = Number(process.env.STUCK_AFTER_SECONDS ?? defaultSeconds);
    readonly #running: string[] = [];
    readonly #timer: NodeJS.Timeout;

    /** @param giveUp is told why, and ends the process */
    constructor(giveUp: (reason: string) => void) {
        this.#timer = setTimeout(() => giveUp(this.#reason()), this.#seconds * 1000);
        this.#timer.unref();
    }

    began(test: string): void {
        this.#running.push(test);
        this.#timer.refresh();
    }

    ended(): void {
        this.#running.pop();
        this.#timer.refresh();
    }

    #reason(): string {
        const what = this.#running.at(-1);
        const reason = what ? `"${what}" did not end` : 'every test has ended, but something keeps the process running';
        return `Nothing happened for ${this.#seconds} s: ${reason}.`;
    }
}
