import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { runAnonymousAs } from '../aura/run-anonymous.ts';
import type { LocalOrg } from '../org/local-org.ts';
import { orgWith } from '../test/sample-org.ts';
import { JobRunner } from './job-runner.ts';

const MINUTE = 60_000;

/** Each run adds an account and puts the next one in the queue. */
const files = {
    'classes/Chain.cls': `public without sharing class Chain implements System.Queueable {
        private Integer rounds;
        public Chain(Integer rounds) { this.rounds = rounds; }
        public void execute(System.QueueableContext context) {
            System.attachFinalizer(new ChainEnd());
            insert as system new Account(Name = 'Round ' + rounds);
            if (rounds > 1) { System.enqueueJob(new Chain(rounds - 1)); }
        }
    }`,
    'classes/ChainEnd.cls': `public without sharing class ChainEnd implements System.Finalizer {
        public void execute(System.FinalizerContext context) {
            System.Exception error = context.getException();
            insert as system new Account(Name = error == null ? 'Ended well' : error.getMessage());
        }
    }`,
    'classes/Careful.cls': `public without sharing class Careful implements System.Queueable {
        public void execute(System.QueueableContext context) {
            try {
                insert as system new Account(Name = 'Careful');
                Integer rows = [SELECT COUNT() FROM Account WITH SYSTEM_MODE];
            } catch (Exception error) {
                System.debug('caught');
            } finally {
                System.debug('finally');
            }
        }
    }`,
    'classes/Hourly.cls': `public without sharing class Hourly implements System.Schedulable {
        public void execute(System.SchedulableContext context) {
            insert as system new Account(Name = 'Hourly');
        }
    }`,
    'classes/Beyond.cls': `public without sharing class Beyond implements System.Queueable {
        public void execute(System.QueueableContext context) { String.format('{0,date}', new List<Object>{ 1 }); }
    }`,
    'classes/Later.cls': `public without sharing class Later {
        @future public static void add(String name) { insert as system new Account(Name = name); }
    }`
};

void describe('Jobs outside tests', () => {
    let org: LocalOrg;
    let jobs: JobRunner;

    const run = (source: string): string[] => [...runAnonymousAs(org, org.testUser, source).log];
    const accounts = (): string[] =>
        run('for (Account each : [SELECT Name FROM Account ORDER BY Name]) { System.debug(each.Name); }').map(
            (line) => line.split('|')[2]
        );
    const jobStatuses = (): unknown[] => org.store.rows('SELECT "Status" FROM "AsyncApexJob"').flat();

    beforeEach(async () => {
        org = await orgWith(files);
        jobs = new JobRunner(org);
    });

    void it('wait for the commit and run with everything that they put in the queue', () => {
        run('System.enqueueJob(new Chain(2));');
        assert.deepEqual(
            jobs.waiting().map(({ kind, name, user }) => [kind, name, user]),
            [['queueable', 'Chain', 'sysadmin']]
        );
        const activities = jobs.runDue();
        assert.deepEqual(
            activities.map(({ id, kind, name, user, status }) => [id, kind, name, user, status]),
            [
                [1, 'queueable', 'Chain', 'sysadmin', 'finished'],
                [2, 'finalizer', 'ChainEnd', 'sysadmin', 'finished'],
                [3, 'queueable', 'Chain', 'sysadmin', 'finished'],
                [4, 'finalizer', 'ChainEnd', 'sysadmin', 'finished']
            ]
        );
        assert.equal(activities[0].limits['dmlRows'], 1);
        assert.equal(activities[0].jobId, activities[1].jobId);
        assert.deepEqual(accounts(), ['Ended well', 'Ended well', 'Round 1', 'Round 2']);
        assert.deepEqual(jobStatuses(), ['Completed', 'Completed']);
        assert.deepEqual(jobs.activities.after(3), activities.slice(3));
    });

    void it('run one at a time when asked so', () => {
        run("Later.add('One'); Later.add('Two');");
        assert.deepEqual(
            jobs.runDue(1).map(({ kind, name }) => [kind, name]),
            [['future', 'Later.add']]
        );
        assert.deepEqual(accounts(), ['One']);
    });

    void it('are not there when what enqueued them is undone', () => {
        assert.throws(() => run("System.enqueueJob(new Chain(1)); throw new IllegalArgumentException('no');"), /no/);
        assert.deepEqual(jobs.waiting(), []);
    });

    void it('with a delay wait until the clock has come so far', () => {
        run('System.enqueueJob(new Chain(1), 10);');
        org.moveClock(9 * MINUTE);
        assert.deepEqual(jobs.runDue(), []);
        assert.ok((jobs.untilNext() ?? 0) > 0, 'the job is still waiting');
        org.moveClock(MINUTE);
        assert.deepEqual(
            jobs.runDue().map(({ name }) => name),
            ['Chain', 'ChainEnd']
        );
        assert.equal(jobs.untilNext(), undefined);
    });

    void it('by a schedule run once for each time that the clock passes a moment', () => {
        run("System.schedule('every hour', '0 0 * * * ?', new Hourly());");
        assert.deepEqual(jobs.runDue(), []);
        org.moveClock(5 * 60 * MINUTE);
        assert.deepEqual(
            jobs.runDue().map(({ kind, name }) => [kind, name]),
            [['schedule', 'every hour']]
        );
        org.moveClock(60 * MINUTE);
        assert.equal(jobs.runDue().length, 1);
        assert.deepEqual(accounts(), ['Hourly', 'Hourly']);
        assert.deepEqual(org.store.rows('SELECT "TimesTriggered", "State" FROM "CronTrigger"'), [[2, 'WAITING']]);
        const [{ notBefore }] = jobs.waiting();
        assert.ok(Date.parse(notBefore) > org.now(), `${notBefore} is to come`);
    });

    void it('by a schedule that is undone never run', () => {
        assert.throws(
            () => run("System.schedule('x', '0 0 * * * ?', new Hourly()); throw new IllegalArgumentException('no');"),
            /no/
        );
        assert.deepEqual(jobs.waiting(), []);
    });

    void it('that ask for what the local org does not cover fail by name', () => {
        run('System.enqueueJob(new Beyond());');
        const [{ status, error }] = jobs.runDue();
        assert.equal(status, 'failed');
        assert.match(error ?? '', /Not supported by the local org: String\.format/);
        assert.deepEqual(jobStatuses(), ['Failed']);
    });
});

