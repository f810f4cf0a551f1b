import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { faultChoices, type FaultName } from '../shared/faults.ts';
import type { JobFollower } from './job-follower.ts';
import { MailchimpControl } from './mailchimp-control.ts';
import { OptOutSwitch } from './opt-out-switch.ts';
import type { PreviewOrg } from './org.ts';

/** What the controls of the page steer. */
export interface ControlSources {
    org: PreviewOrg;
    jobs: JobFollower;
    mailchimp: { url: string; isReal: boolean };
}

const faultNames = faultChoices.map(({ name }) => name) as [FaultName, ...FaultName[]];
const faultSchema = z.strictObject({ fault: z.enum(faultNames), share: z.number().min(1).max(100) });
const clockSchema = z.strictObject({ ms: z.number().int().min(0) });
const switchSchema = z.strictObject({ isOn: z.boolean() });

/** Serves what is not of Salesforce: the org's clock, the faults of the Mailchimp server, the switch of the settings. */
export function controlRoutes(server: FastifyInstance, { org, jobs, mailchimp }: ControlSources): void {
    const control = mailchimp.isReal ? undefined : new MailchimpControl(mailchimp.url);
    const optOutSwitch = new OptOutSwitch(org);

    server.post('/preview/clock', (request, reply) =>
        answer(reply, async () => {
            const { ms } = clockSchema.parse(request.body);
            // First Mailchimp's: the org begins with what has become due while it still answers.
            await control?.moveClock(ms);
            const now = await org.moveClock({ ms });
            await jobs.look();
            return { now };
        })
    );

    server.get('/preview/opt-out-switch', (_request, reply) =>
        answer(reply, async () => ({ isOn: await optOutSwitch.isOn() }))
    );
    server.put('/preview/opt-out-switch', (request, reply) =>
        answer(reply, async () => ({ isOn: await optOutSwitch.set(switchSchema.parse(request.body).isOn) }))
    );

    if (!control) return;
    server.get('/preview/faults', (_request, reply) => answer(reply, () => control.faults()));
    server.delete('/preview/faults', (_request, reply) => answer(reply, () => control.switchOff()));
    server.put('/preview/faults', (request, reply) =>
        answer(reply, () => {
            const { fault, share } = faultSchema.parse(request.body);
            return control.switchOn(fault, share);
        })
    );
}

async function answer(reply: FastifyReply, work: () => Promise<object>): Promise<FastifyReply> {
    try {
        return await reply.send(await work());
    } catch (error) {
        const isAsked = error instanceof z.ZodError;
        const message = isAsked ? z.prettifyError(error) : (error as Error).message;
        return reply.code(isAsked ? 400 : 500).send({ message });
    }
}
