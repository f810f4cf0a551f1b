import { Audience } from '../account/audience.ts';
import { standardMergeFields } from '../account/audience-settings.ts';
import { md5 } from '../account/ids.ts';
import type { MemberProfile, MemberStatus, NewMember } from '../account/member.ts';
import { blankMember } from '../account/member.ts';
import type { Random } from '../random.ts';
import { seededRandom } from '../random.ts';
import { adminReason } from '../rules/status-rules.ts';
import { firstNames, lastNames } from './names.ts';
import type { GenerateOptions } from './seed-schema.ts';

const importedProfile: MemberProfile = { ...blankMember.profile, source: 'Import' };

/** The earliest and the latest change, in whole seconds since 1970. */
interface Span {
    readonly from: number;
    readonly to: number;
}

/** The address of the nth generated person, from 0; the same in every audience. */
export function generatedAddress(n: number): string {
    return `person${n}@example.com`;
}

/** First and last name of the nth generated person, from 0. */
export function generatedName(n: number): { firstName: string; lastName: string } {
    return {
        firstName: firstNames[n % firstNames.length],
        lastName: lastNames[Math.floor(n / firstNames.length) % lastNames.length]
    };
}

/** Audiences of any size, the same for the same options. */
export function generateAudiences(options: GenerateOptions, firstWebId: number): Audience[] {
    return Array.from({ length: options.audiences }, (_, n) => generateAudience(options, n, firstWebId + n));
}

function generateAudience(options: GenerateOptions, n: number, webId: number): Audience {
    const name = `Generated ${n + 1}`;
    const audience = new Audience(md5(name).slice(0, 10), {
        webId,
        name,
        doubleOptIn: false,
        dateCreated: seconds(options.from),
        campaignLastSent: 0,
        mergeFields: standardMergeFields,
        interestCategories: [],
        marketingPermissions: []
    });
    const random = seededRandom(options.seed + n);
    const span = { from: seconds(options.from), to: seconds(options.to) };
    const statusOf = statusChooser(options.statuses);
    for (let person = 0; person < options.members; person++) {
        audience.add(generateMember(person, statusOf(random()), span, random));
    }
    return audience;
}

function generateMember(person: number, status: MemberStatus, { from, to }: Span, random: Random): NewMember {
    const changed = from + Math.floor(random() * (to - from + 1));
    const { firstName, lastName } = generatedName(person);
    return {
        ...blankMember,
        emailAddress: generatedAddress(person),
        status,
        lastChanged: changed,
        timestampOpt: status === 'pending' ? 0 : from,
        timestampSignup: status === 'pending' ? from : 0,
        mergeFields: { FNAME: firstName, LNAME: lastName },
        profile: importedProfile,
        unsubscribe: status === 'unsubscribed' ? { reason: adminReason, at: changed } : null,
        compliance: status === 'cleaned' ? 'bounce' : null,
        confirmationMails: status === 'pending' ? 1 : 0
    };
}

/** Turns a number from 0 to 1 into a status, according to the shares. */
function statusChooser(shares: GenerateOptions['statuses']): (random: number) => MemberStatus {
    const entries = Object.entries(shares) as [MemberStatus, number][];
    const whole = entries.reduce((sum, [, share]) => sum + share, 0);
    return (random) => {
        let rest = random * whole;
        const found = entries.find(([, share]) => (rest -= share) < 0);
        return (found ?? entries[0])[0];
    };
}

function seconds(moment: string): number {
    return Math.floor(Date.parse(moment) / 1000);
}
