import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { faultAnswer, isAnswering } from '../control/fault-answers.ts';
import type { FaultMatch } from '../control/fault-rules.ts';
import type { FaultRule } from '../control/fault-schema.ts';

// Mailchimp gives a request two minutes.
const longestRequestMs = 120_000;

/** Lets the faults that are switched on happen to one request. */
export class RequestFaults {
    private readonly match: FaultMatch;
    private readonly request: FastifyRequest;
    private readonly reply: FastifyReply;
    private readonly closing: AbortSignal;
    private hanging: Promise<void> = Promise.resolve();

    /** @param closing is aborted when the server stops, which ends every wait */
    constructor(match: FaultMatch, request: FastifyRequest, reply: FastifyReply, closing: AbortSignal) {
        this.match = match;
        this.request = request;
        this.reply = reply;
        this.closing = closing;
    }

    /** Settles when nothing is waited for any more. */
    settled(): Promise<void> {
        return this.hanging;
    }

    /** Before the request is carried out. Tells whether it still is to be carried out. */
    async before(): Promise<boolean> {
        const { latencyMs, rule } = this.match;
        if (latencyMs) await this.wait(latencyMs);
        if (!rule || isAfterApply(rule)) return true;
        if (!isAnswering(rule)) {
            this.reply.hijack();
            await this.breakOff(rule);
            return false;
        }
        this.reply.send(this.prepare(rule));
        return false;
    }

    /** After the request was carried out: the body to send, which is the server's own unless a fault replaces it. */
    async after(payload: unknown): Promise<unknown> {
        const { rule } = this.match;
        if (!rule || !isAfterApply(rule)) return payload;
        if (isAnswering(rule)) return this.prepare(rule);
        await this.breakOff(rule);
        return new Promise(() => undefined);
    }

    private async breakOff(rule: FaultRule): Promise<void> {
        const { socket } = this.request.raw;
        if (rule.kind === 'reset') socket.resetAndDestroy();
        else {
            await this.wait(rule.hangMs ?? longestRequestMs, rule.hangMs === undefined ? this.callerGone() : undefined);
            socket.destroy();
        }
    }

    private prepare(rule: FaultRule): string {
        if (!isAnswering(rule)) throw new Error(`The fault ${rule.kind} has no answer.`);
        const { status, contentType, body } = faultAnswer(rule, this.request.id);
        this.reply.code(status).header('content-type', contentType).removeHeader('link');
        if (rule.retryAfter !== undefined) this.reply.header('retry-after', String(rule.retryAfter));
        return body;
    }

    private wait(milliseconds: number, until?: AbortSignal): Promise<void> {
        const signal = AbortSignal.any(until ? [this.closing, until] : [this.closing]);
        this.hanging = sleep(milliseconds, undefined, { signal }).catch((error: unknown) => {
            if (!signal.aborted) throw error;
        });
        return this.hanging;
    }

    private callerGone(): AbortSignal {
        const gone = new AbortController();
        this.reply.raw.once('close', () => gone.abort());
        return gone.signal;
    }
}

function isAfterApply(rule: FaultRule): boolean {
    return rule.afterApply || rule.kind === 'timeoutAfterApply';
}
