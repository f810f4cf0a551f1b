/** System.Blob. */
import type { Runtime } from '../../runtime/runtime.ts';
import { BlobValue } from '../../runtime/values.ts';
import { defineClass } from '../define-class.ts';

/** Bytes that are not UTF-8 are refused, as the platform does. */
function decodeUtf8(runtime: Runtime, bytes: Uint8Array): string {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
        throw runtime.exception('System.StringException', 'BLOB is not a valid UTF-8 string');
    }
}

export const blobClass = defineClass({
    name: 'System.Blob',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_blob.htm',
    kind: 'primitive',
    statics: {
        'Blob valueOf(String text)': (runtime, text: string) => new BlobValue(new TextEncoder().encode(text))
    },
    methods: {
        'Integer size()': (runtime, self: BlobValue) => self.bytes.length,
        'String toString()': (runtime, self: BlobValue) => decodeUtf8(runtime, self.bytes)
    },
    refused: { toPdf: 'the local org makes no PDF files' }
});
