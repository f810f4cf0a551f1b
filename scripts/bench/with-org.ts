/** A local org beside a development Mailchimp server. */
import { startLocalOrg, type LocalOrgClient, type StartOptions } from '../local-org/client.ts';
import type { SeedInput } from '../mailchimp/seeds/seed-schema.ts';
import { startMailchimpServer, type MailchimpServer } from '../mailchimp/server.ts';
import { projectRoot } from '../project/root.ts';

/** Runs work in a fresh pair, the org with sample data, and stops both afterwards. */
export async function withOrg<T>(
    seed: string | SeedInput,
    options: Partial<StartOptions>,
    work: (org: LocalOrgClient, mailchimp: MailchimpServer) => Promise<T>
): Promise<T> {
    const mailchimp = await startMailchimpServer({ port: 0, seed });
    try {
        const org = await startLocalOrg({
            project: projectRoot,
            sampleData: true,
            namedCredentialUrl: mailchimp.origin,
            apiKey: mailchimp.apiKey,
            ...options
        });
        try {
            return await work(org, mailchimp);
        } finally {
            await org.stop();
        }
    } finally {
        await mailchimp.stop();
    }
}