void describe('A job that dies', () => {
    let org: LocalOrg;
    let jobs: JobRunner;

    const run = (source: string): void => void runAnonymousAs(org, org.testUser, source);
    const accounts = (): unknown[] => org.store.rows('SELECT "Name" FROM "Account" ORDER BY "Name"').flat();
    const jobStatuses = (): unknown[] => org.store.rows('SELECT "Status" FROM "AsyncApexJob"').flat();

    beforeEach(async () => {
        org = await orgWith(files);
        jobs = new JobRunner(org);
    });

    // The operations of the first round: one insert, one enqueueJob, the commit.
    for (const afterOperations of [0, 1, 2, 99]) {
        void it(`after ${afterOperations} operations leaves nothing but what its finalizer writes`, () => {
            run('System.enqueueJob(new Chain(2));');
            jobs.killNext({ afterOperations, finalizer: true });
            assert.deepEqual(
                jobs.runDue().map(({ kind, status, error }) => [kind, status, error]),
                [
                    ['queueable', 'failed', 'System.LimitException: Apex CPU time limit exceeded'],
                    ['finalizer', 'finished', null]
                ]
            );
            assert.deepEqual(accounts(), ['Apex CPU time limit exceeded']);
            assert.deepEqual(jobStatuses(), ['Failed']);
            assert.deepEqual(jobs.waiting(), []);
        });

        void it(`with its machine after ${afterOperations} operations leaves nothing at all`, () => {
            run('System.enqueueJob(new Chain(2));');
            jobs.killNext({ afterOperations, finalizer: false });
            assert.deepEqual(
                jobs.runDue().map(({ kind, status }) => [kind, status]),
                [['queueable', 'lost']]
            );
            assert.deepEqual(accounts(), []);
            assert.deepEqual(jobStatuses(), ['Processing']);
            assert.deepEqual(jobs.waiting(), []);
        });
    }

    for (const finalizer of [true, false]) {
        void it(`cannot catch it (finalizer: ${finalizer})`, () => {
            run('System.enqueueJob(new Careful());');
            jobs.killNext({ afterOperations: 1, finalizer });
            const [{ log, status }] = jobs.runDue();
            assert.deepEqual([log, status], [[], finalizer ? 'failed' : 'lost']);
        });
    }

    void it('tells what it had begun, the last of which it did not live to do', () => {
        run('System.enqueueJob(new Chain(2));');
        jobs.killNext({ afterOperations: 1, finalizer: true });
        assert.deepEqual(
            jobs.runDue().map(({ kind, operations }) => [kind, operations]),
            [
                ['queueable', ['insert Account', 'enqueue Chain']],
                ['finalizer', ['insert Account']]
            ]
        );
        run('System.enqueueJob(new Careful());');
        jobs.killNext({ afterOperations: 2, finalizer: true });
        assert.deepEqual(jobs.runDue()[0].operations, ['insert Account', 'query Account', 'commit']);
    });

    for (const finalizer of [true, undefined]) {
        const job = finalizer ? 'a job that died' : 'a job that lives';
        void it(`may be the finalizer of ${job}`, () => {
            run('System.enqueueJob(new Chain(1)); System.enqueueJob(new Chain(1));');
            if (finalizer) {
                jobs.killNext({ afterOperations: 0, finalizer });
            }
            jobs.killNextFinalizer(0);
            assert.deepEqual(
                jobs.runDue().map(({ kind, status }) => [kind, status]),
                [
                    ['queueable', finalizer ? 'failed' : 'finished'],
                    ['finalizer', 'lost'],
                    ['queueable', 'finished'],
                    ['finalizer', 'finished']
                ]
            );
            assert.deepEqual(accounts(), finalizer ? ['Ended well', 'Round 1'] : ['Ended well', 'Round 1', 'Round 1']);
        });
    }

    void it('is the next one only', () => {
        jobs.killNext({ afterOperations: 0, finalizer: false });
        run('System.enqueueJob(new Chain(1)); System.enqueueJob(new Chain(1));');
        assert.deepEqual(
            jobs.runDue().map(({ kind, status }) => [kind, status]),
            [
                ['queueable', 'lost'],
                ['queueable', 'finished'],
                ['finalizer', 'finished']
            ]
        );
    });

    void it('may be a schedule, which comes back at its next moment', () => {
        run("System.schedule('every hour', '0 0 * * * ?', new Hourly());");
        org.moveClock(60 * MINUTE);
        jobs.killNext({ afterOperations: 0, finalizer: false });
        assert.equal(jobs.runDue()[0].status, 'lost');
        org.moveClock(60 * MINUTE);
        assert.equal(jobs.runDue()[0].status, 'finished');
        assert.deepEqual(accounts(), ['Hourly']);
    });
});

