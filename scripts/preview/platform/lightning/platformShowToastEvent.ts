/** https://developer.salesforce.com/docs/platform/lightning-component-reference/guide/lightning-platform-show-toast-event.html */
export class ShowToastEvent extends CustomEvent<object> {
    constructor(parameters: object = {}) {
        super('lightning__showtoast', { bubbles: true, composed: true, cancelable: true, detail: parameters });
    }
}

export const ShowToastEventName = 'lightning__showtoast';
