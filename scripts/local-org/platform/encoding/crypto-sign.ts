/** Signatures as System.Crypto offers them: RSA and ECDSA. */
import {
    createPrivateKey,
    createPublicKey,
    sign as signData,
    verify as verifyData,
    X509Certificate
} from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { Runtime } from '../../runtime/runtime.ts';
import { BlobValue } from '../../runtime/values.ts';

interface SigningAlgorithm {
    readonly digest: string;
    readonly dsaEncoding: 'der' | 'ieee-p1363';
}

function algorithmOf(runtime: Runtime, name: string): SigningAlgorithm {
    const match = /^(RSA|ECDSA)(?:-SHA(1|256|384|512))?(?:-(P1363|PLAIN))?$/.exec(name.toUpperCase());
    const [, family, bits, format] = match ?? [];
    const isKnown = family === 'RSA' ? format === undefined : family === 'ECDSA' && bits !== undefined && bits !== '1';
    if (!isKnown) {
        throw runtime.exception('System.InvalidParameterValueException', `Invalid algorithm ${name}`);
    }
    return { digest: `sha${bits ?? '1'}`, dsaEncoding: format === undefined ? 'der' : 'ieee-p1363' };
}

/** `key` is a private key in PKCS #8, binary. */
export function sign(runtime: Runtime, name: string, data: BlobValue, key: BlobValue): BlobValue {
    const { digest, dsaEncoding } = algorithmOf(runtime, name);
    const privateKey = readKey(runtime, () =>
        createPrivateKey({ key: Buffer.from(key.bytes), format: 'der', type: 'pkcs8' })
    );
    return new BlobValue(new Uint8Array(signData(digest, data.bytes, { key: privateKey, dsaEncoding })));
}

/** `key` is a public key in X.509 form, binary, or a certificate. */
export function verify(runtime: Runtime, name: string, data: BlobValue, signature: BlobValue, key: BlobValue): boolean {
    const { digest, dsaEncoding } = algorithmOf(runtime, name);
    const publicKey = readKey(runtime, () => publicKeyFrom(Buffer.from(key.bytes)));
    return verifyData(digest, data.bytes, { key: publicKey, dsaEncoding }, signature.bytes);
}

function publicKeyFrom(bytes: Buffer): KeyObject {
    try {
        return createPublicKey({ key: bytes, format: 'der', type: 'spki' });
    } catch {
        return new X509Certificate(bytes).publicKey;
    }
}

function readKey(runtime: Runtime, read: () => KeyObject): KeyObject {
    try {
        return read();
    } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw runtime.exception('System.SecurityException', `Unable to read the key: ${reason}`);
    }
}
