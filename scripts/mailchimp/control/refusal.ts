import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { SubscriberRefusal } from '../rules/subscriber-actions.ts';

/** What the control API refuses, as `{ "error": sentence }`. */
export class ControlRefusal extends Error {
    readonly status: number;

    constructor(status: number, message: string) {
        super(message);
        this.status = status;
    }
}

/** Checks a body or query of the control API. */
export function accept<T>(schema: z.ZodType<T>, value: unknown): T {
    const result = schema.safeParse(value ?? {});
    if (result.success) return result.data;
    throw new ControlRefusal(400, z.prettifyError(result.error));
}

/** Turns whatever a control route threw into its answer. */
export function answerRefusal(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const { status, message } = describe(error, request);
    reply.code(status).send({ error: message });
}

function describe(error: unknown, request: FastifyRequest): { status: number; message: string } {
    if (error instanceof ControlRefusal) return { status: error.status, message: error.message };
    if (error instanceof SubscriberRefusal) return { status: 409, message: error.message };
    if (error instanceof Error && 'statusCode' in error && Number(error.statusCode) < 500) {
        return { status: Number(error.statusCode), message: error.message };
    }
    console.error(`${request.method} ${request.url} failed:`, error);
    return { status: 500, message: String(error) };
}
