/** The start of a flow: what triggers it, on which conditions, and where its paths begin. */
import type { SObjectDescription } from '../../data/schema/schema.ts';
import type { LocalOrg } from '../../org/local-org.ts';
import type { FlowNode } from '../flow-node.ts';
import type { Connector, FlowTrigger, Test } from '../flow.ts';
import { entryFilters, onlyWhenChanged } from './conditions.ts';
import type { FlowScope } from './flow-scope.ts';
import { formula } from './formulas.ts';

const CHILDREN = [
    'connector',
    'doesRequireRecordChangedToMeetCriteria',
    'filterFormula',
    'filterLogic',
    'filters',
    'flowRunAsUser',
    'object',
    'recordTriggerType',
    'scheduledPaths',
    'triggerType'
];

export interface Start {
    readonly object: SObjectDescription | undefined;
    /** The trigger is whole when all elements are there. */
    compile(scope: FlowScope): { readonly connector: Connector; readonly trigger: (() => FlowTrigger) | undefined };
}

export function startOf(org: LocalOrg, root: FlowNode): Start {
    const start = root.child('start', 'the start');
    const objectName = start?.text('object');
    const object = objectName === undefined ? undefined : org.schema.object(objectName);
    if (start && objectName !== undefined && !object) start.refuse(`the object ${objectName}`);
    return {
        object,
        compile: (scope) => (start && object ? triggered(scope, start, object) : launched(scope, root, start))
    };
}

/** Flows that people or other automation start. */
function launched(scope: FlowScope, root: FlowNode, start: FlowNode | undefined): ReturnType<Start['compile']> {
    const target = root.text('startElementReference');
    if (target !== undefined) return { connector: scope.link(root, target), trigger: undefined };
    if (!start) return root.refuse('a missing start');
    return { connector: scope.connector(start.only('connector'), 'connector'), trigger: undefined };
}

function triggered(scope: FlowScope, start: FlowNode, object: SObjectDescription): ReturnType<Start['compile']> {
    start.only(...CHILDREN);
    if (start.text('triggerType') !== 'RecordAfterSave') start.refuse(`the trigger type ${start.text('triggerType')}`);
    const event = start.text('recordTriggerType') ?? '';
    if (!['Create', 'Update', 'CreateAndUpdate'].includes(event)) start.refuse(`the record trigger type ${event}`);
    const runAs = start.text('flowRunAsUser') ?? 'TriggeringUser';
    if (runAs !== 'TriggeringUser') start.refuse(`running as ${runAs}`);
    const meetsCriteria = criteria(scope, start);
    const afterCommit = afterCommitPath(scope, start);
    return {
        connector: scope.connector(start, 'connector'),
        trigger: () => ({ object, meetsCriteria, afterCommit: afterCommit() })
    };
}

function criteria(scope: FlowScope, start: FlowNode): Test {
    const text = start.text('filterFormula');
    if (text !== undefined && start.has('filters')) start.refuse('both a filterFormula and filters');
    const isOnlyWhenChanged = start.flag('doesRequireRecordChangedToMeetCriteria');
    if (text === undefined) {
        const test = entryFilters(scope, start);
        return isOnlyWhenChanged ? onlyWhenChanged(test) : test;
    }
    const { evaluate, asksForChange } = formula(scope, start, text);
    if (isOnlyWhenChanged && asksForChange)
        start.refuse('a formula that asks for changes, once the record begins to meet it');
    const test: Test = (interview) => evaluate(interview) === true;
    return isOnlyWhenChanged ? onlyWhenChanged(test) : test;
}

/** https://help.salesforce.com/s/articleView?id=platform.flow_concepts_trigger_asynchronous_path.htm&type=5 */
function afterCommitPath(scope: FlowScope, start: FlowNode): Connector {
    const [path, another] = start.children('scheduledPaths');
    if (another) start.refuse('more than one scheduled path');
    if (!path) return () => undefined;
    path.only('name', 'connector', 'pathType');
    const type = path.text('pathType');
    if (type !== 'AsyncAfterCommit')
        path.refuse(`a scheduled path ${type === undefined ? 'without a type' : `of type ${type}`}`);
    return scope.connector(path, 'connector');
}
