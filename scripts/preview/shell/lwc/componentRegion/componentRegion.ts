import { LightningElement, api } from 'lwc';
import { recordPageBundles } from '../../component-loader.ts';
import { session } from '../../session.ts';

/** The region of a record page that holds the project's components. */
export default class ComponentRegion extends LightningElement {
    @api objectApiName!: string;
    @api recordId!: string;

    get bundles(): object[] {
        return recordPageBundles(session.bundles, this.objectApiName);
    }
}
