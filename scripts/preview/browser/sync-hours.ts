import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { OrgSide } from './org-side.ts';
import type { Stage } from './stage.ts';

/** How a run of the sync ended, as its record says. */
export interface EndedRun {
    name: string;
    state: string;
    checked: number;
    unchecked: number;
    errors: number;
}

/** Milliseconds that a run may take. */
const longestRun = 30_000;

const fields = ['Name', 'State__c', 'EndedAt__c', 'Checked__c', 'Unchecked__c', 'Errors__c'];

/**
 * Moves the clock by an hour, in the drawer of a page, and waits for the hourly run. The schedule must be on.
 * @returns the run, which has completed
 */
export async function anHourPasses(stage: Stage, page: Page): Promise<EndedRun> {
    const before = (await endedRuns(stage)).length;
    const org = new OrgSide(page);
    await org.openDrawer(/^Jobs/);
    await org.drawer.getByRole('button', { name: 'Move 1 hour' }).click();
    const deadline = Date.now() + longestRun;
    for (;;) {
        const runs = await endedRuns(stage);
        if (runs.length > before) {
            const run = runs.at(-1)!;
            assert.equal(run.state, 'Completed', `${run.name} did not complete`);
            return run;
        }
        assert.ok(Date.now() < deadline, 'no run of the sync has ended in the hour that passed');
        await pause(100);
    }
}

/** The runs that have ended, the earliest first. */
async function endedRuns({ preview }: Stage): Promise<EndedRun[]> {
    const object = 'MailchimpSyncRun__c';
    const query = new URLSearchParams({ fields: fields.map((field) => `${object}.${field}`).join(), orderBy: 'Name' });
    const answer = await fetch(new URL(`/ui-api/list-records/${object}?${query}`, preview.url), {
        headers: { cookie: 'preview-user=admin' }
    });
    if (!answer.ok) throw new Error(await answer.text());
    const records = (await answer.json()) as { fields: Record<string, { value: unknown }> }[];
    return records
        .filter(({ fields: { EndedAt__c } }) => EndedAt__c.value !== null)
        .map(({ fields: { Name, State__c, Checked__c, Unchecked__c, Errors__c } }) => ({
            name: String(Name.value),
            state: String(State__c.value),
            checked: Number(Checked__c.value),
            unchecked: Number(Unchecked__c.value),
            errors: Number(Errors__c.value)
        }));
}
