import { LightningElement, api } from 'lwc';
import { answerLine } from 'c/mailchimpAnswer';
import {
    ageOf,
    isDisconnected,
    isOutdated,
    openChangeOf,
    personOf,
    type Failure,
    type Membership,
    type MembershipCard,
    type OpenChange
} from 'c/mailchimpCard';
import { explain } from 'c/mailchimpErrors';
import { fill } from 'c/mailchimpFormat';
import { labels } from 'c/mailchimpLabels';
import { noticeFor, type Notice } from './notice';
import { placeholderFor, type Placeholder } from './placeholder';
import { viewOf, type View } from './view';

interface Row {
    readonly membership: Membership;
    readonly outdated: boolean;
    readonly openChange: OpenChange | undefined;
}

interface Focusable extends Element {
    readonly dataset: DOMStringMap;
    focus(): void;
}

const VIEWS_WITH_HEADER: readonly View[] = ['memberships', 'empty', 'unknown'];

/**
 * Shows the memberships of one person in each state; asks nothing of the server.
 * @fires refresh to ask Mailchimp for every audience
 * @fires retry to ask again what failed
 * @fires reread to read the card again after it could not be read
 * @fires settings to open the connection settings
 * @slot history what was ever changed, below everything else
 */
export default class MailchimpCardFace extends LightningElement {
    /** Replaces the standard title. */
    @api cardTitle?: string;
    @api hideAnswer = false;
    @api hideReason = false;
    @api hideArchived = false;
    @api hasRecord = false;
    @api permitted = false;
    /** Undefined until it is read. */
    @api card?: MembershipCard;
    /** Why the card could not be read. */
    @api readError?: unknown;
    @api failures: readonly Failure[] = [];
    /** True while Mailchimp is asked. */
    @api refreshing = false;
    /** When Mailchimp last answered for every audience, as far as the page knows; ISO 8601. */
    @api answeredAt?: string;
    /** How the rows were found when not every audience could be asked. */
    @api explanation?: string | null;
    /** True once a refresh brought an answer for every audience. */
    @api refreshed = false;

    readonly labels = labels;
    private retried = false;

    override renderedCallback(): void {
        if (this.retried && !this.refreshing) {
            this.retried = false;
            this.keepFocus();
        }
    }

    /** Puts the focus on the row of an audience, or on the refresh button when that row is gone. */
    @api
    focusRow(audienceId: string): void {
        const rows = [...this.template!.querySelectorAll<Focusable>('c-mailchimp-membership-row')];
        const row = rows.find(({ dataset }) => dataset.audienceId === audienceId);
        (row ?? (this.refs?.refresh as HTMLElement | undefined))?.focus();
    }

    /** A button that was pressed to try again is gone when it worked; the user goes on from where it stood. */
    private keepFocus(): void {
        if (!this.notice?.action) {
            ((this.refs?.refresh ?? this.refs?.tryAgain) as HTMLElement | undefined)?.focus();
        }
    }

    get view(): View {
        const { hasRecord, permitted, failures, refreshing, shownCard: card } = this;
        return viewOf({
            hasRecord,
            permitted,
            card,
            refreshing,
            unreadable: this.readError !== undefined,
            answered: this.moment !== undefined,
            failed: failures.length > 0,
            disconnected: isDisconnected(card, failures)
        });
    }

    /** The card without the rows that the admin does not want to see. */
    get shownCard(): MembershipCard | undefined {
        if (!this.card || !this.hideArchived) {
            return this.card;
        }
        return { ...this.card, memberships: this.card.memberships.filter(({ status }) => status !== 'archived') };
    }

    /** The card while its rows are listed. */
    private get listedCard(): MembershipCard | undefined {
        return this.view === 'memberships' ? this.shownCard : undefined;
    }

    get title(): string {
        return this.cardTitle || labels.cardTitle;
    }

    get isLoading(): boolean {
        return this.view === 'loading' || this.view === 'firstRefresh';
    }

    get isFirstRefresh(): boolean {
        return this.view === 'firstRefresh';
    }

    get isBroken(): boolean {
        return this.view === 'broken';
    }

    get isNotConnected(): boolean {
        return this.view === 'notConnected';
    }

    get hasHeader(): boolean {
        return VIEWS_WITH_HEADER.includes(this.view);
    }

    get moment(): string | undefined {
        return this.shownCard ? (ageOf(this.shownCard, this.failures) ?? this.answeredAt) : undefined;
    }

    get listLabel(): string {
        return fill(labels.cardAudiences, personOf(this.card));
    }

    get answer(): string {
        return this.listedCard && !this.hideAnswer ? answerLine(this.listedCard, this.failures) : '';
    }

    get rows(): Row[] {
        const card = this.listedCard;
        return (card?.memberships ?? []).map((membership) => ({
            membership,
            outdated: isOutdated(membership, this.failures),
            openChange: openChangeOf(card!, membership)
        }));
    }

    get placeholder(): Placeholder | undefined {
        return placeholderFor(this.view, this.card);
    }

    get notice(): Notice | undefined {
        return this.shownCard && this.hasHeader ? noticeFor(this.shownCard, this.failures) : undefined;
    }

    get readErrorDetails(): Notice['details'] {
        const text = explain(this.readError);
        return [{ key: text, text }];
    }

    /** What screen readers are told when it changes. */
    get spoken(): string {
        if (this.refreshing) {
            return labels.cardRefreshing;
        }
        return this.notice?.message ?? (this.refreshed ? fill(labels.cardUpdated, labels.ageJustNow) : '');
    }

    handleRefresh(): void {
        this.dispatchEvent(new CustomEvent('refresh'));
    }

    handleNoticeAction(): void {
        this.retried = this.notice?.action === 'retry';
        this.dispatchEvent(new CustomEvent(this.notice?.action ?? 'retry'));
    }

    handleConnectAgain(): void {
        this.retried = true;
        this.dispatchEvent(new CustomEvent('refresh'));
    }

    handleReread(): void {
        this.dispatchEvent(new CustomEvent('reread'));
    }

    handleSettings(): void {
        this.dispatchEvent(new CustomEvent('settings'));
    }

    /** Events of the rows do not leave this component by themselves. */
    handleRowAction(event: CustomEvent<unknown>): void {
        this.dispatchEvent(new CustomEvent('rowaction', { detail: event.detail }));
    }
}
