/** AES as System.Crypto offers it: CBC with PKCS7 padding, and GCM with 256 bits. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Runtime } from '../../runtime/runtime.ts';
import { BlobValue } from '../../runtime/values.ts';

interface Algorithm {
    readonly name: 'aes-128-cbc' | 'aes-192-cbc' | 'aes-256-cbc' | 'aes-256-gcm';
    readonly keyBytes: number;
    readonly isGcm: boolean;
}

const ALGORITHMS: Readonly<Record<string, Algorithm>> = {
    AES128: { name: 'aes-128-cbc', keyBytes: 16, isGcm: false },
    AES192: { name: 'aes-192-cbc', keyBytes: 24, isGcm: false },
    AES256: { name: 'aes-256-cbc', keyBytes: 32, isGcm: false },
    'AES256-GCM': { name: 'aes-256-gcm', keyBytes: 32, isGcm: true }
};

const CBC_VECTOR = 16;
const GCM_VECTOR = 12;
const GCM_TAG = 16;
const LIMIT = 1_048_576;
/** Room for the vector and the padding. */
const DECRYPTION_LIMIT = LIMIT + 32;

function refuse(runtime: Runtime, message: string): never {
    throw runtime.exception('System.InvalidParameterValueException', message);
}

function algorithmOf(runtime: Runtime, name: string): Algorithm {
    const found = ALGORITHMS[name.toUpperCase().replace(/^(AES\d+)-CBC$/, '$1')];
    const valid = 'AES128, AES192, AES256, AES128-CBC, AES192-CBC, AES256-CBC, AES256-GCM';
    return found ?? refuse(runtime, `Invalid algorithm ${name}. Must be one of ${valid}.`);
}

function check(runtime: Runtime, algorithm: Algorithm, key: BlobValue, data: BlobValue, limit: number): void {
    if (key.bytes.length !== algorithm.keyBytes) {
        refuse(runtime, `Invalid private key. Must be ${algorithm.keyBytes} bytes.`);
    }
    if (data.bytes.length > limit) {
        refuse(
            runtime,
            `Invalid data. Input data is ${data.bytes.length} bytes, which exceeds the limit of ${limit} bytes.`
        );
    }
}

function checkVector(runtime: Runtime, algorithm: Algorithm, vector: BlobValue | null): void {
    const valid = algorithm.isGcm ? vector === null : vector?.bytes.length === CBC_VECTOR;
    if (!valid) {
        refuse(runtime, 'Invalid initialization vector. For CBC, this must be 16 bytes. For GCM, the IV is 12 bytes.');
    }
}

/** Without a vector one is made: CBC puts it in front, GCM its length (12) and it. */
export function encrypt(
    runtime: Runtime,
    name: string,
    key: BlobValue,
    data: BlobValue,
    more: { readonly vector?: BlobValue | null; readonly additional?: BlobValue }
): BlobValue {
    const algorithm = algorithmOf(runtime, name);
    check(runtime, algorithm, key, data, LIMIT);
    if (algorithm.isGcm) {
        checkVector(runtime, algorithm, more.vector ?? null);
        return encryptGcm(algorithm, key, data, more.additional);
    }
    refuseAdditional(runtime, more.additional);
    if (more.vector !== undefined) {
        checkVector(runtime, algorithm, more.vector);
    }
    const vector = more.vector?.bytes ?? randomBytes(CBC_VECTOR);
    const cipher = createCipheriv(algorithm.name, key.bytes, vector);
    const prefix = more.vector === undefined ? vector : new Uint8Array();
    return blob(prefix, cipher.update(data.bytes), cipher.final());
}

function encryptGcm(algorithm: Algorithm, key: BlobValue, data: BlobValue, additional?: BlobValue): BlobValue {
    const vector = randomBytes(GCM_VECTOR);
    const cipher = createCipheriv(algorithm.name as 'aes-256-gcm', key.bytes, vector);
    if (additional) {
        cipher.setAAD(additional.bytes);
    }
    return blob(Uint8Array.of(GCM_VECTOR), vector, cipher.update(data.bytes), cipher.final(), cipher.getAuthTag());
}

/** The counterpart of {@link encrypt}; throws System.SecurityException when key, data or additional data do not fit. */
export function decrypt(
    runtime: Runtime,
    name: string,
    key: BlobValue,
    data: BlobValue,
    more: { readonly vector?: BlobValue | null; readonly additional?: BlobValue }
): BlobValue {
    const algorithm = algorithmOf(runtime, name);
    check(runtime, algorithm, key, data, DECRYPTION_LIMIT);
    if (algorithm.isGcm) {
        checkVector(runtime, algorithm, more.vector ?? null);
        return secured(runtime, () => decryptGcm(runtime, algorithm, key, data, more.additional));
    }
    refuseAdditional(runtime, more.additional);
    if (more.vector !== undefined) {
        checkVector(runtime, algorithm, more.vector);
    }
    const vector = more.vector?.bytes ?? leading(runtime, data, CBC_VECTOR);
    const text = more.vector === undefined ? data.bytes.subarray(CBC_VECTOR) : data.bytes;
    const decipher = createDecipheriv(algorithm.name, key.bytes, vector);
    return secured(runtime, () => blob(decipher.update(text), decipher.final()));
}

function decryptGcm(
    runtime: Runtime,
    algorithm: Algorithm,
    key: BlobValue,
    data: BlobValue,
    additional?: BlobValue
): BlobValue {
    const start = 1 + GCM_VECTOR;
    const vector = leading(runtime, data, start).subarray(1);
    const decipher = createDecipheriv(algorithm.name as 'aes-256-gcm', key.bytes, vector);
    decipher.setAuthTag(data.bytes.subarray(-GCM_TAG));
    if (additional) {
        decipher.setAAD(additional.bytes);
    }
    return blob(decipher.update(data.bytes.subarray(start, -GCM_TAG)), decipher.final());
}

function leading(runtime: Runtime, data: BlobValue, length: number): Uint8Array {
    return data.bytes.length < Math.max(length, CBC_VECTOR)
        ? refuse(runtime, 'Unable to parse the initialization vector from encrypted data.')
        : data.bytes.subarray(0, length);
}

function refuseAdditional(runtime: Runtime, additional: BlobValue | undefined): void {
    if (additional) {
        refuse(runtime, 'AAD can only be used with AESGCM algorithms.');
    }
}

/** Node's errors of the cipher itself are Apex's SecurityException. */
function secured(runtime: Runtime, work: () => BlobValue): BlobValue {
    try {
        return work();
    } catch (error) {
        if (error instanceof Error && ('code' in error || 'reason' in error || /authenticate/.test(error.message))) {
            throw runtime.exception('System.SecurityException', "Given final block isn't properly padded");
        }
        throw error;
    }
}

const blob = (...parts: readonly Uint8Array[]): BlobValue => new BlobValue(new Uint8Array(Buffer.concat(parts)));
