/** A local org with sample data beside a development Mailchimp server with the demo seed. */
import type { LocalOrgClient } from '../local-org/client.ts';
import { sampleContacts } from '../samples/people.ts';
import { withOrg } from './with-org.ts';

export interface SampleOrg {
    readonly org: LocalOrgClient;
    /** The first sample contact's id. */
    readonly contactId: string;
    readonly audiences: number;
}

/** Runs work in a fresh pair and stops both afterwards. */
export function withSampleOrg<T>(work: (sample: SampleOrg) => Promise<T>): Promise<T> {
    return withOrg('demo', {}, async (org, mailchimp) =>
        work({ org, contactId: await firstContact(org), audiences: await countAudiences(mailchimp) })
    );
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
