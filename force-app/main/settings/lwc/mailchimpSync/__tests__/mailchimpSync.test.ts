import approveRun from '@salesforce/apex/MailchimpSyncController.approveRun';
import cancelRun from '@salesforce/apex/MailchimpSyncController.cancelRun';
import getOverview from '@salesforce/apex/MailchimpSyncController.getOverview';
import getProgress from '@salesforce/apex/MailchimpSyncController.getProgress';
import getRuns from '@salesforce/apex/MailchimpSyncController.getRuns';
import setObjects from '@salesforce/apex/MailchimpSyncController.setObjects';
import scheduleSync from '@salesforce/apex/MailchimpSyncController.schedule';
import unschedule from '@salesforce/apex/MailchimpSyncController.unschedule';
import startRun from '@salesforce/apex/MailchimpSyncController.startRun';
import MailchimpSync from 'c/mailchimpSync';
import type { SyncRun } from 'c/mailchimpRun';
import type { SyncOverview } from 'c/mailchimpSchedule';
import { overviewWith, runWith, runningWith } from '../../mailchimpSettings/__tests__/support/samples';
import { find, findAll, mount, type Mounted } from '../../../../memberships/lwc/mailchimpCard/__tests__/support/mount';

jest.mock('@salesforce/apex/MailchimpSyncController.approveRun', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MailchimpSyncController.cancelRun', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MailchimpSyncController.getOverview', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MailchimpSyncController.getProgress', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MailchimpSyncController.getRuns', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MailchimpSyncController.setObjects', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MailchimpSyncController.schedule', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MailchimpSyncController.unschedule', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MailchimpSyncController.startRun', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MailchimpSyncController.getDryRun', () => ({ default: jest.fn() }), { virtual: true });

type Answer<Value> = jest.Mock<Promise<Value>, [unknown]>;
const overview = getOverview as unknown as Answer<SyncOverview>;
const runs = getRuns as unknown as Answer<readonly SyncRun[]>;
const progress = getProgress as unknown as Answer<SyncRun>;
const start = startRun as unknown as Answer<SyncRun>;
const cancel = cancelRun as unknown as Answer<SyncRun>;
const approve = approveRun as unknown as Answer<SyncRun>;
const schedule = scheduleSync as unknown as Answer<SyncOverview>;
const objects = setObjects as unknown as Answer<SyncOverview>;

let element: Mounted<MailchimpSync>;

/** Lets time pass, and what was waiting for it. */
const pass = (milliseconds: number): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);
const count = (selector: string): number => findAll(element, selector).length;
const shownRun = (): SyncRun => find<{ run: SyncRun }>(element, 'c-mailchimp-sync-run').run;
const runNow = (): Mounted<{ disabled: boolean }> => find<{ disabled: boolean }>(element, 'lightning-button');
const failure = (): string => findAll<{ message: string }>(element, 'c-mailchimp-failure')[0]?.message ?? '';
const error = (message: string): { body: { message: string } } => ({ body: { message } });

async function open(known: readonly SyncRun[] = []): Promise<void> {
    runs.mockResolvedValue(known);
    element = mount<MailchimpSync>('c-mailchimp-sync', MailchimpSync);
    await pass(0);
}

async function fire(selector: string, event: string, detail?: unknown): Promise<void> {
    find(element, selector).dispatchEvent(new CustomEvent(event, { detail }));
    await pass(0);
}

beforeEach(() => {
    jest.useFakeTimers();
    for (const method of [overview, runs, progress, start, cancel, approve, schedule, objects]) {
        method.mockReset();
    }
    overview.mockResolvedValue(overviewWith());
});

afterEach(() => {
    document.body.replaceChildren();
    jest.useRealTimers();
});

