// https://developer.salesforce.com/docs/platform/lwc/guide/use-navigate.html
import { navigateTo, onPage } from '../navigator.ts';
import { addressOf, type PageReference } from '../page-reference.ts';

const Navigate = Symbol('Navigate');
const GenerateUrl = Symbol('GenerateUrl');

interface Navigable {
    [Navigate](page: PageReference, replace?: boolean): void;
    [GenerateUrl](page: PageReference): Promise<string>;
}

type Constructor = new (...parameters: never[]) => object;

export const NavigationMixin = Object.assign(
    (Base: Constructor): Constructor =>
        class extends Base implements Navigable {
            [Navigate](page: PageReference, replace?: boolean): void {
                navigateTo(page, replace);
            }

            [GenerateUrl](page: PageReference): Promise<string> {
                return Promise.resolve(addressOf(page));
            }
        },
    { Navigate, GenerateUrl } as const
);

export const navigate = (component: Navigable, page: PageReference, replace?: boolean): void =>
    component[Navigate](page, replace);

export const generateUrl = (component: Navigable, page: PageReference): Promise<string> => component[GenerateUrl](page);

/** Wires the page reference of the address that is shown. */
export class CurrentPageReference {
    readonly #callback: (page: PageReference | undefined) => void;
    #stop = () => {};

    constructor(callback: (page: PageReference | undefined) => void) {
        this.#callback = callback;
    }

    connect(): void {
        this.#stop = onPage(this.#callback);
    }

    update(): void {}

    disconnect(): void {
        this.#stop();
    }
}
