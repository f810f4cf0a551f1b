/** A local org whose mirror knows what the Mailchimp server has, ready for people to opt out. */
import { join } from 'node:path';
import type { LocalOrgClient } from '../../local-org/client.ts';
import type { SeedInput } from '../../mailchimp/seeds/seed-schema.ts';
import { withOrg } from '../with-org.ts';
import { inChunks } from './chunks.ts';
import { readMemberships, type Memberships } from './mailchimp-account.ts';
import type { Person } from './population.ts';

/** People in one save and rows in one transaction: as many as a trigger sees at once, and well below the DML limit. */
export const SAVE_SIZE = 200;
const ROWS_AT_ONCE = 3000;

/** Runs what a benchmark must not need permissions for. */
export const SYSTEM = 'sysadmin';

export interface Contact extends Person {
    readonly id: string;
}

export interface BenchOrg {
    readonly org: LocalOrgClient;
    /** Of the Mailchimp server, without a path. */
    readonly origin: string;
    readonly contacts: readonly Contact[];
    readonly audienceIds: readonly string[];
    /** What the server had at the start. */
    readonly before: Memberships;
}

export interface BenchOrgOptions {
    readonly people: readonly Person[];
    /** How many contacts each of the server's three audiences has. */
    readonly serverMembers: number;
    readonly statuses: NonNullable<SeedInput['generate']>['statuses'];
    /** The ready-made flows are switched on. */
    readonly flows: boolean;
    readonly queueableDepth?: number;
    /** Milliseconds, see the local org's option of that name. */
    readonly longestCalloutWait?: number;
}

const AUDIENCES = 3;

/** Calls an @AuraEnabled method of the benchmark's own Apex. */
export async function callBench<T>(org: LocalOrgClient, method: string, params: unknown = {}): Promise<T> {
    return (await org.invokeApex({ user: SYSTEM, className: 'BenchOrg', method, params })).value as T;
}

/** Runs work in a fresh pair of server and org, and stops both afterwards. */
export function withBenchOrg<T>(options: BenchOrgOptions, work: (bench: BenchOrg) => Promise<T>): Promise<T> {
    const { serverMembers: members, statuses, queueableDepth, longestCalloutWait } = options;
    const seed = { generate: { audiences: AUDIENCES, members, statuses } };
    const orgOptions = {
        dirs: [join(import.meta.dirname, 'apex')],
        ...(queueableDepth === undefined ? {} : { queueableDepth }),
        ...(longestCalloutWait === undefined ? {} : { longestCalloutWait })
    };
    return withOrg(seed, orgOptions, async (org, { origin }) => {
        const before = await readMemberships(origin);
        const contacts = await fill(org, options, before);
        return work({ org, origin, contacts, audienceIds: [...before.keys()], before });
    });
}

async function fill(org: LocalOrgClient, { people, flows }: BenchOrgOptions, before: Memberships): Promise<Contact[]> {
    const contacts: Contact[] = [];
    for (const part of inChunks(people, SAVE_SIZE)) {
        const addresses = part.map(({ address }) => address);
        const ids = await callBench<string[]>(org, 'addContacts', { ownerAlias: 'rep', addresses });
        contacts.push(...part.map((person, index) => ({ ...person, id: ids[index] })));
    }
    await readAudiences(org);
    for (const [audienceId, statuses] of before) {
        await mirror(org, audienceId, statuses, contacts);
    }
    if (flows) {
        await callBench(org, 'switchOn');
    }
    return contacts;
}

/** The list of audiences comes through the product's own door: somebody refreshes a card. */
async function readAudiences(org: LocalOrgClient): Promise<void> {
    const [sample] = await org.listRecords({ user: 'rep', object: 'Contact', fields: ['Contact.Id'], limit: 1 });
    await org.invokeApex({
        user: 'rep',
        className: 'MailchimpMembershipsController',
        method: 'refresh',
        params: { recordId: sample.id }
    });
}

/** The memberships come as data: what the server has, and what the mirror is to believe of refused addresses. */
async function mirror(
    org: LocalOrgClient,
    audienceId: string,
    statuses: ReadonlyMap<string, string>,
    contacts: readonly Contact[]
): Promise<void> {
    for (const part of inChunks(
        contacts.filter(({ isMirrored }) => isMirrored),
        ROWS_AT_ONCE
    )) {
        await callBench(org, 'addMembers', {
            audienceId,
            contactIds: part.map(({ id }) => id),
            addresses: part.map(({ address }) => address),
            statuses: part.map(({ address }) => statuses.get(address) ?? 'subscribed')
        });
    }
}
