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

/** A named export that works as a function, a class or a wire adapter without data, and says so once. */
export function unavailable(module: string, name: string): object {
    let said = false;
    function Unavailable(callback?: (value: WireValue) => void): Promise<void> | undefined {
        if (!said) console.warn(`${name} of lightning/${module} does nothing outside an org.`);
        said = true;
        if (!new.target) return Promise.resolve();
        callback?.({ data: undefined, error: undefined });
        return undefined;
    }
    Object.assign(Unavailable.prototype as object, { connect() {}, update() {}, disconnect() {} });
    return Unavailable;
}
