import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { run } from '../../test/evaluate.ts';

interface Keys {
    readonly publicKey: KeyObject;
    readonly privateKey: KeyObject;
}

/** The keys as Apex gets them: base64 of PKCS #8 and of X.509. */
function apexKeys({ publicKey, privateKey }: Keys): string {
    const privateText = privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
    const publicText = publicKey.export({ format: 'der', type: 'spki' }).toString('base64');
    return `Blob secret = EncodingUtil.base64Decode('${privateText}'); Blob open = EncodingUtil.base64Decode('${publicText}');`;
}

/** Signs and verifies, then verifies other data with the same signature. */
async function signAndVerify(algorithm: string, keys: Keys): Promise<string[]> {
    return run(`${apexKeys(keys)}
        Blob data = Blob.valueOf('signed');
        Blob signature = Crypto.sign('${algorithm}', data, secret);
        System.debug(Crypto.verify('${algorithm}', data, signature, open));
        System.debug(Crypto.verify('${algorithm}', Blob.valueOf('forged'), signature, open));
        System.debug(signature.size());`);
}

// https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_restful_crypto.htm
describe('Crypto.sign and Crypto.verify', () => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' });

    for (const algorithm of ['RSA', 'RSA-SHA1', 'RSA-SHA256', 'RSA-SHA384', 'RSA-SHA512']) {
        it(`${algorithm} accepts its own signature and no other data`, async () => {
            assert.deepEqual(await signAndVerify(algorithm, rsa), ['true', 'false', '256']);
        });
    }

    for (const algorithm of ['ECDSA-SHA256-P1363', 'ECDSA-SHA256-PLAIN']) {
        it(`${algorithm} gives a signature of 64 bytes`, async () => {
            assert.deepEqual(await signAndVerify(algorithm, curve), ['true', 'false', '64']);
        });
    }

    it('ECDSA-SHA256 accepts its own signature and no other data', async () => {
        assert.deepEqual((await signAndVerify('ECDSA-SHA256', curve)).slice(0, 2), ['true', 'false']);
    });

    it('refuses an algorithm that it does not know', async () => {
        const lines = await run("Crypto.sign('DSA', Blob.valueOf('x'), Blob.valueOf('y'));");
        assert.deepEqual(lines, ['System.InvalidParameterValueException: Invalid algorithm DSA']);
    });

    it('says that a key cannot be read', async () => {
        const lines = await run("Crypto.sign('RSA', Blob.valueOf('x'), Blob.valueOf('no key'));");
        assert.match(lines[0] ?? '', /^System\.SecurityException: Unable to read the key: /);
    });
});
