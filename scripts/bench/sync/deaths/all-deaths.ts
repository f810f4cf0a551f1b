/** Kills each job of a run at each of its operations, one death at a time, always from the same state. */
import type { Activity } from '../../../local-org/client.ts';
import { nameOf, placesOf, type Death, type Manner, type Place } from './death.ts';
import { problemsOfSurvival, problemsOfTakeover, type Outcome, type SyncTrial } from './sync-trial.ts';

/** A death that was tried. */
export interface TriedDeath {
    readonly name: string;
    readonly manner: Manner;
    readonly places: readonly Place[];
    /** What the run, or the one that took over, has left otherwise than without the death. */
    readonly problems: readonly string[];
}

/** A run that nothing disturbed. */
export interface Undisturbed {
    readonly outcome: Outcome;
    /** The operations of each job. */
    readonly jobs: readonly (readonly string[])[];
}

/** Runs everything that waits without a death; the org is what it was afterwards. */
export async function runUndisturbed(trial: SyncTrial): Promise<Undisturbed> {
    await trial.world.org.remember();
    const ran = await trial.finish();
    const outcome = await trial.outcome();
    await trial.world.org.goBack();
    const jobs = ran.filter(({ kind }) => kind !== 'finalizer').map(({ operations }) => operations);
    return { outcome, jobs };
}

/** Works from the state before the first job to the end of the run, which nothing disturbs at last. */
export async function tryAllDeaths(trial: SyncTrial, undisturbed: Undisturbed): Promise<TriedDeath[]> {
    const { org } = trial.world;
    const tried: TriedDeath[] = [];
    for (const [step, operations] of undisturbed.jobs.entries()) {
        await org.remember();
        for (const death of await deathsOf(trial, step, operations)) {
            await org.goBack();
            tried.push(await tryDeath(trial, undisturbed, death));
        }
        await org.goBack();
        await org.runDue({ limit: 1 });
    }
    return tried;
}

async function deathsOf(trial: SyncTrial, step: number, { length }: readonly string[]): Promise<Death[]> {
    const moments = (most: number): number[] => Array.from({ length: most + 1 }, (_, count) => count);
    const ofJob = moments(length).flatMap((afterOperations): Death[] => [
        { step, manner: 'its finalizer lives', afterOperations },
        { step, manner: 'its machine is lost', afterOperations }
    ]);
    const ofFinalizer = moments(await finalizerOperations(trial)).map((finalizerAfter): Death => ({
        step,
        manner: 'its finalizer dies',
        afterOperations: length,
        finalizerAfter
    }));
    return [...ofJob, ...ofFinalizer];
}

/** How much the finalizer of the next job does when that dies. */
async function finalizerOperations({ world: { org } }: SyncTrial): Promise<number> {
    await org.killNextJob({ afterOperations: 0, finalizer: true });
    const [, { operations }] = await org.runDue({ limit: 1 });
    return operations.length;
}

async function tryDeath(trial: SyncTrial, { outcome, jobs }: Undisturbed, death: Death): Promise<TriedDeath> {
    const { manner } = death;
    const died = await die(trial, death);
    const wasKilled = died.every(
        ({ status, kind }) => (status === 'finished') === (kind === 'finalizer' && isSurvived(manner))
    );
    await trial.finish();
    if (!isSurvived(manner)) {
        await trial.startNext();
        await trial.finish();
    }
    const problems = (isSurvived(manner) ? problemsOfSurvival : problemsOfTakeover)(outcome, await trial.outcome());
    return {
        name: nameOf(death, died),
        manner,
        places: placesOf(death, jobs[death.step]),
        problems: wasKilled ? problems : [...problems, 'it did not die as it should have']
    };
}

function isSurvived(manner: Manner): boolean {
    return manner === 'its finalizer lives';
}

async function die({ world: { org } }: SyncTrial, { manner, ...moment }: Death): Promise<Activity[]> {
    const { afterOperations, finalizerAfter } = moment;
    await org.killNextJob({ afterOperations, finalizer: manner !== 'its machine is lost' });
    if (finalizerAfter !== undefined) {
        await org.killNextFinalizer({ afterOperations: finalizerAfter });
    }
    return org.runDue({ limit: 1 });
}
