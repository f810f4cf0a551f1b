import { LightningElement } from 'lwc';
import { goTo, onPage } from '../../../platform/navigator.ts';
import type { PageReference } from '../../../platform/page-reference.ts';
import { openFirstRecord } from '../../first-record.ts';
import { onMedia } from '../../media.ts';
import { pageObject, pageObjects } from '../../objects.ts';
import { reportError } from '../../problems.ts';
import { session } from '../../session.ts';

/** The whole page: what is shown follows the address. */
export default class App extends LightningElement {
    page: PageReference | undefined;
    isWide = false;
    stops: (() => void)[] = [];

    override connectedCallback(): void {
        this.stops = [
            onMedia('(min-width: 80em)', (matches) => (this.isWide = matches)),
            onPage((page) => this.show(page))
        ];
    }

    override disconnectedCallback(): void {
        for (const stop of this.stops) stop();
    }

    show(page: PageReference | undefined): void {
        this.page = page;
        if (location.pathname !== '/') return;
        openFirstRecord(pageObjects[0]).catch((error: unknown) => reportError('/', error));
    }

    get objectApiName(): string | undefined {
        return this.page?.attributes.objectApiName;
    }

    get recordId(): string | undefined {
        return this.page?.attributes.recordId;
    }

    /** A list of one, so that every record gets a page of its own instead of the page of the record before. */
    get recordIds(): (string | undefined)[] {
        return [this.recordId];
    }

    get isRecord(): boolean {
        return this.page?.type === 'standard__recordPage' && pageObject(this.objectApiName) !== undefined;
    }

    get isList(): boolean {
        return this.page?.type === 'standard__objectPage' && pageObject(this.objectApiName) !== undefined;
    }

    get tabName(): string | undefined {
        const { type, attributes } = this.page ?? { type: undefined, attributes: {} };
        const isTab = type === 'standard__navItemPage' && session.tabs.some(({ name }) => name === attributes.apiName);
        return isTab ? attributes.apiName : undefined;
    }

    get isUnknown(): boolean {
        return location.pathname !== '/';
    }

    /** Links within the preview change the page without loading it again; with a modifier key they stay links. */
    handleLink(event: MouseEvent): void {
        if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
        const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
        if (!link?.pathname.startsWith('/lightning/') || link.origin !== location.origin) return;
        event.preventDefault();
        goTo(link.href);
    }
}
