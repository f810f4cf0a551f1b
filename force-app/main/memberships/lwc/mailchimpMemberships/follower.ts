/**
 * The pauses between two looks, in milliseconds: a change is through within seconds when Mailchimp answers, and when it
 * does not, nobody should wait for it in front of the page.
 */
const PAUSES: readonly number[] = [1_000, 2_000, 3_000, 5_000, 8_000, 13_000, 21_000, 34_000, 55_000];

/**
 * Looks again, after growing pauses, for as long as something is under way: nothing tells a component in the browser that
 * a job on the server has done its work.
 */
export class Follower {
    private readonly look: () => Promise<void>;
    private readonly isUnderWay: () => boolean;
    private looks = 0;
    private timer?: ReturnType<typeof setTimeout>;

    /**
     * @param look reads again
     * @param isUnderWay says whether what was read last is going to change by itself
     */
    constructor(look: () => Promise<void>, isUnderWay: () => boolean) {
        this.look = look;
        this.isUnderWay = isUnderWay;
    }

    /** Begins with the shortest pause again. */
    restart(): void {
        this.stop();
        this.looks = 0;
        this.follow();
    }

    /** Goes on, unless it is waiting already, has nothing to wait for, or has looked often enough. */
    follow(): void {
        if (this.timer !== undefined || this.looks === PAUSES.length || !this.isUnderWay()) {
            return;
        }
        // There is no other way to wait; it ends with the component.
        // eslint-disable-next-line @lwc/lwc/no-async-operation
        this.timer = setTimeout(() => this.lookAgain(), PAUSES[this.looks]);
    }

    stop(): void {
        clearTimeout(this.timer);
        this.timer = undefined;
    }

    /** A look that fails is followed by the next one, too. */
    private lookAgain(): void {
        const { timer } = this;
        this.looks += 1;
        const goOn = (): void => {
            if (timer === this.timer) {
                this.timer = undefined;
                this.follow();
            }
        };
        this.look().then(goOn, goOn);
    }
}
