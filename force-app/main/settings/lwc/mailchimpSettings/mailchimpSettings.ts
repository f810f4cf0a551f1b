import { LightningElement } from 'lwc';
import mayAdminister from '@salesforce/customPermission/Mailchimp_Administer';
import { isNarrow } from 'c/mailchimpScreen';
import { labels } from './labels';

/** A section of the page, by the value of its tab. */
export type Section = 'connection' | 'sync' | 'advanced' | 'health';

/**
 * The settings of the whole org, for Mailchimp admins. A section asks the org anew each time it is opened, because what is
 * done in one shows in others; only Advanced Settings stays, so that nothing is lost that is not saved yet.
 */
export default class MailchimpSettings extends LightningElement {
    readonly labels = labels;
    /** Stays as it was at first: what is not saved yet would be lost on the way from tabs to a list. */
    readonly isSmall = isNarrow();
    section: Section = 'connection';
    advancedOpened = false;

    get isForbidden(): boolean {
        return mayAdminister !== true;
    }

    get sections(): readonly { label: string; value: Section }[] {
        return [
            { label: labels.connection, value: 'connection' },
            { label: labels.sync, value: 'sync' },
            { label: labels.advanced, value: 'advanced' },
            { label: labels.health, value: 'health' }
        ];
    }

    get advancedClass(): string {
        return this.section === 'advanced' ? 'slds-show' : 'slds-hide';
    }

    get isConnection(): boolean {
        return this.section === 'connection';
    }

    get isSync(): boolean {
        return this.section === 'sync';
    }

    get isHealth(): boolean {
        return this.section === 'health';
    }

    handleActive(event: Event): void {
        this.open((event.target as unknown as { value: Section }).value);
    }

    handleChoice({ detail }: CustomEvent<{ value: Section }>): void {
        this.open(detail.value);
    }

    handleOpenSection({ detail }: CustomEvent<Section>): void {
        this.open(detail);
    }

    private open(section: Section): void {
        this.section = section;
        this.advancedOpened ||= section === 'advanced';
    }
}
