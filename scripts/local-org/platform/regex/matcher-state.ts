/** One run of a pattern over a text: what System.Matcher keeps. */
import { NotSupported, type Runtime } from '../../runtime/runtime.ts';
import { runPattern, type GroupSpans, type JavaPattern } from './java-pattern.ts';

export class MatcherState {
    pattern: JavaPattern;
    text: string;
    regionStart = 0;
    regionEnd: number;
    anchoringBounds = true;
    transparentBounds = false;
    /** Of the last successful match, in positions of the whole text. */
    spans: GroupSpans | undefined;
    /** Where the next find() begins. */
    private nextStart = 0;

    constructor(pattern: JavaPattern, text: string) {
        this.pattern = pattern;
        this.text = text;
        this.regionEnd = text.length;
    }

    /** Back to the whole text, nothing matched. */
    reset(text: string): void {
        this.text = text;
        this.setRegion(0, text.length);
    }

    setRegion(start: number, end: number): void {
        this.regionStart = start;
        this.regionEnd = end;
        this.nextStart = start;
        this.spans = undefined;
    }

    usePattern(pattern: JavaPattern): void {
        this.pattern = pattern;
        this.spans = undefined;
    }

    find(runtime: Runtime): boolean {
        return this.run(runtime, 'search', this.nextStart);
    }

    findFrom(runtime: Runtime, start: number): boolean {
        return this.run(runtime, 'search', start);
    }

    lookingAt(runtime: Runtime): boolean {
        return this.run(runtime, 'prefix', this.regionStart);
    }

    matches(runtime: Runtime): boolean {
        return this.run(runtime, 'whole', this.regionStart);
    }

    private run(runtime: Runtime, how: 'search' | 'prefix' | 'whole', from: number): boolean {
        const spans = runPattern(this.pattern, how, this.visibleText(runtime), from - this.regionStart);
        this.spans = spans?.map((span) => span && [span[0] + this.regionStart, span[1] + this.regionStart]);
        const whole = this.spans?.[0];
        if (whole) {
            this.nextStart = whole[1] + (whole[0] === whole[1] ? 1 : 0);
        } else if (how === 'search') {
            this.nextStart = this.regionEnd + 1;
        }
        return whole !== undefined;
    }

    /** With the bounds that Java has by default the pattern sees the region and nothing else. */
    private visibleText(runtime: Runtime): string {
        const isWhole = this.regionStart === 0 && this.regionEnd === this.text.length;
        if (!isWhole && (this.transparentBounds || !this.anchoringBounds)) {
            const what = this.transparentBounds ? 'transparent' : 'non-anchoring';
            throw new NotSupported(`Matcher with a region and ${what} bounds`, runtime.position());
        }
        return this.text.slice(this.regionStart, this.regionEnd);
    }
}
