import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Audience } from '../account/audience.ts';
import type { Member } from '../account/member.ts';
import { memberStatuses } from '../account/member.ts';
import { memberBody } from '../answers/member-body.ts';
import { baseUrl } from '../api/lookup.ts';
import { matchesText } from '../api/search-members.ts';
import { pageOf } from '../requests/query.ts';
import type { SubscriberActionName } from '../rules/subscriber-actions.ts';
import { subscriberActions, unsubscribeReasons } from '../rules/subscriber-actions.ts';
import type { ServerState } from '../server-state.ts';
import { ControlRefusal, accept } from './refusal.ts';

const listQuerySchema = z.strictObject({
    text: z.string().default(''),
    status: z.enum(memberStatuses).optional(),
    count: z.coerce.number().int().min(1).max(1000).default(25),
    offset: z.coerce.number().int().min(0).default(0)
});

const eventSchema = z.strictObject({
    audienceId: z.string(),
    email: z.string(),
    reason: z.string().optional(),
    newEmail: z.string().optional()
});

/** The audiences as the page shows them, and playing the subscriber. */
export function audienceControl(app: FastifyInstance, state: ServerState): void {
    app.get('/audiences', () => [...state.account.audiences.values()].map(summary));
    app.delete('/audiences/:id', (request, reply) => {
        state.account.audiences.delete(audienceOf(state, idIn(request)).id);
        return reply.code(204).send();
    });
    app.get('/audiences/:id/members', (request) => listMembers(state, request));
    app.get('/subscriber/reasons', () => unsubscribeReasons);
    app.post('/subscriber/:action', (request) => play(state, request));
}

function play(state: ServerState, request: FastifyRequest): unknown {
    const { action } = request.params as { action: string };
    if (!isAction(action)) {
        throw new ControlRefusal(404, `Nobody can play "${action}"; try ${Object.keys(subscriberActions).join(', ')}.`);
    }
    const { audienceId, ...event } = accept(eventSchema, request.body);
    const audience = audienceOf(state, audienceId);
    const member = subscriberActions[action]({ ...event, audience, now: state.clock.now() });
    return memberWithMails(member, audience, request);
}

function isAction(name: string): name is SubscriberActionName {
    return Object.hasOwn(subscriberActions, name);
}

function listMembers(state: ServerState, request: FastifyRequest): unknown {
    const audience = audienceOf(state, idIn(request));
    const query = accept(listQuerySchema, request.query);
    const wanted = query.text.toLowerCase();
    const found = [...audience.members.all()].filter(
        (member) => (!query.status || member.status === query.status) && matchesText(member, wanted)
    );
    return {
        members: pageOf(found, query).map((member) => memberWithMails(member, audience, request)),
        total: found.length
    };
}

function memberWithMails(member: Member, audience: Audience, request: FastifyRequest): object {
    const body = memberBody(member, audience, baseUrl(request));
    return { ...body, compliance: member.compliance, confirmation_mails: member.confirmationMails };
}

function summary({ id, settings, members }: Audience): object {
    const counts = Object.fromEntries(memberStatuses.map((status) => [status, members.count(status)]));
    return { id, name: settings.name, doubleOptIn: settings.doubleOptIn, counts };
}

function audienceOf(state: ServerState, id: string): Audience {
    const audience = state.account.audiences.get(id);
    if (!audience) throw new ControlRefusal(404, `There is no audience ${id}.`);
    return audience;
}

function idIn(request: FastifyRequest): string {
    return (request.params as { id: string }).id;
}
