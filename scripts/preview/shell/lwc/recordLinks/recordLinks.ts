import { LightningElement, api } from 'lwc';
import type { ListedRecord } from '../../object-records.ts';

/** A narrow list of records, each a link to its page. */
export default class RecordLinks extends LightningElement {
    @api records: ListedRecord[] = [];
    /** The record that is shown. */
    @api recordId?: string;

    get items(): object[] {
        return this.records.map(({ id, name, subtitle, address }) => {
            const isCurrent = id === this.recordId;
            const className = isCurrent ? 'item item_current' : 'item';
            return { id, name, subtitle, address, className, current: isCurrent ? 'page' : undefined };
        });
    }
}
