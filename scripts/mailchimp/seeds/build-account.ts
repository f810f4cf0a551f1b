import type { Account } from '../account/account.ts';
import { Audience } from '../account/audience.ts';
import { standardMergeFields } from '../account/audience-settings.ts';
import { md5, subscriberHash } from '../account/ids.ts';
import type { NewMember } from '../account/member.ts';
import { blankMember } from '../account/member.ts';
import { adminReason } from '../rules/status-rules.ts';
import { generateAudiences } from './generate.ts';
import type { Seed, SeedAudience, SeedMember } from './seed-schema.ts';
import { SeedError } from './seed-error.ts';

const firstWebId = 10_001;

/**
 * Makes the account that a seed describes.
 * @throws SeedError when an audience or an address comes twice
 */
export function buildAccount(seed: Seed): Account {
    const audiences = new Map<string, Audience>();
    const written = seed.audiences.map((audience, n) => buildAudience(audience, firstWebId + n));
    const generated = seed.generate ? generateAudiences(seed.generate, firstWebId + written.length) : [];
    for (const audience of [...written, ...generated]) {
        if (audiences.has(audience.id)) throw new SeedError(`The audience ${audience.settings.name} comes twice.`);
        audiences.set(audience.id, audience);
    }
    return { details: detailsFor(seed.accountName), audiences };
}

function detailsFor(accountName: string): Account['details'] {
    return {
        accountName,
        email: 'marketing@example.com',
        firstName: 'Robin',
        lastName: 'Sample',
        username: 'robin.sample'
    };
}

function buildAudience(seed: SeedAudience, webId: number): Audience {
    const audience = new Audience(seed.id ?? audienceIdFor(seed.name), {
        webId,
        name: seed.name,
        doubleOptIn: seed.doubleOptIn,
        dateCreated: secondsOf(seed.createdAt),
        campaignLastSent: seed.campaignLastSentAt ? secondsOf(seed.campaignLastSentAt) : 0,
        mergeFields: [...standardMergeFields, ...seed.mergeFields],
        interestCategories: seed.interestCategories,
        marketingPermissions: seed.marketingPermissions
    });
    for (const member of seed.members) addMember(audience, member, secondsOf(seed.createdAt));
    return audience;
}

/** The id of an audience that the seed gives none. */
export function audienceIdFor(name: string): string {
    return md5(name).slice(0, 10);
}

function addMember(audience: Audience, seed: SeedMember, audienceCreated: number): void {
    if (audience.members.findByHash(subscriberHash(seed.email))) {
        throw new SeedError(`${seed.email} comes twice in the audience ${audience.settings.name}.`);
    }
    audience.add(memberFrom(seed, audience, audienceCreated));
}

function memberFrom(seed: SeedMember, audience: Audience, audienceCreated: number): NewMember {
    const changed = seed.changedAt ? secondsOf(seed.changedAt) : audienceCreated;
    const optedIn = seed.optedInAt ? secondsOf(seed.optedInAt) : seed.status === 'pending' ? 0 : changed;
    return {
        ...blankMember,
        emailAddress: seed.email,
        status: seed.status,
        lastChanged: changed,
        timestampOpt: optedIn,
        timestampSignup: seed.signedUpAt ? secondsOf(seed.signedUpAt) : seed.status === 'pending' ? changed : 0,
        mergeFields: { FNAME: seed.firstName, LNAME: seed.lastName, ...seed.mergeFields },
        profile: {
            ...blankMember.profile,
            source: 'Import',
            vip: seed.vip,
            language: seed.language,
            interests: seed.interests
        },
        tags: seed.tags.map((name) => ({ ...audience.tags.findOrAdd(name), addedAt: changed })),
        notes: seed.notes.map((note) => noteFrom(note, audience, changed)),
        unsubscribe:
            seed.status === 'unsubscribed' ? { reason: seed.unsubscribeReason ?? adminReason, at: changed } : null,
        compliance: seed.compliance ?? (seed.status === 'cleaned' ? 'bounce' : null),
        confirmationMails: seed.status === 'pending' ? 1 : 0
    };
}

function noteFrom(note: string, audience: Audience, at: number): NewMember['notes'][number] {
    return { id: audience.takeNoteId(), note, createdBy: 'Robin Sample', createdAt: at, updatedAt: at };
}

function secondsOf(moment: string): number {
    return Math.floor(Date.parse(moment) / 1000);
}