void describe('An org that remembers', () => {
    let org: LocalOrg;
    let jobs: JobRunner;

    const run = (source: string): void => void runAnonymousAs(org, org.testUser, source);
    const accounts = (): unknown[] => org.store.rows('SELECT "Name" FROM "Account" ORDER BY "Name"').flat();

    beforeEach(async () => {
        org = await orgWith(files);
        jobs = new JobRunner(org);
    });

    void it('goes back as often as it is asked to: records, jobs, schedules and the clock', () => {
        run("System.enqueueJob(new Chain(2)); System.schedule('every hour', '0 0 * * * ?', new Hourly());");
        const before = jobs.waiting();
        org.remember();
        for (const round of ['first', 'second']) {
            const now = org.now();
            org.moveClock(60 * MINUTE);
            jobs.runDue();
            assert.deepEqual(accounts(), ['Ended well', 'Ended well', 'Hourly', 'Round 1', 'Round 2'], round);
            org.goBack();
            assert.deepEqual(accounts(), []);
            assert.deepEqual(jobs.waiting(), before);
            assert.equal(org.now() - now < MINUTE, true, `the clock shows ${org.now() - now} ms more`);
        }
    });

    void it('forgets what it remembered before when it remembers again', () => {
        org.remember();
        run("insert as system new Account(Name = 'Kept');");
        org.remember();
        run("insert as system new Account(Name = 'Undone');");
        org.goBack();
        assert.deepEqual(accounts(), ['Kept']);
    });

    void it('cannot go back when it was not asked to remember', () => {
        assert.throws(() => org.goBack(), /was not asked to remember/);
    });
});
