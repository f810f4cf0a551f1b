/**
 * The server's time. It follows the computer's clock until a test moves or freezes it, so that "changed since" can be
 * tried without waiting.
 */
export class Clock {
    private frozenAt: number | null = null;
    private offset = 0;

    /** Milliseconds since 1970. */
    nowInMilliseconds(): number {
        return (this.frozenAt ?? Date.now()) + this.offset;
    }

    /** Whole seconds since 1970: Mailchimp's timestamps have no fractions. */
    now(): number {
        return Math.floor(this.nowInMilliseconds() / 1000);
    }

    /** Whether time stands still. */
    get frozen(): boolean {
        return this.frozenAt !== null;
    }

    /** Sets the time; it goes on from there, or stands still when the clock is frozen. */
    set(milliseconds: number): void {
        this.offset += milliseconds - this.nowInMilliseconds();
    }

    /** Moves the time, backwards when negative. */
    advance(seconds: number): void {
        this.offset += seconds * 1000;
    }

    /** Stops or continues the time at the current moment. */
    freeze(frozen: boolean): void {
        if (frozen === this.frozen) return;
        const now = this.nowInMilliseconds();
        this.frozenAt = frozen ? Date.now() : null;
        this.offset = 0;
        this.set(now);
    }

    /** Back to the computer's own time. */
    reset(): void {
        this.frozenAt = null;
        this.offset = 0;
    }
}
