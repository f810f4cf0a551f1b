import { LightningElement, api } from 'lwc';
import { addressOf } from '../../../platform/page-reference.ts';
import { pageObjects } from '../../objects.ts';

/** App name, tabs and the user. */
export default class Header extends LightningElement {
    /** The object whose tab is open. */
    @api objectApiName?: string;

    get tabs(): object[] {
        return pageObjects.map(({ apiName, pluralLabel }) => {
            const isCurrent = apiName === this.objectApiName;
            return {
                apiName,
                label: pluralLabel,
                address: addressOf({
                    type: 'standard__objectPage',
                    attributes: { objectApiName: apiName },
                    state: {}
                }),
                className: isCurrent ? 'tab tab_current' : 'tab',
                current: isCurrent ? 'page' : undefined
            };
        });
    }
}
