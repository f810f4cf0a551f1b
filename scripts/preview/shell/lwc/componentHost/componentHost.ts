import { LightningElement, api } from 'lwc';
import { loadComponent, type LoadedComponent } from '../../component-loader.ts';
import { reportError } from '../../problems.ts';
import type { PageData } from '../../../shared/page-data.ts';

/** One component of the project, placed on a record page. */
export default class ComponentHost extends LightningElement {
    @api bundle!: PageData['bundles'][number];
    @api objectApiName!: string;
    @api recordId!: string;
    component: LoadedComponent | undefined;

    override connectedCallback(): void {
        const { recordId, objectApiName } = this;
        loadComponent(this.bundle, 'lightning__RecordPage', { recordId, objectApiName, flexipageRegionWidth: 'SMALL' })
            .then((component) => (this.component = component))
            .catch((error: unknown) => this.report(error));
    }

    override errorCallback(error: unknown): void {
        this.component = undefined;
        this.report(error);
    }

    report(error: unknown): void {
        reportError(`c/${this.bundle.name}`, error);
    }
}
