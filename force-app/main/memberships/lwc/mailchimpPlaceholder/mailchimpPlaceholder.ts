import { LightningElement, api } from 'lwc';

/** What a card shows when it has nothing to list: a heading, what to do about it, and an action in the slot. */
export default class MailchimpPlaceholder extends LightningElement {
    /** An SLDS utility icon that carries no meaning of its own. */
    @api iconName = 'utility:info';
    @api heading = '';
    @api help = '';
}
