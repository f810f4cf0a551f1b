import type { AddressInfo } from 'node:net';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { ComponentCompiler } from '../compile/component.ts';
import type { PageData } from '../shared/page-data.ts';
import type { VendorFiles } from '../vendor/vendor.ts';
import { ActionLog } from './action-log.ts';
import { controlRoutes } from './control-routes.ts';
import { revisionPrefix } from './import-map.ts';
import { JobFollower } from './job-follower.ts';
import { LiveEvents } from './live-events.ts';
import { moduleRoutes } from './module-routes.ts';
import { orgRoutes } from './org-routes.ts';
import type { PreviewOrg } from './org.ts';
import { packageRoutes } from './package-routes.ts';
import { pageRoutes } from './page-routes.ts';
import { localeSettings } from './settings.ts';
import { SourceFollower } from './source-follower.ts';

/** What a preview is made of. */
export interface PreviewOptions {
    /** Absolute path of the SFDX project whose components are shown. */
    project: string;
    org: PreviewOrg;
    vendor: VendorFiles;
    mailchimp: PageData['mailchimp'];
    /** The org has Person Accounts; it has none unless told. */
    personAccounts?: boolean;
    /** 0: any free port. */
    port: number;
}

/** A preview that answers. */
export interface Preview {
    /** Such as `http://localhost:4000/`. */
    url: string;
    stop(): Promise<void>;
}

/**
 * Starts the web server of the preview and follows changes of the project's files.
 * @throws an error with code EADDRINUSE when the port is taken
 */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
    const { project, org, vendor, mailchimp, personAccounts = false } = options;
    const server = fastify({ forceCloseConnections: true, rewriteUrl: withoutRevision });
    server.addHook('onSend', keepRevisions);
    const events = new LiveEvents();
    const actions = new ActionLog(events);
    const [users, settings] = await Promise.all([org.users(), localeSettings()]);
    const sources = new SourceFollower({ project, org, events });
    const jobs = new JobFollower({ org, events });
    const compiler = new ComponentCompiler(project);

    await packageRoutes(server, vendor);
    moduleRoutes(server, { project: () => sources.project, compiler, users });
    orgRoutes(server, { org, users, actions });
    controlRoutes(server, { org, jobs, mailchimp });
    pageRoutes(server, { sources, users, actions, jobs, vendor, mailchimp, personAccounts, settings });
    server.get('/preview/events', (_request, reply) => events.subscribe(reply));
    server.setNotFoundHandler((request, reply) => reply.code(404).type('text/plain').send(`Nothing at ${request.url}`));
    server.addHook('preClose', () => {
        sources.close();
        jobs.close();
        events.close();
    });
    return { url: await listen(server, options.port), stop: () => server.close() };
}

function withoutRevision({ url = '/' }: { url?: string }): string {
    return url.replace(revisionPrefix, '');
}

/** A module that is asked for with its revision never changes. */
async function keepRevisions(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
    if (revisionPrefix.test(request.originalUrl) && reply.statusCode === 200) {
        reply.header('cache-control', 'max-age=31536000, immutable');
    }
    return Promise.resolve(payload);
}

/** Opens the port; a server that cannot is closed again. */
async function listen(server: FastifyInstance, port: number): Promise<string> {
    try {
        await server.listen({ port, host: 'localhost' });
    } catch (error) {
        await server.close();
        throw error;
    }
    return `http://localhost:${(server.server.address() as AddressInfo).port}/`;
}
