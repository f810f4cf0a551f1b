import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { redirected } from './hosts.ts';

const hosts = { 'one.example.com': 'http://127.0.0.1:1', '*.api.example.com': 'http://127.0.0.1:2' };

describe('Hosts', () => {
    it('lead to where they really are, with path and query', () => {
        assert.equal(
            redirected('https://one.example.com/3.0/lists?count=1', hosts),
            'http://127.0.0.1:1/3.0/lists?count=1'
        );
    });

    it('may be given as everything below a name, but not the name itself', () => {
        assert.equal(redirected('https://us1.api.example.com/3.0', hosts), 'http://127.0.0.1:2/3.0');
        assert.equal(redirected('https://api.example.com/3.0', hosts), 'https://api.example.com/3.0');
        assert.equal(
            redirected('https://us1.api.example.com.evil.example/', hosts),
            'https://us1.api.example.com.evil.example/'
        );
    });

    it('stay where they are when nothing is said about them, or when it is no URL', () => {
        assert.equal(redirected('https://two.example.com/', hosts), 'https://two.example.com/');
        assert.equal(redirected('/3.0', hosts), '/3.0');
    });
});
