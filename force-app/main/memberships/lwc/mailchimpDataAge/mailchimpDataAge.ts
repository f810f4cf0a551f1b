import { LightningElement, api } from 'lwc';
import { fill, formatAge, formatDateTime } from 'c/mailchimpFormat';
import { labels } from 'c/mailchimpLabels';

const TICK_MILLISECONDS = 30_000;

/** A sentence with the age of something in it, such as "Updated 2 hours ago", that stays true while the page is open. */
export default class MailchimpDataAge extends LightningElement {
    /** The sentence; {0} becomes the age. */
    @api sentence = '{0}';
    /** The moment whose age is shown; ISO 8601. */
    @api moment = '';

    private now = Date.now();
    private ticking?: ReturnType<typeof setInterval>;

    override connectedCallback(): void {
        this.now = Date.now();
        // Without a clock "just now" would stay on a page that is left open. It ends with the component.
        // eslint-disable-next-line @lwc/lwc/no-async-operation
        this.ticking = setInterval(() => {
            this.now = Date.now();
        }, TICK_MILLISECONDS);
    }

    override disconnectedCallback(): void {
        clearInterval(this.ticking);
    }

    get text(): string {
        // A moment that arrives after the last tick is younger than `now`; formatAge counts it as just now.
        return fill(this.sentence, formatAge(this.moment, this.now) ?? labels.ageJustNow);
    }

    get exactMoment(): string {
        return formatDateTime(this.moment);
    }
}
