/** People who opt out, as a user or Data Loader does it: Email Opt Out is checked on up to 200 contacts in one save. */
import type { Trace } from '../../local-org/client.ts';
import { callBench, SAVE_SIZE, type BenchOrg, type Contact } from './bench-org.ts';
import { inChunks } from './chunks.ts';
import { tell } from './mailchimp-account.ts';

/** Checks Email Opt Out in saves of 200 as the rep. @param afterSave what happens between two saves */
export async function optOut(
    { org, contacts }: BenchOrg,
    afterSave: (saved: readonly Contact[]) => Promise<unknown> = () => Promise.resolve()
): Promise<Trace[]> {
    const saves: Trace[] = [];
    for (const part of inChunks(contacts, SAVE_SIZE)) {
        const changes = part.map(({ id }) => ({ recordId: id, fields: { HasOptedOutOfEmail: true } }));
        saves.push(await org.updateRecords({ user: 'rep', changes }));
        await afterSave(part);
    }
    return saves;
}

/** Hands people to the plain pattern, which the administrator's own code would do in the same save. */
export async function startPlain({ org, audienceIds }: BenchOrg, people: readonly Contact[]): Promise<void> {
    const list = (texts: readonly string[]): string => texts.map((text) => `'${text}'`).join(', ');
    const addresses = people.map(({ address }) => address);
    await org.runAnonymous({
        user: 'admin',
        source: `PlainUnsubscribe.start(new List<String>{ ${list(audienceIds)} }, new List<String>{ ${list(addresses)} });`
    });
}

/** The sweep runs every hour, as an administrator sets it up. */
export async function scheduleSweep({ org }: BenchOrg): Promise<void> {
    await org.runAnonymous({ user: 'admin', source: 'SubscriptionSweep.schedule();' });
}

export async function setFaults({ origin }: BenchOrg, rules: readonly unknown[]): Promise<void> {
    await tell(origin, 'PUT', '/faults', rules);
}

/** A manager repeats every change that has failed. */
export async function repeatAsManager({ org }: BenchOrg): Promise<void> {
    const ids = await callBench<string[]>(org, 'failedChanges');
    const list = ids.map((id) => `'${id}'`).join(', ');
    await org.runAnonymous({ user: 'manager', source: `SubscriptionChanges.repeat(new Set<Id>{ ${list} });` });
}
