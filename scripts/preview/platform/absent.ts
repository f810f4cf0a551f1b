// Stands in for lightning/* modules that only an org has: record forms, file upload, rich text, maps …
import { LightningElement } from 'lwc';
import type { WireValue } from './wire-adapter.ts';

/** A component that shows its own name. */
export function placeholder(name: string): object {
    return class extends LightningElement {
        override connectedCallback(): void {
            this.template?.host.setAttribute('data-preview-placeholder', name);
            console.warn(`lightning/${name} is not available outside an org: shown as a placeholder.`);
        }
    };
}

/** A named export that works as a wire adapter without data, a function or a class, and says so once. */
export function unavailable(module: string, name: string): object {
    let said = false;
    const say = () => {
        if (!said) console.warn(`${name} of lightning/${module} does nothing outside an org.`);
        said = true;
    };
    return class Unavailable {
        constructor(callback?: (value: WireValue) => void) {
            say();
            callback?.({ data: undefined, error: undefined });
        }

        connect(): void {}
        update(): void {}
        disconnect(): void {}
    };
}
