/** From a flow's XML to something that runs; refuses what the local org does not know. */
import type { LocalOrg } from '../../org/local-org.ts';
import type { MetadataFile } from '../../org/metadata.ts';
import { actionCall } from '../elements/action-call.ts';
import { defineActionResult } from '../elements/action-outputs.ts';
import { assignment } from '../elements/assignment.ts';
import { decision } from '../elements/decision.ts';
import { invocable } from '../elements/invocable.ts';
import { defineLoopItem, loop } from '../elements/loop.ts';
import { defineCreatedId, recordCreate } from '../elements/record-create.ts';
import { recordDelete, recordUpdate } from '../elements/record-change.ts';
import { defineFoundRecords, recordLookup } from '../elements/record-lookup.ts';
import { defineScreenInputs, screen } from '../elements/screen.ts';
import { FlowNode } from '../flow-node.ts';
import type { CompiledFlow, FlowElement, RunContext } from '../flow.ts';
import { FlowScope } from './flow-scope.ts';
import { defineResources, variablesOf } from './resources.ts';
import { startOf } from './start.ts';

/** The first API version without a limit on executed elements. */
const FIRST_VERSION = 57;

/** What elements make known under their names, so that others can refer to them wherever they stand. */
const outputs: Readonly<Record<string, (scope: FlowScope, name: string, node: FlowNode) => void>> = {
    actionCalls: (scope, name, node) => defineActionResult(scope, name, node, resultOf(scope, node)),
    loops: defineLoopItem,
    recordCreates: defineCreatedId,
    recordLookups: defineFoundRecords,
    screens: defineScreenInputs
};

const elements: Readonly<Record<string, (scope: FlowScope, name: string, node: FlowNode) => FlowElement>> = {
    actionCalls: actionCall,
    assignments: assignment,
    decisions: decision,
    loops: loop,
    recordCreates: recordCreate,
    recordDeletes: recordDelete,
    recordLookups: recordLookup,
    recordUpdates: recordUpdate,
    screens: screen
};

const RESOURCES = ['choices', 'constants', 'dynamicChoiceSets', 'formulas', 'textTemplates', 'variables'];
/** What describes the flow without changing what it does; its place in the builder and who may copy it are such things. */
const DESCRIPTIONS = [
    'areMetricsLoggedToDataCloud',
    'environments',
    'fullName',
    'interviewLabel',
    'isTemplate',
    'status'
];
const PROPERTIES = ['apiVersion', 'triggerOrder', 'processType', 'runInMode', 'start', 'startElementReference'];

/** @throws NotSupported */
export function compileFlow(org: LocalOrg, file: MetadataFile): CompiledFlow {
    const root = FlowNode.ofFile(file);
    checkChildren(root);
    const version = root.required('apiVersion');
    if (Number(version) < FIRST_VERSION) root.refuse(`API version ${version} (57.0 is the first that is known)`);
    const processType = root.required('processType');
    if (processType !== 'Flow' && processType !== 'AutoLaunchedFlow') root.refuse(`the process type ${processType}`);
    const start = startOf(org, root);
    const scope = new FlowScope(root, org, start.object);
    defineResources(scope);
    const found = Object.entries(elements).flatMap(([tag, make]) =>
        root.named(tag, 'element').map(({ name, node }) => ({ name, node, tag, make }))
    );
    for (const { name, node, tag } of found) outputs[tag]?.(scope, name, node);
    for (const { name, node, make } of found) scope.elements.set(name.toLowerCase(), make(scope, name, node));
    const variables = variablesOf(scope);
    const { trigger, connector } = start.compile(scope);
    scope.checkLinks();
    return {
        name: file.name,
        label: root.text('label') ?? file.name,
        version,
        file: file.file,
        runContext: runContext(root, trigger !== undefined),
        variables,
        start: connector(),
        trigger: trigger?.()
    };
}

function checkChildren(root: FlowNode): void {
    const known = [
        ...Object.keys(elements),
        ...RESOURCES,
        ...DESCRIPTIONS,
        ...PROPERTIES,
        'description',
        'label',
        'processMetadataValues'
    ];
    const unknown = root.childNames().find((name) => !known.includes(name));
    if (unknown === undefined) return;
    const [first] = root.children(unknown);
    const name = first?.text('name');
    root.refuse(name === undefined ? unknown : `the element ${name} (${unknown})`);
}

/**
 * Record-triggered flows run in system context without sharing unless they say otherwise, flows that people start as these people.
 * https://help.salesforce.com/s/articleView?id=platform.flow_distribute_context.htm&type=5
 */
function runContext(root: FlowNode, isTriggered: boolean): RunContext {
    switch (root.text('runInMode') ?? 'DefaultMode') {
        case 'DefaultMode':
            return isTriggered ? 'systemWithoutSharing' : 'user';
        case 'SystemModeWithSharing':
            return 'systemWithSharing';
        case 'SystemModeWithoutSharing':
            return 'systemWithoutSharing';
        default:
            return root.refuse(`the run mode ${root.text('runInMode')}`);
    }
}

function resultOf(scope: FlowScope, node: FlowNode) {
    return node.text('actionType') === 'apex' ? invocable(scope, node).result : undefined;
}
