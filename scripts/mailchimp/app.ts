import { randomUUID } from 'node:crypto';
import fastify from 'fastify';
import type { FastifyInstance, FastifyPluginCallback } from 'fastify';
import { marketingApi } from './api/api.ts';
import { overrideMethod } from './api/method-override.ts';
import { controlApi } from './control/control-api.ts';
import { pageRoutes } from './page/page-routes.ts';
import type { ServerState } from './server-state.ts';

const largestBody = 10 * 1024 * 1024; // bytes; a batch of 500 with all its merge fields is far below

/** The whole server, not listening yet: the Marketing API, its control and its page. */
export function buildApp(state: ServerState): FastifyInstance {
    const app = fastify({
        bodyLimit: largestBody,
        exposeHeadRoutes: false,
        forceCloseConnections: true,
        genReqId: () => randomUUID(),
        rewriteUrl: (request) => {
            overrideMethod(request);
            return request.url ?? '/';
        },
        // An address in the path may be longer than the framework expects of a path part.
        routerOptions: { ignoreTrailingSlash: true, maxParamLength: 1000 }
    });
    app.register(
        plugin((api) => marketingApi(api, state)),
        { prefix: '/3.0' }
    );
    app.register(
        plugin((control) => controlApi(control, state)),
        { prefix: '/control' }
    );
    pageRoutes(app);
    return app;
}

/** Routes with hooks and error answers of their own. */
function plugin(register: (app: FastifyInstance) => void): FastifyPluginCallback {
    return (app, _options, done) => {
        register(app);
        done();
    };
}
