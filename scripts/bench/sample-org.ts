/** A local org with sample data beside a development Mailchimp server with the demo seed. */
import { startLocalOrg, type LocalOrgClient } from '../local-org/client.ts';
import { startMailchimpServer } from '../mailchimp/server.ts';
import { projectRoot } from '../project/root.ts';
import { sampleContacts } from '../samples/people.ts';

export interface SampleOrg {
    readonly org: LocalOrgClient;
    /** The first sample contact's id. */
    readonly contactId: string;
    readonly audiences: number;
}

/** Runs work in a fresh pair and stops both afterwards. */
export async function withSampleOrg<T>(work: (sample: SampleOrg) => Promise<T>): Promise<T> {
    const mailchimp = await startMailchimpServer({ port: 0, seed: 'demo' });
    try {
        const org = await startLocalOrg({
            project: projectRoot,
            sampleData: true,
            namedCredentialUrl: mailchimp.origin,
            apiKey: mailchimp.apiKey
        });
        try {
            return await work({ org, contactId: await firstContact(org), audiences: await countAudiences(mailchimp) });
        } finally {
            await org.stop();
        }
    } finally {
        await mailchimp.stop();
    }
}

async function firstContact(org: LocalOrgClient): Promise<string> {
    const contacts = await org.listRecords({ user: 'rep', object: 'Contact', fields: ['Contact.Email'], limit: 200 });
    const email = sampleContacts[0].email;
    const found = contacts.find(({ fields }) => fields['Email']?.value === email);
    if (!found) {
        throw new Error(`The sample data has no contact ${email ?? ''}.`);
    }
    return found.id;
}

async function countAudiences({ url, apiKey }: { url: string; apiKey: string }): Promise<number> {
    const answer = await fetch(`${url}/lists?fields=total_items`, { headers: { authorization: `Bearer ${apiKey}` } });
    const { total_items: total } = (await answer.json()) as { total_items: number };
    return total;
}
