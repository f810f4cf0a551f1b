import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startLocalOrg, type LocalOrgClient } from '../client.ts';
import { note, screenFlow, tag, text, ticketsAndNotes, to, triggeredFlow } from '../flow/test/flow-files.ts';
import { withProject } from '../test/sample-org.ts';

const asking =
    tag(
        'screens',
        `<name>Begin</name><label>Ask</label>${to('Leave')}<fields><name>Word</name><dataType>String</dataType><fieldText>Word</fieldText><fieldType>InputField</fieldType><isRequired>true</isRequired></fields>`
    ) +
    tag(
        'recordCreates',
        `<name>Leave</name><inputAssignments><field>Status__c</field>${text('{!Word}')}</inputAssignments><object>Ticket__c</object>`
    );

const files = {
    ...ticketsAndNotes,
    ...screenFlow('Ask', asking, '<runInMode>SystemModeWithoutSharing</runInMode>'),
    ...triggeredFlow('Leave_Note', note('Begin', text('{!$Record.Status__c}')))
};

void describe('Flows of an org in its thread', () => {
    let org: LocalOrgClient;

    before(async () => {
        org = await withProject(files, (project) => startLocalOrg({ project, sampleData: true }));
    });

    after(() => org.stop());

    void it('go from screen to screen and tell what they did', async () => {
        const first = await org.startFlow({ user: 'rep', flow: 'Ask', inputs: {} });
        assert.equal(first.status, 'screen');
        const { interviewId } = first;
        const again = await org.resumeFlow({ interviewId, action: 'next', values: {} });
        assert.match(again.status === 'screen' ? (again.screen.fields[0].error ?? '') : '', /Input is not optional/);
        const end = await org.resumeFlow({ interviewId, action: 'next', values: { Word: 'hello' } });
        assert.deepEqual([end.status, end.limits['dmlStatements']], ['finished', 2]);
        assert.deepEqual(
            end.flowRuns.map(({ flow, path, status }) => [flow, path, status]),
            [
                ['Ask', 'screen', 'finished'],
                ['Leave_Note', 'immediate', 'finished']
            ]
        );
    });

    void it('say why they cannot be started', () =>
        assert.rejects(org.startFlow({ user: 'rep', flow: 'Nothing', inputs: {} }), {
            message: 'There is no active flow Nothing that a person can start.',
            status: 404
        }));

    void it('say that they have ended', () =>
        assert.rejects(org.resumeFlow({ interviewId: 'interview-99', action: 'next', values: {} }), /it has ended/));
});