describe('c-mailchimp-sync', () => {
    it('says that the sync has never run', async () => {
        await open();
        expect(find<{ heading: string }>(element, 'c-mailchimp-placeholder').heading).toBe('The sync has never run.');
        expect(count('c-mailchimp-sync-run')).toBe(0);
        await pass(600_000);
        expect(progress).not.toHaveBeenCalled();
    });

    it('starts a run and follows it until it ends', async () => {
        start.mockResolvedValue(runningWith());
        progress.mockResolvedValueOnce(runningWith({ audiencesDone: 3 })).mockResolvedValueOnce(runWith());
        await open();
        runNow().click();
        await pass(0);
        expect(runNow().disabled).toBe(true);
        expect(shownRun().audiencesDone).toBe(1);
        await pass(1_000);
        expect(shownRun().audiencesDone).toBe(3);
        await pass(1_000);
        expect(shownRun().state).toBe('Completed');
        expect(runNow().disabled).toBe(false);
        await pass(600_000);
        expect(progress).toHaveBeenCalledTimes(2);
    });

    it('follows a run that ran already, in growing pauses', async () => {
        progress.mockImplementation(() => Promise.resolve(runningWith()));
        await open([runningWith()]);
        await pass(10_000);
        const early = progress.mock.calls.length;
        await pass(10_000);
        expect(early).toBe(5);
        expect(progress.mock.calls.length - early).toBeLessThan(early);
    });

    it('stops looking when the user goes elsewhere', async () => {
        progress.mockImplementation(() => Promise.resolve(runningWith()));
        await open([runningWith()]);
        element.remove();
        await pass(600_000);
        expect(progress).not.toHaveBeenCalled();
    });

    it('goes on looking when the progress cannot be read for once', async () => {
        progress.mockRejectedValueOnce(error('No network.')).mockResolvedValueOnce(runWith());
        await open([runningWith()]);
        await pass(1_000);
        expect(failure()).toBe('The progress can’t be read at the moment. The run goes on. No network.');
        await pass(1_000);
        expect(failure()).toBe('');
        expect(shownRun().state).toBe('Completed');
    });

    it('says why a run could not be started', async () => {
        start.mockRejectedValue(error('Another run runs.'));
        await open();
        runNow().click();
        await pass(0);
        expect(failure()).toBe('That didn’t work. Another run runs.');
        expect(runNow().disabled).toBe(false);
    });

    it('cancels the run that runs', async () => {
        cancel.mockResolvedValue(runningWith({ isCancelling: true }));
        await open([runningWith()]);
        await fire('c-mailchimp-sync-run', 'cancelrun');
        expect(cancel).toHaveBeenCalledWith({ runId: 'a02000000000001AAA' });
        expect(shownRun().isCancelling).toBe(true);
    });

    it('asks about a run that the brake has stopped, and lets it go on', async () => {
        approve.mockResolvedValue(runningWith({ phase: 'Write' }));
        await open([runWith({ state: 'WaitingForApproval' })]);
        expect(count('c-mailchimp-brake')).toBe(1);
        await fire('c-mailchimp-brake', 'approverun');
        expect(approve).toHaveBeenCalledWith({ runId: 'a02000000000001AAA' });
        expect(count('c-mailchimp-brake')).toBe(0);
        expect(shownRun().isRunning).toBe(true);
    });

    it('lists the earlier runs apart from the last one', async () => {
        await open([runWith({ runId: 'two' }), runWith({ runId: 'one' })]);
        expect(shownRun().runId).toBe('two');
        const earlier = find<{ runs: readonly SyncRun[] }>(element, 'c-mailchimp-sync-runs').runs;
        expect(earlier.map(({ runId }) => runId)).toEqual(['one']);
    });

    it('switches the schedule and chooses the objects', async () => {
        schedule.mockResolvedValue(overviewWith({ isScheduled: true }));
        objects.mockResolvedValue(overviewWith());
        await open();
        await fire('c-mailchimp-schedule', 'schedulechange', true);
        expect(schedule).toHaveBeenCalledTimes(1);
        expect(unschedule).not.toHaveBeenCalled();
        const shown = find<{ overview: SyncOverview }>(element, 'c-mailchimp-schedule');
        expect(shown.overview.isScheduled).toBe(true);
        await fire('c-mailchimp-schedule', 'objectschange', ['Lead']);
        expect(objects).toHaveBeenCalledWith({ apiNames: ['Lead'] });
        expect(shown.overview.isScheduled).toBe(false);
    });

    it('says why the schedule was not switched', async () => {
        schedule.mockRejectedValue(error('Too many scheduled jobs.'));
        await open();
        await fire('c-mailchimp-schedule', 'schedulechange', true);
        expect(failure()).toBe('That didn’t work. Too many scheduled jobs.');
        expect(find<{ busy: boolean }>(element, 'c-mailchimp-schedule').busy).toBe(false);
    });

    it('shows what the org has when the answer was lost on its way', async () => {
        schedule.mockRejectedValue(new Error('No network.'));
        await open();
        overview.mockResolvedValue(overviewWith({ isScheduled: true }));
        await fire('c-mailchimp-schedule', 'schedulechange', true);
        expect(failure()).toBe('That didn’t work. No network.');
        const shown = find<{ overview: SyncOverview }>(element, 'c-mailchimp-schedule');
        expect(shown.overview.isScheduled).toBe(true);
    });

    it('shows no schedule when it cannot even be read any more', async () => {
        schedule.mockRejectedValue(new Error('No network.'));
        await open();
        overview.mockRejectedValueOnce(error('No network either.'));
        await fire('c-mailchimp-schedule', 'schedulechange', true);
        expect(find<{ error: unknown }>(element, 'c-mailchimp-section').error).toEqual(error('No network either.'));
    });

    it('lets the section say why it could not be read', async () => {
        overview.mockRejectedValueOnce(error('No access.'));
        await open();
        expect(find<{ error: unknown }>(element, 'c-mailchimp-section').error).toEqual(error('No access.'));
        expect(count('c-mailchimp-schedule')).toBe(0);
        await fire('c-mailchimp-section', 'retry');
        expect(count('c-mailchimp-schedule')).toBe(1);
    });
});
