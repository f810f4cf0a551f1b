/** Flows as a whole and their starts that the local org refuses: what, the flow F, and what the refusal says. */
import { note, tag, text, to, triggeredFlow } from './flow-files.ts';
import type { RefusedFlow } from './refused-flow.ts';

const begin = note('Begin', text('x'));

export const refusedStarts: readonly RefusedFlow[] = [
    [
        'an element',
        triggeredFlow('F', begin + tag('recordRollbacks', '<name>Undo</name>')),
        /the element Undo \(recordRollbacks\) of the flow F, app\/flows\/F\.flow-meta\.xml:1$/
    ],
    [
        'a subflow',
        triggeredFlow('F', begin + tag('subflows', '<name>Sub</name>')),
        /the element Sub \(subflows\) of the flow F/
    ],
    [
        'a property of the flow',
        triggeredFlow('F', `${begin}<customProperties>x</customProperties>`),
        /customProperties of the flow F/
    ],
    [
        'an attribute of an element',
        triggeredFlow('F', note('Begin', text('x'), '<assignRecordIdToReferences>x</assignRecordIdToReferences>')),
        /assignRecordIdToReferences in the element Begin \(recordCreates\) of the flow F/
    ],
    ['an older API version', triggeredFlow('F', begin, { apiVersion: '56.0' }), /API version 56\.0/],
    [
        'a process',
        {
            ...triggeredFlow('F', begin),
            'flows/F.flow-meta.xml': triggeredFlow('F', begin)['flows/F.flow-meta.xml'].replace(
                'AutoLaunchedFlow',
                'Workflow'
            )
        },
        /the process type Workflow/
    ],
    ['a run mode', triggeredFlow('F', `${begin}<runInMode>Other</runInMode>`), /the run mode Other/],
    [
        'a flow before the save',
        {
            'flows/F.flow-meta.xml': triggeredFlow('F', begin)['flows/F.flow-meta.xml'].replace(
                'RecordAfterSave',
                'RecordBeforeSave'
            )
        },
        /the trigger type RecordBeforeSave in the start/
    ],
    [
        'a connector to nowhere',
        triggeredFlow('F', note('Begin', text('x'), to('Nowhere'))),
        /the connector to Nowhere in the element Begin/
    ]
];
