import { LightningElement } from 'lwc';

/** Says that an address leads nowhere here. */
export default class UnknownPage extends LightningElement {
    address = location.pathname;

    override connectedCallback(): void {
        document.title = 'No such page | Local preview';
    }
}
