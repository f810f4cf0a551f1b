import assert from 'node:assert/strict';
import { after, before, describe, it, type TestContext } from 'node:test';
import { HistoryOrg } from '../history-org.ts';
import { runUndisturbed, tryAllDeaths, type TriedDeath, type Undisturbed } from './all-deaths.ts';
import { manners, places } from './death.ts';
import { withSmallSteps } from './small-steps.ts';
import { problemsOfSurvival, problemsOfTakeover, SyncTrial } from './sync-trial.ts';
import { repeatJob } from './traces.ts';

describe('the sync when one of its jobs dies', () => {
    let trial: SyncTrial;
    let undisturbed: Undisturbed;
    let tried: readonly TriedDeath[] = [];
    let stop: (() => Promise<void>) | undefined;

    before(async () => {
        const started = await withSmallSteps((project) => HistoryOrg.start({ project, audiences: ['Arts', 'Books'] }));
        stop = started.stop;
        trial = new SyncTrial(started.world);
        await trial.begin();
        undisturbed = await runUndisturbed(trial);
    });
    after(() => stop?.());

    it('goes through all phases in several jobs when nothing disturbs it', () => {
        const { runs, wrong } = undisturbed.outcome;
        assert.deepEqual(wrong, []);
        const [{ state, phase, counters }] = runs;
        assert.deepEqual([runs.length, state, phase], [1, 'Completed', 'Write']);
        const idle = Object.keys(counters).filter((name) => name !== 'Errors' && counters[name] === 0);
        assert.deepEqual([idle, counters['Errors']], [[], 0]);
        assert.equal(undisturbed.jobs.length >= 5, true, `${undisturbed.jobs.length} jobs`);
    });

    it('observes everything that changed', () => {
        const lines = undisturbed.outcome.traces.changes.filter((line) => line.includes(' | Observed | '));
        assert.deepEqual(
            lines.map((line) => line.split(' | ').slice(0, 2).join(' in ')),
            [
                'archived in Arts',
                'archived in Books',
                'bounces in Arts',
                'erased in Books',
                'leaves in Arts',
                'renamed in Books',
                'returns in Arts',
                'shares in Arts',
                'sharesToo in Arts',
                'stays in Books'
            ]
        );
    });

    it('goes on by itself when a job comes twice', async () => {
        for (const step of undisturbed.jobs.keys()) {
            await trial.world.org.goBack();
            await trial.world.org.runDue({ limit: step });
            await repeatJob(trial.world, step, 0);
            await trial.finish();
            assert.deepEqual(problemsOfSurvival(undisturbed.outcome, await trial.outcome()), [], `job ${step}`);
        }
    });

    it('leaves the work to the run that took over when the dead job comes back', async () => {
        for (const step of undisturbed.jobs.keys()) {
            const { org } = trial.world;
            await org.goBack();
            await org.runDue({ limit: step });
            await org.killNextJob({ afterOperations: 0, finalizer: false });
            await org.runDue({ limit: 1 });
            await repeatJob(trial.world, step, 10);
            await trial.startNext();
            await trial.finish();
            assert.deepEqual(problemsOfTakeover(undisturbed.outcome, await trial.outcome()), [], `job ${step}`);
        }
    });

    it('goes on when the finalizer of a job dies that has done its work', async () => {
        for (const step of undisturbed.jobs.keys()) {
            await trial.world.org.goBack();
            await trial.world.org.runDue({ limit: step });
            await trial.world.org.killNextFinalizer({ afterOperations: 0 });
            await trial.finish();
            assert.deepEqual(problemsOfSurvival(undisturbed.outcome, await trial.outcome()), [], `job ${step}`);
        }
    });

    it('can be killed at each operation of each job', async (t: TestContext) => {
        await trial.world.org.goBack();
        tried = await tryAllDeaths(trial, undisturbed);
        const operations = undisturbed.jobs.reduce((total, job) => total + job.length + 1, 0);
        const killed = tried.filter(({ manner }) => manner !== 'its finalizer dies').length;
        assert.equal(killed, 2 * operations);
        t.diagnostic(`${tried.length} deaths in ${undisturbed.jobs.length} jobs`);
    });

    for (const place of places) {
        it(`has been killed ${place}`, (t: TestContext) => {
            const there = tried.filter((death) => death.places.includes(place));
            assert.notEqual(there.length, 0);
            t.diagnostic(`${there.length} deaths ${place}, for example: ${there[0].name}`);
        });
    }

    for (const manner of manners) {
        it(`has what Mailchimp has, nothing skipped and nothing done twice, when ${manner}`, () => {
            const deaths = tried.filter((death) => death.manner === manner);
            assert.notEqual(deaths.length, 0);
            const wrong = deaths.filter(({ problems }) => problems.length > 0);
            assert.deepEqual(
                wrong.map(({ name, problems }) => `${name}: ${problems.join('; ')}`),
                []
            );
        });
    }

    it('has left Mailchimp alone', async () => {
        assert.equal(await trial.isMailchimpTheSame(), true);
    });
});
