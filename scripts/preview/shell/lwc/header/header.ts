import { LightningElement, api } from 'lwc';
import { addressOf, type PageReference } from '../../../platform/page-reference.ts';
import { pageObjects } from '../../objects.ts';
import { session } from '../../session.ts';

/** App name, tabs and the user. */
export default class Header extends LightningElement {
    /** The object whose tab is open. */
    @api objectApiName?: string;

    /** The tab with a component of the project that is open. */
    @api tabName?: string;

    get tabs(): object[] {
        return [...this.objectTabs, ...this.componentTabs];
    }

    get objectTabs(): object[] {
        return pageObjects.map(({ apiName, pluralLabel }) => {
            const page = { type: 'standard__objectPage', attributes: { objectApiName: apiName }, state: {} };
            return tab(apiName, pluralLabel, page, apiName === this.objectApiName);
        });
    }

    /** Those that the user has; the others can be opened by their address, as in an org. */
    get componentTabs(): object[] {
        const { tabs, user } = session;
        return tabs
            .filter(({ name }) => user.tabs.includes(name.toLowerCase()))
            .map(({ name, label }) => {
                const page = { type: 'standard__navItemPage', attributes: { apiName: name }, state: {} };
                return tab(name, label, page, name === this.tabName);
            });
    }
}

function tab(apiName: string, label: string, page: PageReference, isCurrent: boolean): object {
    return {
        apiName,
        label,
        address: addressOf(page),
        className: isCurrent ? 'tab tab_current' : 'tab',
        current: isCurrent ? 'page' : undefined
    };
}
