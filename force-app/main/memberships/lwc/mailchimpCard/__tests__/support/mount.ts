import { setImmediate } from 'node:timers/promises';
import { createElement, type LightningElement } from 'lwc';

type Own<Component> = Omit<Component, keyof LightningElement>;

/** Some public properties of a component. */
export type Properties<Component> = Partial<Own<Component>>;

/** A component on the page, with its public properties and methods. */
export type Mounted<Component> = HTMLElement & Own<Component> & { readonly shadowRoot: ShadowRoot };

/** Puts a component on the page. It is taken away after the test. */
export function mount<Component>(
    tag: string,
    is: { new (): Component & LightningElement },
    properties: Properties<Component> = {}
): Mounted<Component> {
    const element = createElement(tag, { is: is as unknown as Parameters<typeof createElement>[1]['is'] });
    Object.assign(element, properties);
    document.body.append(element);
    return element as unknown as Mounted<Component>;
}

/** Waits until promises are settled and the page is rendered. */
export async function settle(): Promise<void> {
    await setImmediate();
}

/** The first element that matches, with the public properties of a base component or one of ours. */
export function find<Component = object>(element: Mounted<unknown>, selector: string): Mounted<Component> {
    const found = element.shadowRoot.querySelector<Mounted<Component>>(selector);
    if (!found) {
        throw new Error(`There is no ${selector}.`);
    }
    return found;
}

/** All elements that match. */
export function findAll<Component = object>(element: Mounted<unknown>, selector: string): Mounted<Component>[] {
    return [...element.shadowRoot.querySelectorAll<Mounted<Component>>(selector)];
}

/** A handler that is called with the details of the events of an element. */
export function listen(element: HTMLElement, event: string): jest.Mock<void, [unknown]> {
    const handler = jest.fn<void, [unknown]>();
    element.addEventListener(event, (fired) => handler((fired as CustomEvent<unknown>).detail));
    return handler;
}
