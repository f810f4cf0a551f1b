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

    get items(): object[] {
        return this.records.map(({ id, name, subtitle, address }) => {
            const isCurrent = id === this.recordId;
            const className = isCurrent ? 'item item_current' : 'item';
            return { id, name, subtitle, address, className, current: isCurrent ? 'page' : undefined };
        });
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
