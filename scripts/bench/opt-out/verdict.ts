/** Compares what Salesforce believes with what the Mailchimp server really has, after everybody has opted out. */
import { callBench, type BenchOrg } from './bench-org.ts';
import { readMemberships, type Memberships } from './mailchimp-account.ts';
import type { Person } from './population.ts';

interface ChangeRow {
    readonly Id: string;
    readonly State__c: string;
    readonly Operation__c: string;
    readonly EmailAddress__c: string;
    readonly Audience__r?: { readonly AudienceId__c: string } | null;
    readonly StatusAfter__c?: string | null;
    readonly ErrorCode__c?: string | null;
    readonly ErrorMessage__c?: string | null;
}

interface MirrorRow {
    readonly Id: string;
    readonly MemberKey__c: string;
    readonly EmailAddress__c: string;
    readonly Status__c: string;
}

/** Memberships and changes counted; everything but `changes` and `memberships` is to be nought in the end. */
export interface Verdict {
    /** Memberships that were to end: live at the start, of somebody who opted out. */
    readonly memberships: number;
    /** Still not unsubscribed, whatever Salesforce says of it. */
    readonly notUnsubscribed: number;
    /** Those of them that no open and no failed change accounts for. */
    readonly lost: number;
    /** Asked for, but without any change. */
    readonly unaccounted: number;
    /** Somebody else's membership that changed, and rows of Salesforce that say something else than Mailchimp. */
    readonly wrong: number;
    /** How many changes are in which state. */
    readonly changes: Readonly<Record<string, number>>;
    /** The first things that are wrong or lost, in words. */
    readonly findings: readonly string[];
}

const LIVE = ['subscribed', 'pending', 'transactional'];

/** States that account for a membership that has not ended: still to be sent, or visibly given up. */
const ACCOUNTING = ['Requested', 'Sent', 'Failed'];

const MOST_FINDINGS = 10;

/** Reads both sides and compares them. */
export async function judge(bench: BenchOrg): Promise<Verdict> {
    return weigh({
        contacts: bench.contacts,
        before: bench.before,
        after: await readMemberships(bench.origin),
        changes: await readPages<ChangeRow>(bench, 'changes'),
        members: await readPages<MirrorRow>(bench, 'members')
    });
}

/** What there is to compare. */
export interface Evidence {
    /** Everybody who has opted out. */
    readonly contacts: readonly Pick<Person, 'address' | 'isRefused'>[];
    /** What Mailchimp had at the start, and has now. */
    readonly before: Memberships;
    readonly after: Memberships;
    readonly changes: readonly ChangeRow[];
    readonly members: readonly MirrorRow[];
}

export function weigh(evidence: Evidence): Verdict {
    const judgement = new Judgement(evidence);
    judgement.weighMemberships();
    evidence.changes.forEach((change) => judgement.weighChange(change));
    evidence.members.forEach((member) => judgement.weighMirror(member));
    return judgement.verdict();
}

async function readPages<T extends { Id: string }>(bench: BenchOrg, method: string): Promise<T[]> {
    const rows: T[] = [];
    for (let after = ''; ;) {
        const page = await callBench<T[]>(bench.org, method, { after });
        rows.push(...page);
        const last = page.at(-1);
        if (!last) {
            return rows;
        }
        after = last.Id;
    }
}

class Judgement {
    private readonly before: Memberships;
    private readonly after: Memberships;
    private readonly changes: readonly ChangeRow[];
    private readonly optedOut: ReadonlySet<string>;
    private readonly refused: ReadonlySet<string>;
    private readonly changesByKey = new Map<string, ChangeRow[]>();
    private readonly findings: string[] = [];
    private memberships = 0;
    private notUnsubscribed = 0;
    private lost = 0;
    private unaccounted = 0;
    private wrong = 0;

