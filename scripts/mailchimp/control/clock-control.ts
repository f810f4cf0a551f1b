import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Clock } from '../account/clock.ts';
import type { ServerState } from '../server-state.ts';
import { accept } from './refusal.ts';

const moveSchema = z
    .strictObject({
        /** An ISO 8601 time to jump to. */
        now: z.iso.datetime({ offset: true }).optional(),
        /** Seconds to go forward, or back when negative. */
        advanceSeconds: z.number().optional(),
        /** Whether time stands still from now on. */
        frozen: z.boolean().optional(),
        /** Back to the computer's own time. */
        reset: z.literal(true).optional()
    })
    .refine((move) => Object.keys(move).length > 0, 'Please give now, advanceSeconds, frozen or reset.');

/** `GET` and `POST /control/clock`. */
export function clockControl(app: FastifyInstance, { clock }: ServerState): void {
    app.get('/clock', () => reading(clock));
    app.post('/clock', (request) => {
        const { now, advanceSeconds, frozen, reset } = accept(moveSchema, request.body);
        if (reset) clock.reset();
        if (frozen !== undefined) clock.freeze(frozen);
        if (now !== undefined) clock.set(Date.parse(now));
        if (advanceSeconds !== undefined) clock.advance(advanceSeconds);
        return reading(clock);
    });
}

function reading(clock: Clock): { now: string; frozen: boolean } {
    return { now: new Date(clock.nowInMilliseconds()).toISOString(), frozen: clock.frozen };
}
