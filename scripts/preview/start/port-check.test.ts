import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { UsageError } from './options.ts';
import { requireFreePort } from './port-check.ts';

describe('requireFreePort', () => {
    it('refuses a port that is in use and says what to do, and takes it once it is free', async () => {
        const server = createServer().listen(0, 'localhost');
        await once(server, 'listening');
        const { port } = server.address() as AddressInfo;
        await assert.rejects(requireFreePort(port), (error: Error) => {
            assert.ok(error instanceof UsageError);
            assert.match(error.message, new RegExp(`^Port ${port} is in use: stop what uses it, or choose another`));
            return true;
        });
        server.close();
        await once(server, 'close');
        await requireFreePort(port);
    });
});
