import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { LocalOrg } from '../org/local-org.ts';
import { loadSampleData } from '../org/sample-data.ts';
import { orgWith } from '../test/sample-org.ts';
import type { ScreenFieldState, ScreenState } from './run/flow-state.ts';
import { ScreenFlows, type FlowStep } from './run/screen-flows.ts';
import { execute, ticketsAndNotes } from './test/flow-files.ts';
import { screenFlows } from './test/screen-flow-files.ts';

describe('A screen flow', () => {
    let org: LocalOrg;

    before(async () => {
        org = await orgWith(screenFlows);
        loadSampleData(org);
    });

    const flows = (): ScreenFlows => new ScreenFlows(org);
    const begin = (all: ScreenFlows, name = 'Ask'): FlowStep => all.start(org.testUser, name, { recordId: 'r1' });
    const shown = ({ state }: FlowStep): ScreenState => {
        if (state.status !== 'screen') throw new Error(`No screen but ${JSON.stringify(state)}`);
        return state.screen;
    };
    const byName = (step: FlowStep, name: string): ScreenFieldState =>
        shown(step).fields.find((each) => each.name === name)!;
    const notes = (): unknown[] => org.store.rows('SELECT "Text__c" FROM "Note__c"').flat();

    it('shows its first screen with what it was started with', () => {
        const step = begin(flows());
        const { fields, ...screenOfIt } = shown(step);
        assert.deepEqual(screenOfIt, {
            name: 'Begin',
            label: 'Begin label',
            allowBack: false,
            allowFinish: true,
            backLabel: 'Previous',
            nextLabel: 'Next'
        });
        assert.deepEqual(
            fields.map(({ name, type }) => `${name} ${type}`),
            [
                'Hello DisplayText',
                'Word InputField',
                'Long LargeTextArea',
                'Sure InputField',
                'Amount InputField',
                'Colour RadioButtons'
            ]
        );
        assert.equal(byName(step, 'Hello').text, '<p>Hello Administrator, about r1</p>');
        assert.equal(byName(step, 'Sure').value, true);
        assert.equal(byName(step, 'Colour').value, 'BLUE');
        assert.deepEqual(byName(step, 'Colour').choices, [
            { value: 'RED', label: 'Red one' },
            { value: 'BLUE', label: 'Blue one' }
        ]);
        assert.equal(step.runtimes[0].transaction.flowRuns[0].status, 'waiting');
    });

    it('stays on the screen until what has to be there is there and right, and keeps what was entered', () => {
        const all = flows();
        const { state } = begin(all);
        const step = all.resume(state.interviewId, 'next', { Amount: '12', Long: 'kept', Word: ' ' });
        assert.equal(shown(step).name, 'Begin');
        assert.equal(byName(step, 'Word').error, 'Please enter some valid input. Input is not optional.');
        assert.equal(byName(step, 'Amount').error, 'Too much');
        assert.equal(byName(step, 'Long').value, 'kept');
        const again = all.resume(state.interviewId, 'next', { Amount: 'many', Word: 'w' });
        assert.equal(byName(again, 'Amount').error, 'Enter a valid value (Number).');
        assert.deepEqual(shown(again).fields.filter(({ error }) => error).length, 1);
    });

    // https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_callouts_invocable_actions.htm
    it('commits before an action that makes callouts, and goes on in another transaction', () =>
        org.isolated(() => {
            const all = flows();
            const { state } = begin(all);
            const step = all.resume(state.interviewId, 'next', { Word: 'w', Colour: 'RED' });
            assert.equal(step.runtimes.length, 2);
            assert.deepEqual(
                step.runtimes[1].transaction.debugLog.map((line) => line.split('|')[2]),
                ['statements 0']
            );
            assert.equal(byName(step, 'Said').text, 'W');
            assert.equal(shown(step).nextLabel, 'Done');
            assert.deepEqual(notes(), ['w red']);
            const end = all.resume(state.interviewId, 'finish', {});
            assert.deepEqual(end.state, { interviewId: state.interviewId, status: 'finished', outputs: { out: 'w!' } });
        }));

    it('stays in its transaction where the action says so', () =>
        org.isolated(() => {
            const all = flows();
            const { state } = begin(all, 'Ask_At_Once');
            const step = all.resume(state.interviewId, 'next', { Word: 'w' });
            assert.equal(step.runtimes.length, 1);
            assert.deepEqual(
                step.runtimes[0].transaction.debugLog.map((line) => line.split('|')[2]),
                ['statements 1']
            );
        }));

    it('goes back to the screen before with what was entered, what it did being done', () =>
        org.isolated(() => {
            const all = flows();
            const { state } = begin(all);
            all.resume(state.interviewId, 'next', { Word: 'w' });
            const back = all.resume(state.interviewId, 'back', {});
            assert.equal(shown(back).name, 'Begin');
            assert.equal(shown(back).allowBack, false);
            assert.equal(byName(back, 'Word').value, 'w');
            const next = all.resume(state.interviewId, 'next', { Word: 'x' });
            assert.equal(byName(next, 'Said').text, 'X');
            assert.deepEqual(notes(), ['w blue', 'x blue']);
        }));

    it('fails with the words of a fault that nothing caught, and undoes that transaction alone', () =>
        org.isolated(() => {
            const all = flows();
            const { state } = begin(all);
            const step = all.resume(state.interviewId, 'next', { Word: 'boom' });
            assert.deepEqual(step.state, {
                interviewId: state.interviewId,
                status: 'failed',
                message: 'An Apex error occurred: System.IllegalArgumentException: nothing there'
            });
            assert.deepEqual(notes(), ['boom blue']);
            assert.equal(step.runtimes.at(-1)!.transaction.flowRuns[0].status, 'failed');
            assert.throws(
                () => all.resume(state.interviewId, 'next', {}),
                /No flow waits under interview-1: it has ended/
            );
        }));

    // https://help.salesforce.com/s/articleView?id=platform.flow_distribute_context.htm&type=5
    it('may do what its user may do, unless it runs in system context', () =>
        org.isolated(() => {
            const all = flows();
            const leave = (name: string): FlowStep => all.start(org.user('nobody'), name, {});
            const { state } = leave('Leave');
            assert.deepEqual(
                state.status === 'failed' && state.message,
                `This error occurred when the flow tried to create records: Access to entity 'Note__c' denied`
            );
            assert.equal(leave('Leave_As_System').state.status, 'finished');
            assert.deepEqual(notes(), ['left']);
            const found = leave('Find').state;
            assert.match(
                found.status === 'failed' ? found.message : '',
                /^This error occurred when the flow tried to look up records: .*Note__c/
            );
            const seen = leave('Find_As_System').state;
            assert.deepEqual(seen.status === 'finished' && seen.outputs, { out: 'left' });
        }));

    it('offers the records and picklist values of its choice sets', () =>
        org.isolated(() => {
            execute(
                org,
                `insert new List<Ticket__c>{ new Ticket__c(Status__c = 'b', Amount__c = 2), new Ticket__c(Status__c = 'a', Amount__c = 1), new Ticket__c(Status__c = 'c') };`
            );
            const all = flows();
            const step = all.start(org.testUser, 'Choose', {});
            const choices = byName(step, 'Which').choices!;
            assert.deepEqual(
                choices.map(({ label }) => label),
                ['a', 'b']
            );
            assert.equal(byName(step, 'Rating').choices![0].label, 'Hot');
            const wrong = all.resume(step.state.interviewId, 'finish', { Which: 'nothing' });
            assert.equal(byName(wrong, 'Which').error, 'Select one of the choices.');
            const end = all.resume(step.state.interviewId, 'finish', { Which: choices[1].value, Rating: 'Hot' });
            assert.deepEqual(end.state.status === 'finished' && end.state.outputs, { out: 'b 2 Hot' });
        }));

    it('has to be started anew when the source has been loaded again', async () => {
        const all = flows();
        const { state } = begin(all);
        const other = await orgWith({ ...ticketsAndNotes });
        const reloaded = new ScreenFlows(
            Object.create(org, { flows: { get: () => (reloads ? other.flows : org.flows) } }) as LocalOrg
        );
        let reloads = false;
        const started = reloaded.start(org.testUser, 'Ask', {});
        reloads = true;
        assert.throws(() => reloaded.resume(started.state.interviewId, 'next', {}), /The source has been loaded again/);
        assert.equal(shown(all.resume(state.interviewId, 'next', {})).name, 'Begin');
    });

    it('says what it does not know', () => {
        const all = flows();
        assert.throws(() => all.start(org.testUser, 'Nothing', {}), /There is no active flow Nothing/);
        assert.throws(() => all.start(org.testUser, 'Ask', { nothing: 1 }), /The flow Ask has no input nothing/);
        const { state } = begin(all);
        assert.throws(
            () => all.resume(state.interviewId, 'next', { Nothing: 1 }),
            /The screen Begin has no input Nothing/
        );
        assert.throws(() => all.resume(state.interviewId, 'back', {}), /does not allow to go back/);
        assert.equal(shown(all.resume(state.interviewId, 'next', {})).name, 'Begin');
    });
});
