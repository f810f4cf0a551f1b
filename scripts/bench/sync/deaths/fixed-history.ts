/** A short history that every phase of the sync has something to do with. */
import type { HistoryOrg } from '../history-org.ts';
import type { Person } from '../random-history.ts';
import { LONGER_THAN_BETWEEN_COMPARISONS, settle } from '../settle.ts';

const HOUR = 3_600_000;

/** Who is not in Salesforce: they fill the first page. */
const STRANGERS = 3;

/** By the time the sync is asked for, what is there: at first, and what changed after a run has read that. */
export class FixedHistory {
    private readonly world: HistoryOrg;
    readonly people: Person[] = [];

    constructor(world: HistoryOrg) {
        this.world = world;
    }

    /** Ends with a run that waits for its first job. */
    async run(): Promise<void> {
        await this.begin();
        await settle(this.world);
        // Else the people of the beginning would be looked up as if they were new.
        await this.world.org.moveClock({ ms: HOUR });
        await this.world.pass(LONGER_THAN_BETWEEN_COMPARISONS);
        await this.changeInMailchimp();
        await this.changeInSalesforce();
        await this.world.pass(5);
        await this.world.asAdmin('SyncRuns.startScheduled();');
    }

    private get arts(): string {
        return this.world.audienceIds[0];
    }

    private get books(): string {
        return this.world.audienceIds[1];
    }

    private async begin(): Promise<void> {
        await this.add('Contact', 'stays');
        await this.add('Lead', 'leaves');
        await this.add('Contact', 'shares');
        await this.add('Lead', 'sharesToo', 'shares');
        await this.add('Contact', 'returns');
        await this.add('Lead', 'renamed');
        await this.add('Contact', 'awaits', 'renamedNow');
        await this.add('Contact', 'archived');
        await this.add('Lead', 'bounces');
        await this.add('Contact', 'moves');
        await this.add('Lead', 'erased');
        for (const who of ['stays', 'leaves', 'shares', 'bounces', 'moves', 'archived']) {
            await this.put(this.arts, who, 'subscribed');
        }
        for (const who of ['stays', 'renamed', 'archived', 'erased', 'late']) {
            await this.put(this.books, who, 'subscribed');
        }
        await this.put(this.arts, 'returns', 'unsubscribed');
        await this.put(this.books, 'movesNow', 'unsubscribed');
        for (let number = 0; number < STRANGERS; number += 1) {
            await this.put(this.arts, `stranger${number}`, 'subscribed');
        }
    }

    /**
     * More than one page in the first audience. There people share the second in which one job stops reading and the next one goes on:
     * a cursor that is ahead of the rows passes some of them over.
     */
    private async changeInMailchimp(): Promise<void> {
        for (let number = 0; number < STRANGERS; number += 1) {
            await this.play(this.arts, 'unsubscribe', `stranger${number}`);
        }
        await this.world.pass(1);
        await this.play(this.arts, 'unsubscribe', 'leaves');
        await this.play(this.arts, 'unsubscribe', 'shares');
        await this.play(this.arts, 'resubscribe', 'returns');
        await this.play(this.arts, 'bounce', 'bounces');
        await this.play(this.books, 'changeAddress', 'renamed', { newEmail: address('renamedNow') });
        await this.world.pass(1);
        await this.play(this.books, 'unsubscribe', 'stays');
        await this.archive(this.books, 'archived');
        await this.archive(this.arts, 'archived');
        require(await this.world.erase(this.books, address('erased')), 'erase');
        this.people
            .filter(({ email }) => email === address('renamed') || email === address('renamedNow'))
            .forEach((person) => (person.hasMoved = true));
    }

    /** Somebody is new, one has another address, and one box was set by hand. */
    private async changeInSalesforce(): Promise<void> {
        await this.add('Lead', 'late');
        this.set('moves', (person) => {
            person.email = address('movesNow');
            person.hasMoved = true;
        });
        await this.world.apex('setEmail', { name: 'moves', email: address('movesNow') });
        this.set('stays', (person) => (person.isManual = true));
        await this.world.apex('setOptOut', { name: 'stays', checked: true });
    }

    private async add(kind: 'Contact' | 'Lead', name: string, mailbox = name): Promise<void> {
        await this.world.apex('add', { kind, name, email: address(mailbox) });
        this.people.push({ name, email: address(mailbox), isManual: false, hasMoved: false });
    }

    private set(name: string, change: (person: Person) => void): void {
        this.people.filter((person) => person.name === name).forEach(change);
    }

    private async put(audienceId: string, mailbox: string, status: string): Promise<void> {
        const body = { email_address: address(mailbox), status_if_new: status };
        require(await this.world.api('PUT', audienceId, address(mailbox), body), `${mailbox} ${status}`);
    }

    private async play(audienceId: string, action: string, mailbox: string, more = {}): Promise<void> {
        const event = { audienceId, email: address(mailbox), ...more };
        require(await this.world.subscriber(action, event), `${mailbox} ${action}`);
    }

    private async archive(audienceId: string, mailbox: string): Promise<void> {
        require(await this.world.api('DELETE', audienceId, address(mailbox)), `archive ${mailbox}`);
    }
}

function address(mailbox: string): string {
    return `${mailbox.toLowerCase()}@example.com`;
}

function require(isDone: boolean, what: string): void {
    if (!isDone) {
        throw new Error(`Mailchimp refused: ${what}`);
    }
}
