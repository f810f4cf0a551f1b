import { existsSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { browserScript } from '../compile/browser-script.ts';
import type { ComponentCompiler } from '../compile/component.ts';
import { CompileProblems, type Problem } from '../shared/problem.ts';
import type { Project } from '../project/project.ts';
import type { OrgUser } from '../../local-org/client.ts';
import { absentModule } from './absent-modules.ts';
import { shellBundles } from './import-map.ts';
import { salesforceModule } from './salesforce-modules.ts';
import { userOf } from './session.ts';

const previewFolder = join(import.meta.dirname, '..');

/** What the routes of modules read from. */
export interface ModuleSources {
    /** The project as it is on disk now. */
    project: () => Project;
    compiler: ComponentCompiler;
    users: OrgUser[];
}

type ModuleRequest = { Params: { '*': string; name: string }; Querystring: { scoped?: string } };

/** Serves every JavaScript module of the page that is not a compiled package, compiling it when it is asked for. */
export function moduleRoutes(server: FastifyInstance, { project, compiler, users }: ModuleSources): void {
    server.get<ModuleRequest>('/c/:name/*', (request, reply) => {
        const bundle = project().bundles.get(request.params.name);
        const path = bundle && sourceFile(bundle.folder, request.params['*']);
        if (!path) return sendAbsent(reply, request.params['*']);
        const file = { path, namespace: 'c', name: bundle.name, apiVersion: bundle.apiVersion };
        return sendModule(reply, () => compiler.compile({ ...file, scoped: request.query.scoped === 'true' }));
    });

    server.get<ModuleRequest>('/shell/lwc/:name/*', (request, reply) => {
        const { name } = request.params;
        const path = sourceFile(join(shellBundles, name), request.params['*']);
        if (!path) return sendAbsent(reply, request.params['*']);
        const file = { path, namespace: 'preview', name, scoped: request.query.scoped === 'true' };
        return sendModule(reply, () => compiler.compile(file));
    });

    for (const folder of ['shell', 'platform', 'shared']) {
        server.get<ModuleRequest>(`/${folder}/*`, (request, reply) => sendScript(reply, folder, request.url));
    }

    server.get<ModuleRequest>('/@salesforce/*', (request, reply) =>
        sendModule(reply, () => salesforceModule(`@salesforce/${request.params['*']}`, userOf(request, users)))
    );

    server.get<ModuleRequest>('/absent/lightning/:name', (request, reply) =>
        sendModule(reply, () => absentModule(request.params.name, project().bundles.values()))
    );
}

/** The file behind an imported name: `./types` and `./types.js` may both mean types.ts. */
function sourceFile(folder: string, imported: string): string | undefined {
    const path = join(folder, imported);
    if (!path.startsWith(folder + sep)) return undefined;
    const withoutEnding = path.replace(/\.js$/, '');
    const candidates = /^\.(ts|html|css)$/.test(extname(path))
        ? [path]
        : [`${withoutEnding}.ts`, `${withoutEnding}.js`];
    return candidates.find(existsSync);
}

function sendScript(reply: FastifyReply, folder: string, url: string): Promise<FastifyReply> {
    const path = join(previewFolder, new URL(url, 'http://preview').pathname);
    if (!path.startsWith(join(previewFolder, folder) + sep) || !existsSync(path)) return sendAbsent(reply, url);
    return sendModule(reply, () => browserScript(path, relative(previewFolder, path)));
}

async function sendModule(
    reply: FastifyReply,
    source: () => string | undefined | Promise<string | undefined>
): Promise<FastifyReply> {
    reply.type('text/javascript; charset=utf-8').header('cache-control', 'no-cache');
    try {
        const code = await source();
        return reply.code(code === undefined ? 404 : 200).send(code ?? '');
    } catch (error) {
        if (!(error instanceof CompileProblems)) throw error;
        return reply.send(failingModule(error.problems));
    }
}

/** LWC imports a template and a stylesheet for every component, whether or not there is one. */
function sendAbsent(reply: FastifyReply, imported: string): Promise<FastifyReply> {
    return sendModule(reply, () => (/\.(html|css)$/.test(imported) ? 'export default undefined;' : undefined));
}

/** A module that fails where it is imported, taking along what does not compile. */
function failingModule(problems: Problem[]): string {
    return `throw Object.assign(new Error('A module does not compile'), { problems: ${JSON.stringify(problems)} });`;
}
