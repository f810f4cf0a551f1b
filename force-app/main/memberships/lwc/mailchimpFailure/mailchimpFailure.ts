import { LightningElement, api } from 'lwc';

/** Says that what the user asked for failed, and is read out at once; nothing while there is no message. */
export default class MailchimpFailure extends LightningElement {
    @api message = '';
}
