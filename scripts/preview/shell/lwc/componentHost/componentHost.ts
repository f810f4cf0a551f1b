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
            .catch((error: unknown) => reportError(`c/${this.bundle.name}`, error));
    }
}
