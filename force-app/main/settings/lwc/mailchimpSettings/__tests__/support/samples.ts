import type { Options, Preset } from 'c/mailchimpOptions';
import type { SyncRun } from 'c/mailchimpRun';
import type { SyncOverview } from 'c/mailchimpSchedule';

/** The rule that nobody has changed. */
export const suppressionWins: Preset = {
    name: 'SuppressionWins',
    label: 'Suppression wins',
    checks: 'UNSUBSCRIBED_FROM_ALL',
    unchecks: 'SUBSCRIBED_AGAIN_IF_OWN',
    manualUnchecks: 'SET_BACK',
    countsCleaned: false,
    unsubscribes: false
};

/** A rule that also unsubscribes. */
export const activeCampaign: Preset = {
    name: 'ActiveCampaign',
    label: 'ActiveCampaign',
    checks: 'UNSUBSCRIBED_FROM_ALL',
    unchecks: 'SUBSCRIBED_AGAIN',
    manualUnchecks: 'RESPECT',
    countsCleaned: true,
    unsubscribes: true
};

/** What a new org has chosen; the rest as asked for. */
export function optionsWith(changes: Partial<Options> = {}): Options {
    return {
        syncEmailOptOut: false,
        checks: 'UNSUBSCRIBED_FROM_ALL',
        unchecks: 'SUBSCRIBED_AGAIN_IF_OWN',
        manualUnchecks: 'SET_BACK',
        countsCleaned: false,
        unsubscribeOnEmailOptOut: false,
        retryAttempts: 8,
        brakeNumber: 500,
        brakeShare: 20,
        overrides: 0,
        presets: [suppressionWins, activeCampaign],
        ...changes
    };
}

/** A run that is complete; the rest as asked for. */
export function runWith(changes: Partial<SyncRun> = {}): SyncRun {
    return {
        runId: 'a02000000000001AAA',
        name: 'RUN-00000001',
        state: 'Completed',
        phase: 'Write',
        isRunning: false,
        isCancelling: false,
        startedAt: '2026-05-20T12:00:00.000Z',
        endedAt: '2026-05-20T12:01:00.000Z',
        startedBy: 'Ada Andersson',
        audiences: 4,
        audiencesDone: 4,
        membersRead: 406,
        membersMatched: 74,
        membersChanged: 3,
        peopleLookedUp: 2,
        peopleDecided: 17,
        toCheck: 1,
        toUncheck: 0,
        checked: 1,
        unchecked: 0,
        errors: 0,
        errorMessages: [],
        ...changes
    };
}

/** A run that reads the second of four audiences; the rest as asked for. */
export function runningWith(changes: Partial<SyncRun> = {}): SyncRun {
    return runWith({
        state: 'Running',
        phase: 'Read',
        isRunning: true,
        endedAt: undefined,
        audience: 'Newsletter',
        audiencesDone: 1,
        ...changes
    });
}

/** A sync that nobody has scheduled, for contacts and leads; the rest as asked for. */
export function overviewWith(changes: Partial<SyncOverview> = {}): SyncOverview {
    return {
        isScheduled: false,
        runsAsYou: false,
        objects: [
            { apiName: 'Contact', label: 'Contacts', takesPart: true },
            { apiName: 'Lead', label: 'Leads', takesPart: true }
        ],
        ...changes
    };
}
