import type { FastifyInstance, FastifyReply } from 'fastify';
import type { FlowOutcome } from '../../local-org/client.ts';
import type { FlowStep } from '../shared/flow-step.ts';
import type { OrgSources } from './org-routes.ts';
import { userOf } from './session.ts';

type Inputs = Record<string, unknown>;
type StepBody = { action: 'next' | 'back' | 'finish'; values: Inputs };

/** Serves screen flows: starts one as the chosen user, and takes it from screen to screen. */
export function flowRoutes(server: FastifyInstance, { org, users, actions }: OrgSources): void {
    server.post<{ Params: { flow: string }; Body: Inputs }>('/preview/flows/:flow', (request, reply) => {
        const user = userOf(request, users).username;
        const { flow } = request.params;
        const asked = { user, name: `startFlow ${flow}`, parameters: request.body, isWire: false };
        return sendStep(reply, () => actions.run(asked, () => org.startFlow({ user, flow, inputs: request.body })));
    });

    server.post<{ Params: { id: string }; Body: StepBody }>('/preview/interviews/:id', (request, reply) => {
        const user = userOf(request, users).username;
        const step = { interviewId: request.params.id, ...request.body };
        const asked = { user, name: `resumeFlow ${step.action}`, parameters: step, isWire: false };
        return sendStep(reply, () => actions.run(asked, () => org.resumeFlow(step)));
    });
}

async function sendStep(reply: FastifyReply, take: () => Promise<FlowOutcome>): Promise<FastifyReply> {
    try {
        return await reply.send(stepOf(await take()));
    } catch (error) {
        return reply.code(500).send({ message: (error as Error).message });
    }
}

/** Leaves out what it took, which is in the drawer. */
function stepOf(outcome: FlowOutcome): FlowStep {
    const { interviewId, status } = outcome;
    if (status === 'screen') return { interviewId, status, screen: outcome.screen };
    return status === 'failed' ? { interviewId, status, message: outcome.message } : { interviewId, status };
}
