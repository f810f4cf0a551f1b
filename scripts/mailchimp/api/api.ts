import type { FastifyInstance } from 'fastify';
import { resourceNotFound } from '../answers/problems.ts';
import type { ServerState } from '../server-state.ts';
import { accountRoutes } from './account.ts';
import { audienceRoutes } from './audiences.ts';
import { answerProblem, parseJsonBodies } from './bodies.ts';
import { memberRoutes } from './members.ts';
import { noteRoutes } from './notes.ts';
import { requestLifecycle } from './request-lifecycle.ts';
import { searchRoutes } from './search-members.ts';
import { tagRoutes } from './tags.ts';

/** Everything under /3.0: what the Marketing API answers. */
export function marketingApi(app: FastifyInstance, state: ServerState): void {
    parseJsonBodies(app);
    requestLifecycle(app, state);
    app.setErrorHandler(answerProblem);
    app.setNotFoundHandler(() => {
        throw resourceNotFound();
    });
    accountRoutes(app, state);
    audienceRoutes(app, state);
    memberRoutes(app, state);
    tagRoutes(app, state);
    noteRoutes(app, state);
    searchRoutes(app, state);
}
