/** System.EncodingUtil. */
import type { Runtime } from '../../runtime/runtime.ts';
import { BlobValue } from '../../runtime/values.ts';
import { defineClass } from '../define-class.ts';

const bytesOf = (blob: BlobValue): Buffer => Buffer.from(blob.bytes);
const blob = (bytes: Uint8Array): BlobValue => new BlobValue(new Uint8Array(bytes));

function fromHex(runtime: Runtime, text: string): BlobValue {
    if (!/^(?:[0-9a-fA-F]{2})*$/.test(text)) {
        throw runtime.exception(
            'System.InvalidParameterValueException',
            'Invalid hexadecimal string: an even number of characters 0-9, a-f, A-F is expected.'
        );
    }
    return blob(Buffer.from(text, 'hex'));
}

/** What each encoding is called by TextDecoder; only these have a counterpart for encoding. */
const encodings: Readonly<Record<string, BufferEncoding>> = {
    'utf-8': 'utf8',
    utf8: 'utf8',
    'iso-8859-1': 'latin1',
    'us-ascii': 'ascii',
    'utf-16le': 'utf16le'
};

function encoding(runtime: Runtime, name: string): BufferEncoding {
    const found = encodings[name.toLowerCase()];
    if (!found) {
        throw runtime.exception('System.InvalidParameterValueException', `Unsupported encoding scheme: ${name}`);
    }
    return found;
}

function urlEncode(runtime: Runtime, text: string, scheme: string): string {
    const charset = encoding(runtime, scheme);
    const percent = (character: string): string =>
        [...Buffer.from(character, charset)]
            .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
            .join('');
    return text.replace(/[^A-Za-z0-9.\-*_]/gu, (character) => (character === ' ' ? '+' : percent(character)));
}

function urlDecode(runtime: Runtime, text: string, scheme: string): string {
    const charset = encoding(runtime, scheme);
    return text.replaceAll('+', ' ').replace(/(?:%[^]{0,2})+/g, (escapes) => {
        if (!/^(?:%[0-9a-fA-F]{2})+$/.test(escapes)) {
            throw runtime.exception(
                'System.IllegalArgumentException',
                `URLDecoder: Illegal hex characters in escape: ${escapes}`
            );
        }
        return Buffer.from(escapes.replaceAll('%', ''), 'hex').toString(charset);
    });
}

export const encodingUtilClass = defineClass({
    name: 'System.EncodingUtil',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_restful_encodingUtil.htm',
    statics: {
        'Blob base64Decode(String text)': (runtime, text: string) => blob(Buffer.from(text, 'base64')),
        'String base64Encode(Blob value)': (runtime, value: BlobValue) => bytesOf(value).toString('base64'),
        'Blob convertFromHex(String text)': fromHex,
        'String convertToHex(Blob value)': (runtime, value: BlobValue) => bytesOf(value).toString('hex'),
        'String urlDecode(String text, String encodingScheme)': urlDecode,
        'String urlEncode(String text, String encodingScheme)': urlEncode
    }
});
