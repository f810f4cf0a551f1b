/** System.Crypto. */
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { NotSupported, type Runtime } from '../../runtime/runtime.ts';
import { BlobValue } from '../../runtime/values.ts';
import { defineClass } from '../define-class.ts';
import { decrypt, encrypt } from './crypto-aes.ts';
import { sign, verify } from './crypto-sign.ts';

const DIGESTS: Readonly<Record<string, string>> = {
    MD5: 'md5',
    SHA1: 'sha1',
    'SHA-1': 'sha1',
    'SHA3-256': 'sha3-256',
    'SHA3-384': 'sha3-384',
    'SHA3-512': 'sha3-512',
    'SHA-256': 'sha256',
    SHA256: 'sha256',
    'SHA-512': 'sha512',
    SHA512: 'sha512'
};

const MACS: Readonly<Record<string, string>> = {
    HMACMD5: 'md5',
    HMACSHA1: 'sha1',
    HMACSHA256: 'sha256',
    HMACSHA512: 'sha512'
};

const MAXIMUM_MAC_KEY = 4096;

function invalid(runtime: Runtime, message: string): never {
    throw runtime.exception('System.InvalidParameterValueException', message);
}

function algorithm(runtime: Runtime, known: Readonly<Record<string, string>>, name: string): string {
    return (
        known[name.toUpperCase()] ??
        invalid(runtime, `Invalid algorithm ${name}. Must be one of ${Object.keys(known).join(', ')}.`)
    );
}

const blob = (bytes: Uint8Array): BlobValue => new BlobValue(new Uint8Array(bytes));

function digest(runtime: Runtime, name: string, input: BlobValue): BlobValue {
    return blob(
        createHash(algorithm(runtime, DIGESTS, name))
            .update(input.bytes)
            .digest()
    );
}

function mac(runtime: Runtime, name: string, input: BlobValue, key: BlobValue): BlobValue {
    if (key.bytes.length > MAXIMUM_MAC_KEY) {
        invalid(runtime, 'Invalid private key. Must not exceed 4 KB.');
    }
    return blob(
        createHmac(algorithm(runtime, MACS, name), key.bytes)
            .update(input.bytes)
            .digest()
    );
}

function verifyMac(runtime: Runtime, name: string, input: BlobValue, key: BlobValue, given: BlobValue): boolean {
    const { bytes } = mac(runtime, name, input, key);
    return bytes.length === given.bytes.length && timingSafeEqual(bytes, given.bytes);
}

function aesKey(runtime: Runtime, bits: number): BlobValue {
    return [128, 192, 256].includes(bits)
        ? blob(randomBytes(bits / 8))
        : invalid(runtime, 'Invalid key size. Must be 128, 192 or 256.');
}

const certificates = 'the local org has no certificates';

export const cryptoClass = defineClass({
    name: 'System.Crypto',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_restful_crypto.htm',
    statics: {
        'Blob decrypt(String algorithm, Blob key, Blob? initializationVector, Blob data)': (
            runtime,
            name: string,
            key: BlobValue,
            vector: BlobValue | null,
            data: BlobValue
        ) => decrypt(runtime, name, key, data, { vector }),
        'Blob decryptWithManagedIV(String algorithm, Blob key, Blob data)': (
            runtime,
            name: string,
            key: BlobValue,
            data: BlobValue
        ) => decrypt(runtime, name, key, data, {}),
        'Blob decryptWithManagedIV(String algorithm, Blob key, Blob data, Blob additionalData)': (
            runtime,
            name: string,
            key: BlobValue,
            data: BlobValue,
            additional: BlobValue
        ) => decrypt(runtime, name, key, data, { additional }),
        'Blob encrypt(String algorithm, Blob key, Blob? initializationVector, Blob data)': (
            runtime,
            name: string,
            key: BlobValue,
            vector: BlobValue | null,
            data: BlobValue
        ) => encrypt(runtime, name, key, data, { vector }),
        'Blob encryptWithManagedIV(String algorithm, Blob key, Blob data)': (
            runtime,
            name: string,
            key: BlobValue,
            data: BlobValue
        ) => encrypt(runtime, name, key, data, {}),
        'Blob encryptWithManagedIV(String algorithm, Blob key, Blob data, Blob additionalData)': (
            runtime,
            name: string,
            key: BlobValue,
            data: BlobValue,
            additional: BlobValue
        ) => encrypt(runtime, name, key, data, { additional }),
        'Blob generateAesKey(Integer bits)': aesKey,
        'Blob generateDigest(String algorithm, Blob input)': digest,
        'Blob generateMac(String algorithm, Blob input, Blob privateKey)': mac,
        'Integer getRandomInteger()': () => randomBytes(4).readInt32BE(),
        'Long getRandomLong()': () => randomBytes(8).readBigInt64BE(),
        'Blob sign(String algorithm, Blob input, Blob privateKey)': sign,
        'Boolean verify(String algorithm, Blob data, Blob signature, Blob publicKey)': verify,
        'Boolean verify(String algorithm, Blob data, Blob signature, String certificate)': (runtime) => {
            throw new NotSupported(`Crypto.verify with a certificate (${certificates})`, runtime.position());
        },
        'Boolean verifyHmac(String algorithm, Blob data, Blob privateKey, Blob macToVerify)': verifyMac
    },
    refused: {
        signWithCertificate: certificates,
        signXml: certificates
    }
});
