import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { incompatibleMethod } from '../answers/problems.ts';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

type Method = (typeof methods)[number];

/** Answers one method of one path. */
export type Handler = (request: FastifyRequest, reply: FastifyReply) => unknown;

/** Registers one path; the methods it does not have are refused with 405 and the ones it has. */
export function resource(app: FastifyInstance, url: string, handlers: Partial<Record<Method, Handler>>): void {
    const allowed = methods.filter((method) => handlers[method]);
    const refuse: Handler = () => {
        throw incompatibleMethod(allowed);
    };
    for (const method of methods) app.route({ method, url, handler: handlers[method] ?? refuse });
}
