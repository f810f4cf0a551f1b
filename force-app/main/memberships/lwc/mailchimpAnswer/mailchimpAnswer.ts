import { isOutdated, personOf, type Failure, type MembershipCard } from 'c/mailchimpCard';
import { fill, formatList } from 'c/mailchimpFormat';
import { labels } from 'c/mailchimpLabels';

/** More names than this are harder to read than their number. */
const MOST_NAMES = 3;

/** Mailchimp sends campaigns to subscribed contacts only. https://mailchimp.com/help/about-your-contacts/ */
const GETS_CAMPAIGNS = 'subscribed';

/**
 * Whether Mailchimp can email the person, and through which audiences, in one sentence.
 * @returns an empty text when it cannot be said for sure: an audience gave no answer, or there is none
 */
export function answerLine(card: MembershipCard, failures: readonly Failure[]): string {
    const { memberships } = card;
    const uncertain = failures.length > 0 || memberships.some((membership) => isOutdated(membership, failures));
    if (uncertain || memberships.length === 0) {
        return '';
    }
    const person = personOf(card);
    const open = memberships.filter(({ status }) => status === GETS_CAMPAIGNS).map(({ audienceName }) => audienceName);
    if (open.length === 0) {
        return fill(labels.answerNone, person);
    }
    if (open.length <= MOST_NAMES) {
        return fill(labels.answerSome, person, formatList(open));
    }
    return open.length === memberships.length
        ? fill(labels.answerAll, person)
        : fill(labels.answerCount, person, open.length, memberships.length);
}
