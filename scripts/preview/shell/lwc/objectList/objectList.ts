import { LightningElement, api } from 'lwc';
import { listedRecords, type ListedRecord } from '../../object-records.ts';
import { onPhone } from '../../media.ts';
import { pageObject, type PageObject } from '../../objects.ts';

/** All records of an object, each a link to its page. */
export default class ObjectList extends LightningElement {
    records: ListedRecord[] = [];
    isLoading = true;
    error = '';
    isPhone = false;
    stop = () => {};
    #objectApiName = '';

    @api
    get objectApiName(): string {
        return this.#objectApiName;
    }

    set objectApiName(apiName: string) {
        this.#objectApiName = apiName;
        void this.load();
    }

    override connectedCallback(): void {
        this.stop = onPhone((isPhone) => (this.isPhone = isPhone));
    }

    override disconnectedCallback(): void {
        this.stop();
    }

    get object(): PageObject {
        return pageObject(this.#objectApiName) as PageObject;
    }

    get count(): string {
        return this.isLoading ? 'Sorted by name' : `${this.records.length} records, sorted by name`;
    }

    async load(): Promise<void> {
        document.title = `${this.object.pluralLabel} | Local preview`;
        this.isLoading = true;
        this.error = '';
        const { object } = this;
        try {
            const records = await listedRecords(object);
            if (object === this.object) this.records = records;
        } catch (error) {
            this.error = (error as Error).message;
        } finally {
            this.isLoading = false;
        }
    }
}
