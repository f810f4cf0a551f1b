import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { packageFolder } from '../vendor/packages.ts';
import type { VendorFiles } from '../vendor/vendor.ts';

const shell = join(import.meta.dirname, '../shell');

/** Serves what comes from packages (compiled base components, SLDS styles and icons) and the shell's stylesheet and icon. */
export async function packageRoutes(server: FastifyInstance, vendor: VendorFiles): Promise<void> {
    await server.register(fastifyStatic, {
        root: vendor.folder,
        prefix: `/vendor/${vendor.key}/`,
        immutable: true,
        maxAge: '365d'
    });
    // Base components ask for /assets/icons/…, as on the platform.
    await server.register(fastifyStatic, {
        root: join(packageFolder('@salesforce-ux/design-system'), 'assets'),
        prefix: '/assets/',
        decorateReply: false,
        maxAge: '1h'
    });
    for (const file of ['shell.css', 'icon.svg']) {
        server.get(`/shell/${file}`, (_request, reply) => reply.sendFile(file, shell, { maxAge: 0, immutable: false }));
    }
}
