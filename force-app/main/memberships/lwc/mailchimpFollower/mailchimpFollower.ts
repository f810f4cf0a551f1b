/** How long to wait between looks, in milliseconds. */
export interface Pauses {
    /** One after the other. */
    readonly first: readonly number[];
    /** From then on; without it, that was the last look. */
    readonly then?: number;
}

/**
 * Looks again, after growing pauses, for as long as something is under way: nothing tells a component in the browser that
 * a job on the server has done its work.
 */
export class Follower {
    private readonly look: () => Promise<void>;
    private readonly isUnderWay: () => boolean;
    private readonly pauses: Pauses;
    private looks = 0;
    private timer?: ReturnType<typeof setTimeout>;

    /**
     * @param look reads again; when it rejects, the next look follows all the same
     * @param isUnderWay says whether what was read last is going to change by itself
     */
    constructor(look: () => Promise<void>, isUnderWay: () => boolean, pauses: Pauses) {
        this.look = look;
        this.isUnderWay = isUnderWay;
        this.pauses = pauses;
    }

    /** Begins with the shortest pause again. */
    restart(): void {
        this.stop();
        this.looks = 0;
        this.follow();
    }

    /** Goes on, unless it is waiting already, has nothing to wait for, or has looked often enough. */
    follow(): void {
        const pause = this.pauses.first[this.looks] ?? this.pauses.then;
        if (this.timer !== undefined || pause === undefined || !this.isUnderWay()) {
            return;
        }
        // There is no other way to wait; it ends with the component.
        // eslint-disable-next-line @lwc/lwc/no-async-operation
        this.timer = setTimeout(() => this.lookAgain(), pause);
    }

    stop(): void {
        clearTimeout(this.timer);
        this.timer = undefined;
    }

    private lookAgain(): void {
        const { timer } = this;
        const goOn = (): void => {
            if (timer === this.timer) {
                this.timer = undefined;
                this.follow();
            }
        };
        this.looks += 1;
        this.look().then(goOn, goOn);
    }
}
