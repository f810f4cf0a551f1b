import { LightningElement, api } from 'lwc';

/**
 * Stands in for lightning/modal, for which sfdx-lwc-jest 7.9.0 has no stub.
 * A test decides what `open` answers, and learns from the event `close` with what a dialog was closed.
 */
export default class LightningModal extends LightningElement {
    static open = jest.fn();

    @api label = '';
    @api size = 'medium';
    @api disableClose = false;

    /** Like the platform, which refuses to close a dialog that has switched closing off. */
    @api
    close(result: unknown): Promise<void> {
        if (this.disableClose) {
            return Promise.reject(new Error('The dialog was closed while disableClose was true.'));
        }
        this.dispatchEvent(new CustomEvent('close', { detail: result }));
        return Promise.resolve();
    }
}
