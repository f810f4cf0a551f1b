import { concernsWholeCall, isOutdated, type Failure, type Membership } from 'c/mailchimpCard';
import { fill, formatList } from 'c/mailchimpFormat';
import { labels } from 'c/mailchimpLabels';
import type { NoticeDetail } from 'c/mailchimpNotice';

/** What the card says about answers that did not come. */
export interface Notice {
    readonly message: string;
    readonly details: readonly NoticeDetail[];
    /** Empty when asking again would not help. */
    readonly actionLabel: string;
}

const namesOf = (failures: readonly Failure[]): string[] =>
    failures.flatMap(({ audienceName }) => (audienceName === null ? [] : [audienceName]));

/** Audiences that failed alike share a line. */
function detailsOf(failures: readonly Failure[], named: boolean): NoticeDetail[] {
    const messages = [...new Set(failures.map(({ message }) => message))];
    return messages.map((message) => {
        const names = namesOf(failures.filter((failure) => failure.message === message));
        const text = named && names.length > 0 ? fill(labels.failureAudience, formatList(names), message) : message;
        return { key: message, text };
    });
}

/**
 * @param failures what Mailchimp did not answer
 * @param memberships the rows that are shown below
 * @returns undefined when nothing failed
 */
export function noticeFor(failures: readonly Failure[], memberships: readonly Membership[]): Notice | undefined {
    if (failures.length === 0) {
        return undefined;
    }
    const nothingNew = memberships.every((membership) => isOutdated(membership, failures));
    const headingOfAll = memberships.length > 0 ? labels.failureAllKnown : labels.failureAll;
    const retryLabel = concernsWholeCall(failures) || nothingNew ? labels.cardTryAgain : labels.failureRetry;
    const details = detailsOf(failures, !nothingNew);
    return {
        message: nothingNew ? headingOfAll : labels.failureSome,
        // Different reasons need the names of their audiences, even when everything failed.
        details: details.length > 1 ? detailsOf(failures, true) : details,
        actionLabel: failures.some(({ retryable }) => retryable) ? retryLabel : ''
    };
}
