import { LightningElement, api, wire } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import { RefreshEvent, registerRefreshHandler, unregisterRefreshHandler } from 'lightning/refresh';
import { notifyRecordUpdateAvailable } from 'lightning/uiRecordApi';
import { refreshApex } from '@salesforce/apex';
import getCard from '@salesforce/apex/MailchimpMembershipsController.getCard';
import refresh from '@salesforce/apex/MailchimpMembershipsController.refresh';
import refreshAudiences from '@salesforce/apex/MailchimpMembershipsController.refreshAudiences';
import maySee from '@salesforce/customPermission/Mailchimp_See_Memberships';
import {
    concernsWholeCall,
    failAgain,
    isUnderWay,
    mergeFailures,
    personOf,
    retryableAudienceIds,
    wholeCallFailure,
    type Failure,
    type Membership,
    type MembershipCard
} from 'c/mailchimpCard';
import type MailchimpCardFace from 'c/mailchimpCardFace';
import { isClassAccessError } from 'c/mailchimpErrors';
import { Follower, type Pauses } from 'c/mailchimpFollower';
import { fill } from 'c/mailchimpFormat';
import type MailchimpHistory from 'c/mailchimpHistory';
import { labels } from 'c/mailchimpLabels';
import type { RowActionDetail } from 'c/mailchimpMembershipRow';
import UnsubscribeDialog from 'c/mailchimpUnsubscribe';
import { recallLookUp, rememberLookUp } from './lookUps';
import { toastFor } from './outcome';

interface WireResult<Data> {
    readonly data?: Data;
    readonly error?: unknown;
}

const CONTROLLER = 'MailchimpMembershipsController';

/** The tab on which an admin enters the Mailchimp API key. */
const SETTINGS_PAGE = { type: 'standard__navItemPage', attributes: { apiName: 'Mailchimp_Settings' } };

/**
 * The pauses between two looks, in milliseconds: a change is through within seconds when Mailchimp answers, and when it
 * does not, nobody should wait for it in front of the page.
 */
const PAUSES: Pauses = { first: [1_000, 2_000, 3_000, 5_000, 8_000, 13_000, 21_000, 34_000, 55_000] };

/**
 * The Mailchimp audiences of one person: the status in each, how old that is, refresh, unsubscribe and the history.
 * Opening it reads what is known and asks Mailchimp nothing, except for a person who was never looked up. While a change
 * is on its way to Mailchimp, the card is read again from time to time.
 */
export default class MailchimpMemberships extends NavigationMixin(LightningElement) {
    @api objectApiName?: string;
    /** Replaces the standard title. */
    @api cardTitle?: string;
    @api hideAnswer = false;
    @api hideReason = false;
    @api hideArchived = false;

    card?: MembershipCard;
    readError?: unknown;
    failures: readonly Failure[] = [];
    refreshing = false;
    answeredAt?: string;
    explanation?: string | null;
    refreshed = false;
    private shownRecordId?: string;
    /** Another object for each record; an answer that was asked for during an earlier visit is dropped. */
    private visit = {};
    private dialogOpen = false;
    private changedAudienceId?: string;
    private wiredCard?: WireResult<MembershipCard>;
    private rereading?: Promise<void>;
    private refreshHandlerId?: number;
    private readonly follower = new Follower(
        () => this.reread(),
        () => this.card?.openChanges.some(isUnderWay) ?? false,
        PAUSES
    );

    @api
    get recordId(): string | undefined {
        return this.shownRecordId;
    }
    set recordId(recordId: string | undefined) {
        if (recordId === this.shownRecordId) {
            return;
        }
        this.shownRecordId = recordId;
        this.visit = {};
        this.card = undefined;
        this.readError = undefined;
        this.failures = [];
        this.refreshing = false;
        this.answeredAt = undefined;
        this.explanation = undefined;
        this.refreshed = false;
        this.follower.restart();
    }

    override connectedCallback(): void {
        // Host element and bound method are the form that Lightning Locker takes, too.
        // https://developer.salesforce.com/docs/platform/lwc/guide/data-refreshview-api.html
        this.refreshHandlerId = registerRefreshHandler(this.template!.host, this.handlePageRefresh.bind(this));
    }

    override disconnectedCallback(): void {
        unregisterRefreshHandler(this.refreshHandlerId!);
        this.follower.stop();
    }

    override renderedCallback(): void {
        if (this.changedAudienceId !== undefined) {
            this.focusRow(this.changedAudienceId);
            this.changedAudienceId = undefined;
        }
    }

    @wire(getCard, { recordId: '$readableRecordId' })
    async readCard(result: WireResult<MembershipCard>): Promise<void> {
        this.wiredCard = result;
        this.readError = result.error;
        if (result.data) {
            this.card = result.data;
            this.follower.follow();
            await this.askOnFirstSight(result.data);
        } else if (result.error && this.card) {
            this.failures = [wholeCallFailure(result.error)];
        }
    }

    get readableRecordId(): string | undefined {
        return maySee ? this.shownRecordId : undefined;
    }

    get hasRecord(): boolean {
        return Boolean(this.shownRecordId);
    }

