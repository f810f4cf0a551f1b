import { concernsWholeCall, isDisconnected, isOutdated, type Failure, type MembershipCard } from 'c/mailchimpCard';
import { fill, formatList } from 'c/mailchimpFormat';
import { labels } from 'c/mailchimpLabels';
import type { NoticeDetail } from 'c/mailchimpNotice';
import { connectionHelp } from './placeholder';

/** What the button of a notice does; nothing when trying again would not help. */
export type NoticeAction = 'retry' | 'settings' | undefined;

/** What the card says about answers that did not come. */
export interface Notice {
    readonly message: string;
    readonly details: readonly NoticeDetail[];
    readonly action: NoticeAction;
    readonly actionLabel: string;
}

/** Audiences that failed alike share a line. */
function detailsOf(failures: readonly Failure[], named: boolean): NoticeDetail[] {
    const messages = [...new Set(failures.map(({ message }) => message))];
    return messages.map((message) => {
        const alike = failures.filter((failure) => failure.message === message);
        const names = alike.flatMap(({ audienceName }) => (audienceName ? [audienceName] : []));
        const text = named && names.length > 0 ? fill(labels.failureAudience, formatList(names), message) : message;
        return { key: message, text };
    });
}

function noticeOfDisconnection(card: MembershipCard, failures: readonly Failure[]): Notice {
    const reasons = detailsOf(failures, false).map(({ text }) => text);
    return {
        message: labels.failureAllKnown,
        details: [{ key: 'connection', text: [...reasons, connectionHelp(card)].join(' ') }],
        action: card.canAdminister ? 'settings' : undefined,
        actionLabel: card.canAdminister ? labels.cardSettings : ''
    };
}

/**
 * @param card the card, with the rows that are shown below the notice
 * @param failures what Mailchimp did not answer
 * @returns undefined when nothing failed
 */
export function noticeFor(card: MembershipCard, failures: readonly Failure[]): Notice | undefined {
    if (isDisconnected(card, failures)) {
        return noticeOfDisconnection(card, failures);
    }
    if (failures.length === 0) {
        return undefined;
    }
    const { memberships } = card;
    const nothingNew = memberships.every((membership) => isOutdated(membership, failures));
    const headingOfAll = memberships.length > 0 ? labels.failureAllKnown : labels.failureAll;
    const sameReason = new Set(failures.map(({ message }) => message)).size === 1;
    const retryable = failures.some((failure) => failure.retryable);
    const retryLabel = concernsWholeCall(failures) || nothingNew ? labels.cardTryAgain : labels.failureRetry;
    return {
        message: nothingNew ? headingOfAll : labels.failureSome,
        details: detailsOf(failures, !(nothingNew && sameReason)),
        action: retryable ? 'retry' : undefined,
        actionLabel: retryable ? retryLabel : ''
    };
}
