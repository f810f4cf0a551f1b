// @salesforce/apex, and what every @salesforce/apex/Class.method is made with.
import { call } from './http.ts';
import { refreshWire, RequestWireAdapter, type WireValue } from './wire-adapter.ts';

const wires = new Set<RequestWireAdapter>();

/** An Apex method as components import it: callable, and a wire adapter. */
export function apexMethod(name: string): object {
    const invoke = (parameters: unknown = {}) => call('POST', `/apex/${name}`, parameters);
    return Object.assign(invoke, {
        adapter: class ApexWireAdapter extends RequestWireAdapter {
            override connect(): void {
                wires.add(this);
                super.connect();
            }

            override disconnect(): void {
                wires.delete(this);
                super.disconnect();
            }

            protected request(configuration: Record<string, unknown>): Promise<unknown> {
                return call('POST', `/apex/${name}?wire`, configuration);
            }
        }
    });
}

/** https://developer.salesforce.com/docs/platform/lwc/guide/apex-result-caching.html */
export const refreshApex = (value: WireValue): Promise<void> => refreshWire(value);

/** https://developer.salesforce.com/docs/platform/lwc/guide/reference-get-sobject-value.html */
export function getSObjectValue(record: unknown, field: string | { fieldApiName: string }): unknown {
    const path = typeof field === 'string' ? field : field.fieldApiName;
    return path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], record);
}

/** Asks again for everything wired to Apex, after Apex itself has changed. */
export async function refreshAllApex(): Promise<void> {
    await Promise.all([...wires].map((wire) => wire.run()));
}