    get permitted(): boolean {
        return maySee === true && !isClassAccessError(this.readError, CONTROLLER);
    }

    get hasHistory(): boolean {
        return this.permitted && this.card !== undefined;
    }

    get personName(): string {
        return personOf(this.card);
    }

    async handleRefresh(): Promise<void> {
        const recordId = this.shownRecordId;
        await this.ask(
            () => refresh({ recordId }),
            (card) => card.failures,
            (error) => [wholeCallFailure(error)]
        );
    }

    async handleRetry(): Promise<void> {
        const audienceIds = retryableAudienceIds(this.failures);
        if (concernsWholeCall(this.failures) || audienceIds.length === 0) {
            await this.handleRefresh();
            return;
        }
        const recordId = this.shownRecordId;
        await this.ask(
            () => refreshAudiences({ recordId, audienceIds }),
            (card) => mergeFailures(this.failures, audienceIds, card.failures),
            (error) => failAgain(this.failures, audienceIds, error)
        );
    }

    async handleReread(): Promise<void> {
        this.readError = undefined;
        await this.reread();
    }

    /** Something was asked for that a job will carry to Mailchimp. */
    async handleChange(): Promise<void> {
        await this.reread();
        this.follower.restart();
    }

    handleSettings(): void {
        this[NavigationMixin.Navigate](SETTINGS_PAGE);
    }

    async handleRowAction({ detail }: CustomEvent<RowActionDetail>): Promise<void> {
        const membership = this.card?.memberships.find(({ audienceId }) => audienceId === detail.audienceId);
        if (membership && !this.dialogOpen) {
            await this.unsubscribe(membership);
        }
    }

    /** The page asks its components to read their data again, for instance after an edit. */
    private async handlePageRefresh(): Promise<boolean> {
        await this.handleChange();
        return true;
    }

    /** Nothing is known of a person who was never looked up; every user would press refresh at once. */
    private async askOnFirstSight(card: MembershipCard): Promise<void> {
        if (card.state !== 'ready' || card.refreshedAt || this.failures.length > 0) {
            return;
        }
        this.answeredAt ??= recallLookUp(card, Date.now());
        if (this.answeredAt === undefined) {
            await this.handleRefresh();
        }
    }

    /** Asks Mailchimp once, however often the button is pressed meanwhile. */
    private async ask(
        call: () => Promise<MembershipCard>,
        failuresOfAnswer: (card: MembershipCard) => readonly Failure[],
        failuresOfError: (error: unknown) => readonly Failure[]
    ): Promise<void> {
        if (this.refreshing) {
            return;
        }
        const { visit } = this;
        this.refreshing = true;
        let card: MembershipCard | undefined;
        let failures: readonly Failure[];
        try {
            card = await call();
            failures = failuresOfAnswer(card);
        } catch (error) {
            failures = failuresOfError(error);
        }
        if (visit !== this.visit) {
            return;
        }
        this.refreshing = false;
        this.takeAnswer(card, failures);
        if (card) {
            await this.reread();
        }
    }

    private takeAnswer(card: MembershipCard | undefined, failures: readonly Failure[]): void {
        this.failures = failures;
        this.refreshed = failures.length === 0;
        if (!card) {
            return;
        }
        this.card = card;
        this.follower.follow();
        this.explanation = card.notice;
        if (failures.length === 0 && card.refreshedAt) {
            this.answeredAt = card.refreshedAt;
            rememberLookUp(card, card.refreshedAt);
        }
    }

    private async unsubscribe(membership: Membership): Promise<void> {
        const { visit } = this;
        const { audienceId, audienceName } = membership;
        const recordId = this.card!.recordId;
        this.dialogOpen = true;
        const card = await UnsubscribeDialog.open({
            label: fill(labels.unsubscribeQuestion, audienceName),
            size: 'small',
            recordId,
            audienceId,
            audienceName,
            email: this.card!.email ?? ''
        }).finally(() => {
            this.dialogOpen = false;
        });
        if (!card) {
            this.focusRow(audienceId);
            return;
        }
        if (visit === this.visit) {
            this.card = card;
            // What Mailchimp could not do yet stands on the row, as an open change.
            this.failures = mergeFailures(this.failures, [audienceId], []);
            this.changedAudienceId = audienceId;
        }
        this.dispatchEvent(new ShowToastEvent(toastFor(card, membership)));
        this.dispatchEvent(new RefreshEvent());
        await Promise.all([notifyRecordUpdateAvailable([{ recordId }]), this.handleChange()]);
    }

    /** Renews what the browser remembers of the card, so that it is not old when the user comes back to the page. */
    private reread(): Promise<void> {
        this.rereading ??= this.readAgain().finally(() => {
            this.rereading = undefined;
        });
        return this.rereading;
    }

    private async readAgain(): Promise<void> {
        // The wire hands an error to readCard, which shows it.
        const card = refreshApex(this.wiredCard).catch(() => undefined);
        await Promise.all([card, (this.refs?.history as unknown as MailchimpHistory | undefined)?.refresh()]);
    }

    private focusRow(audienceId: string): void {
        (this.refs?.face as unknown as MailchimpCardFace | undefined)?.focusRow(audienceId);
    }
}
