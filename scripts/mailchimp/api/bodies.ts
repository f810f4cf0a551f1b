import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem, internalServerError, jsonParseException } from '../answers/problems.ts';

/**
 * Takes every body for JSON, whatever its content type says, and none at all for nothing: clients send
 * `Content-Type: application/json` with GET and DELETE too.
 */
export function parseJsonBodies(app: FastifyInstance): void {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => {
        const text = body.toString();
        if (text.trim() === '') return done(null, undefined);
        try {
            return done(null, JSON.parse(text));
        } catch {
            return done(jsonParseException());
        }
    });
}

/** Answers a refusal as `application/problem+json`, and anything unforeseen as Mailchimp's internal error. */
export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const problem = problemFor(error, request);
    reply
        .code(problem.status)
        .headers(problem.headers)
        .header('content-type', 'application/problem+json; charset=utf-8')
        .send(JSON.stringify(problem.body(request.id)));
}

function problemFor(error: unknown, request: FastifyRequest): Problem {
    if (error instanceof Problem) return error;
    if (isClientError(error)) return new Problem(error.statusCode, 'Bad Request', error.message);
    console.error(`${request.method} ${request.url} failed:`, error);
    return internalServerError();
}

/** What the web framework itself refuses, such as a body that is far too large. */
function isClientError(error: unknown): error is Error & { statusCode: number } {
    const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
    return typeof status === 'number' && status >= 400 && status < 500;
}
