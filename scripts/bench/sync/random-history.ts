/** What happens to a few people in Mailchimp and in Salesforce while the sync runs and its jobs die, by chance that repeats. */
import { pick, seededRandom, type Random } from '../../mailchimp/random.ts';
import type { HistoryOrg } from './history-org.ts';

/** A person of a history, with what has to be known to say what Email Opt Out must be. */
export interface Person {
    readonly name: string;
    email: string | null;
    /** Somebody set Email Opt Out by hand. */
    isManual: boolean;
    /** The person's address changed, here or in Mailchimp. */
    hasMoved: boolean;
}

const STEPS = 30;
const ADDRESSES = 5;
/** Jobs of the sync are through with their work after fewer platform operations than these. */
const MOST_OPERATIONS = 30;
const statuses = ['subscribed', 'subscribed', 'unsubscribed', 'pending', 'transactional', 'cleaned'];

export class RandomHistory {
    /** What every name and address of this history begins with. */
    readonly prefix: string;
    readonly people: Person[] = [];
    /** What happened, for whoever has to find out what went wrong. */
    readonly log: string[] = [];
    private readonly world: HistoryOrg;
    private readonly random: Random;
    private readonly addresses: readonly string[];
    killed = 0;
    private added = 0;

    constructor(world: HistoryOrg, seed: number) {
        this.world = world;
        this.random = seededRandom(seed);
        this.prefix = `h${seed}x`;
        this.addresses = Array.from({ length: ADDRESSES }, (_, n) => `${this.prefix}${n}@example.com`);
    }

    async run(): Promise<void> {
        for (let count = 0; count < 3; count += 1) {
            await this.addPerson();
            await this.addMember();
            await this.addMember();
        }
        for (let step = 0; step < STEPS; step += 1) {
            await this.step();
        }
    }

    private async step(): Promise<void> {
        const steps = [
            () => this.addPerson(),
            () => this.addMember(),
            () => this.addMember(),
            () => this.playSubscriber(),
            () => this.playSubscriber(),
            () => this.playSubscriber(),
            () => this.archive(),
            () => this.erase(),
            () => this.refreshCard(),
            () => this.changePerson(),
            () => this.changePerson(),
            () => this.pass(),
            () => this.pass(),
            () => this.startSync(),
            () => this.runJobs(),
            () => this.runJobs(),
            () => this.killJob(),
            () => this.forgetCursors()
        ];
        await pick(this.random, steps)();
    }

    private note(what: string, isDone: unknown = true): void {
        this.log.push(isDone === false ? `${what} (refused)` : what);
    }

    private async addPerson(): Promise<void> {
        const kind = pick(this.random, ['Contact', 'Lead']);
        const name = `${this.prefix}p${this.added}`;
        this.added += 1;
        const email = pick(this.random, this.addresses);
        await this.world.apex('add', { kind, name, email });
        this.people.push({ name, email, isManual: false, hasMoved: false });
        this.note(`${kind} ${name} with ${email}`);
    }

    private async addMember(): Promise<void> {
        const audience = pick(this.random, this.world.audienceIds);
        const email = pick(this.random, this.addresses);
        const status = pick(this.random, statuses);
        const body = { email_address: email, status_if_new: status, status };
        this.note(`PUT ${email} ${status} in ${audience}`, await this.world.api('PUT', audience, email, body));
    }

    private async archive(): Promise<void> {
        const audience = pick(this.random, this.world.audienceIds);
        const email = pick(this.random, this.addresses);
        this.note(`archive ${email} in ${audience}`, await this.world.api('DELETE', audience, email));
    }

    private async erase(): Promise<void> {
        const audience = pick(this.random, this.world.audienceIds);
        const email = pick(this.random, this.addresses);
        this.note(`erase ${email} in ${audience} for good`, await this.world.erase(audience, email));
    }

    private async refreshCard(): Promise<void> {
        if (this.people.length > 0) {
            const { name } = pick(this.random, this.people);
            await this.world.asAdmin(`HistoryOrg.refreshCard('${name}', null);`);
            this.note(`card of ${name} refreshed`);
        }
    }

    private async playSubscriber(): Promise<void> {
        const audienceId = pick(this.random, this.world.audienceIds);
        const email = pick(this.random, this.addresses);
        const action = pick(this.random, [
            'unsubscribe',
            'unsubscribe',
            'bounce',
            'resubscribe',
            'confirm',
            'changeAddress'
        ]);
        const newEmail = action === 'changeAddress' ? pick(this.random, this.addresses) : undefined;
        const isDone = await this.world.subscriber(action, { audienceId, email, ...(newEmail ? { newEmail } : {}) });
        this.note(`${email} ${action} ${newEmail ?? ''} in ${audienceId}`, isDone);
        if (isDone && newEmail) {
            this.people
                .filter((person) => person.email === email || person.email === newEmail)
                .forEach((person) => (person.hasMoved = true));
        }
    }

    private async changePerson(): Promise<void> {
        if (this.people.length === 0) {
            return this.addPerson();
        }
        const person = pick(this.random, this.people);
        const chance = this.random();
        if (chance < 0.4) {
            person.email = chance < 0.1 ? null : pick(this.random, this.addresses);
            person.hasMoved = true;
            await this.world.apex('setEmail', { name: person.name, email: person.email });
            this.note(`${person.name} gets ${person.email}`);
        } else if (chance < 0.7) {
            person.isManual = true;
            const checked = this.random() < 0.5;
            await this.world.apex('setOptOut', { name: person.name, checked });
            this.note(`${person.name} ${checked ? 'checked' : 'unchecked'} by hand`);
        } else if (chance < 0.95) {
            await this.world.asAdmin(`HistoryOrg.unsubscribe('${person.name}');`);
            this.note(`${person.name} unsubscribed from Salesforce`);
        } else {
            await this.world.apex('remove', { name: person.name });
            this.people.splice(this.people.indexOf(person), 1);
            this.note(`${person.name} deleted`);
        }
    }

    private async pass(): Promise<void> {
        const seconds = Math.floor(this.random() * 4);
        await this.world.pass(seconds);
        this.note(`${seconds} seconds pass`);
    }

    private async startSync(): Promise<void> {
        await this.world.asAdmin('SyncRuns.startScheduled();');
        this.note('sync');
    }

    private async forgetCursors(): Promise<void> {
        if (this.random() < 0.2) {
            await this.world.apex('forgetCursors');
            this.note('cursors cleared');
        }
    }

    private async runJobs(): Promise<void> {
        const ran = await this.world.org.runDue({ limit: 1 + Math.floor(this.random() * 3) });
        this.note(ran.map(({ name, status }) => `${name} ${status}`).join(', ') || 'no jobs');
    }

    private async killJob(): Promise<void> {
        if (!(await this.world.org.waiting()).some(({ kind }) => kind === 'queueable')) {
            await this.startSync();
        }
        const afterOperations = Math.floor(this.random() * MOST_OPERATIONS);
        const finalizer = this.random() < 0.5;
        await this.world.org.killNextJob({ afterOperations, finalizer });
        this.killed += 1;
        this.note(`kill after ${afterOperations}${finalizer ? '' : ', machine lost'}`);
        await this.runJobs();
    }
}
