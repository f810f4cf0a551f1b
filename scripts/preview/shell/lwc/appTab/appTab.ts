import { LightningElement, api } from 'lwc';
import { loadComponent, type LoadedComponent } from '../../component-loader.ts';
import { reportError } from '../../problems.ts';
import { session } from '../../session.ts';

/** The page of a tab that shows a component of the project. */
export default class AppTab extends LightningElement {
    /** API name of the tab. */
    @api name!: string;
    component: LoadedComponent | undefined;

    override connectedCallback(): void {
        const tab = session.tabs.find(({ name }) => name === this.name);
        const bundle = session.bundles.find(({ name }) => name === tab?.component);
        if (!tab || !bundle) {
            reportError(this.name, new Error(`The tab ${this.name} has no component.`));
            return;
        }
        document.title = tab.label;
        loadComponent(bundle, 'lightning__Tab', {})
            .then((component) => (this.component = component))
            .catch((error: unknown) => reportError(`c/${bundle.name}`, error));
    }
}
