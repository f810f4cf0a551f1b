import { LightningElement, api } from 'lwc';
import { listedRecords, type ListedRecord } from '../../object-records.ts';
import { pageObject, type PageObject } from '../../objects.ts';

/** The list beside a record, to go from one to the next. */
export default class SplitList extends LightningElement {
    @api recordId?: string;
    records: ListedRecord[] = [];
    error = '';
    #objectApiName = '';

    @api
    get objectApiName(): string {
        return this.#objectApiName;
    }

    set objectApiName(apiName: string) {
        this.#objectApiName = apiName;
        void this.load();
    }

    get object(): PageObject {
        return pageObject(this.#objectApiName) as PageObject;
    }

    async load(): Promise<void> {
        this.error = '';
        try {
            this.records = await listedRecords(this.object);
        } catch (error) {
            this.error = (error as Error).message;
        }
    }
}
