import assert from 'node:assert/strict';
import { sampleContacts, sampleLeads } from '../../samples/people.ts';
import type { Card } from './card.ts';
import type { MailchimpSide } from './mailchimp-side.ts';
import { SettingsPage } from './settings-page.ts';
import { visit, visitRecord, type Stage, type VisitedPage } from './stage.ts';
import { anHourPasses } from './sync-hours.ts';

/** A sample person on both sides: her page as a rep has it open, and her address in Mailchimp. */
export class PersonStory {
    readonly card: Card;
    readonly #stage: Stage;
    readonly #page: VisitedPage['page'];
    readonly #mailchimp: MailchimpSide;
    readonly #email: string;

    constructor(stage: Stage, { page, card, mailchimp }: VisitedPage, email: string) {
        this.#stage = stage;
        this.#page = page;
        this.card = card;
        this.#mailchimp = mailchimp;
        this.#email = email;
    }

    /** The person does something in Mailchimp, or her mailbox does. */
    async plays(action: 'unsubscribe' | 'resubscribe' | 'bounce', ...audiences: string[]): Promise<void> {
        for (const audience of audiences) await this.#mailchimp.play(action, audience, this.#email);
    }

    /** The rep comes back after the hourly run. */
    async anHourPasses(): Promise<void> {
        await anHourPasses(this.#stage, this.#page);
        await this.#page.reload();
    }

    /** The rep turns the box over in the form behind Edit. */
    async turnsBox(): Promise<void> {
        const save = this.#page.getByRole('button', { name: 'Save' });
        await this.#page.getByRole('button', { name: 'Edit' }).click();
        await this.#page.getByLabel('Email Opt Out').press(' ');
        await save.click();
        await save.waitFor({ state: 'detached' });
    }

    /** What the page says: the box, and the statuses on the card in the order of its rows. */
    async sees(box: 'checked' | 'unchecked', statuses: Record<string, string>): Promise<void> {
        const value = this.#page.locator('dl.detail-list > div').filter({ hasText: 'Email Opt Out' }).locator('dd');
        await value.filter({ hasText: box === 'checked' ? 'Yes' : 'No' }).waitFor();
        await this.card.shows(statuses);
    }

    /** The history on the card says why the sync changed the box last. */
    async readsWhy(change: 'checked' | 'unchecked', reason: string): Promise<void> {
        await this.card.root.getByRole('button', { name: 'History' }).click();
        const entry = this.card.root
            .locator('c-mailchimp-history-entry')
            .filter({ hasText: `Email Opt Out ${change}` });
        await entry.getByText(reason).first().waitFor();
    }

    /** What Mailchimp itself says, asked over HTTP. */
    async hasInMailchimp(statuses: Record<string, string>): Promise<void> {
        const entries = Object.keys(statuses).map(
            async (audience) => [audience, await this.#mailchimp.status(audience, this.#email)] as const
        );
        assert.deepEqual(Object.fromEntries(await Promise.all(entries)), statuses);
    }
}

/** Opens the page of a sample contact or lead as a rep, and lets a story happen. */
export function storyOf(
    stage: Stage,
    name: string,
    tell: (person: PersonStory, visited: VisitedPage) => Promise<void>
): Promise<void> {
    const named = ({ firstName, lastName }: { firstName: string; lastName: string }) =>
        `${firstName} ${lastName}` === name;
    const person = [...sampleContacts, ...sampleLeads].find(named);
    assert.ok(person?.email, `There is nobody called ${name} with an address.`);
    const { email } = person;
    const object = sampleLeads.some(named) ? 'Lead' : 'Contact';
    return visitRecord(name, { on: stage, user: 'rep', object }, (visited) =>
        tell(new PersonStory(stage, visited, email), visited)
    );
}

/** An admin has the sync run every hour. */
export function switchScheduleOn(stage: Stage): Promise<void> {
    return visit({ on: stage, user: 'admin', path: SettingsPage.path }, async ({ page }) => {
        const settings = new SettingsPage(page);
        await settings.open('Sync');
        await settings.turn('Run every hour');
        await settings.says(/^Next run: /);
    });
}

/** An admin chooses a rule as a whole, switches the sync of Email Opt Out on and saves. */
export function choosePreset(stage: Stage, preset: string, sentences: readonly string[]): Promise<void> {
    return visit({ on: stage, user: 'admin', path: SettingsPage.path }, async ({ page }) => {
        const settings = new SettingsPage(page);
        await settings.open('Advanced Settings');
        await settings.root.getByRole('combobox', { name: 'Rule' }).click();
        await settings.root.getByRole('option', { name: preset }).click();
        const sync = settings.toggle('Sync the Email Opt Out field');
        if (!(await sync.isChecked())) await settings.turn('Sync the Email Opt Out field');
        for (const sentence of sentences) await settings.says(sentence);
        await settings.button('Save').click();
        await settings.says(/^Saved: /);
        await page.reload();
        await settings.open('Advanced Settings');
        assert.equal(await sync.isChecked(), true);
        await settings.root.getByRole('combobox', { name: 'Rule' }).getByText(preset).waitFor();
    });
}