    constructor({ before, after, contacts, changes }: Evidence) {
        this.before = before;
        this.after = after;
        this.changes = changes;
        this.optedOut = new Set(contacts.map(({ address }) => address));
        this.refused = new Set(contacts.filter(({ isRefused }) => isRefused).map(({ address }) => address));
        for (const change of changes) {
            const key = `${change.Audience__r?.AudienceId__c ?? ''}:${change.EmailAddress__c}`;
            this.changesByKey.set(key, [...(this.changesByKey.get(key) ?? []), change]);
        }
    }

    /** Every contact that either side of the story has had at Mailchimp. */
    weighMemberships(): void {
        for (const [audienceId, statuses] of this.before) {
            const now = this.after.get(audienceId)!;
            const addresses = new Set([...statuses.keys(), ...now.keys()]);
            addresses.forEach((address) =>
                this.weighMembership(audienceId, address, statuses.get(address), now.get(address))
            );
        }
    }

    private weighMembership(audience: string, address: string, was: string | undefined, is: string | undefined): void {
        if (was === undefined || !LIVE.includes(was) || !this.optedOut.has(address)) {
            if (was !== is) {
                this.wrong += 1;
                this.find(`${address} in ${audience} was ${was ?? 'absent'} and is ${is ?? 'absent'}`);
            }
            return;
        }
        this.memberships += 1;
        const changes = this.changesOf(audience, address);
        if (changes.length === 0) {
            this.unaccounted += 1;
            this.find(`${address} in ${audience}: no change`);
        }
        if (is === 'unsubscribed') {
            return;
        }
        this.notUnsubscribed += 1;
        if (!changes.some(({ State__c: state }) => ACCOUNTING.includes(state))) {
            this.lost += 1;
            this.find(`${address} in ${audience} is ${is ?? 'absent'}; changes: ${JSON.stringify(changes)}`);
        }
    }

    /** A change without an audience stands for all of them. */
    private changesOf(audience: string, address: string): ChangeRow[] {
        const of = (id: string): ChangeRow[] => this.changesByKey.get(`${id}:${address}`) ?? [];
        return [...of(audience), ...of('')];
    }

    /** A change that has come to its end says how Mailchimp has it; only refused addresses are refused. */
    weighChange(change: ChangeRow): void {
        const { State__c: state, EmailAddress__c: address, Audience__r: audience } = change;
        const is = this.after.get(audience?.AudienceId__c ?? '')?.get(address);
        const fits =
            (state === 'Applied' && (change.StatusAfter__c ?? undefined) === is) ||
            (state === 'Refused' && this.refused.has(address)) ||
            ACCOUNTING.includes(state);
        if (!fits || change.Operation__c !== 'Unsubscribe') {
            this.wrong += 1;
            this.find(`Mailchimp has ${is ?? 'nobody'}: ${JSON.stringify(change)}`);
        }
    }

    /** What the mirror believes of refused addresses is not for this product to know. */
    weighMirror({ MemberKey__c: key, EmailAddress__c: address, Status__c: status }: MirrorRow): void {
        const [audience = ''] = key.split(':');
        const is = this.after.get(audience)?.get(address);
        if (
            this.optedOut.has(address) &&
            !this.refused.has(address) &&
            status !== is &&
            !this.isAccounted(audience, address)
        ) {
            this.wrong += 1;
            this.find(`The mirror has ${address} in ${audience} as ${status}, Mailchimp as ${is ?? 'nobody'}`);
        }
    }

    private isAccounted(audience: string, address: string): boolean {
        return this.changesOf(audience, address).some(({ State__c: state }) => ACCOUNTING.includes(state));
    }

    private find(finding: string): void {
        if (this.findings.length < MOST_FINDINGS) {
            this.findings.push(finding);
        }
    }

    verdict(): Verdict {
        const { memberships, notUnsubscribed, lost, unaccounted, wrong, findings } = this;
        const states: Record<string, number> = {};
        this.changes.forEach(({ State__c: state }) => {
            states[state] = (states[state] ?? 0) + 1;
        });
        return { memberships, notUnsubscribed, lost, unaccounted, wrong, changes: states, findings };
    }
}
