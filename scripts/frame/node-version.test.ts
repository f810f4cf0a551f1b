import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { projectRoot } from '../project/root.ts';
import { complaintAbout } from './node-version.mjs';

describe('the version of Node', () => {
    for (const old of ['12.22.0', '18.20.8', '20.18.3']) {
        it(`${old} is too old, which one sentence says`, () => {
            assert.match(
                complaintAbout(old, '>=20.19') ?? '',
                /^Node \S+ is too old: this project needs Node 20\.19 or newer/
            );
        });
    }

    for (const good of ['20.19.0', '20.20.2', '22.1.0', '24.0.0']) {
        it(`${good} is new enough`, () => assert.equal(complaintAbout(good, '>=20.19'), undefined));
    }

    it('is asked for by package.json in the form that is read here', () => {
        const { engines } = JSON.parse(readFileSync(`${projectRoot}/package.json`, 'utf8')) as {
            engines: { node: string };
        };
        assert.match(engines.node, /^>=\d+\.\d+$/);
    });
});
