import { nodesOf, rootOf, textOf, textsOf, type MetadataNode } from '../local-org/org/metadata-tree.ts';
import type { Metadata, MetadataFile } from '../local-org/org/metadata.ts';
import { isAnnotated, type ClassOutline } from './apex-outline.ts';
import { namesOf, type FlowNames } from './flow/flow-names.ts';
import { referencesIn, textsInside } from './flow/flow-text.ts';
import type { Finding, Gate } from './gate.ts';
import type { Schema } from './schema/schema.ts';
import { classesOf, findingAt, metadataOf, schemaOf } from './source.ts';

/** What flows name: their own elements, objects, fields, Apex actions and other flows. */
export const flowReferences: Gate = {
    name: 'flow-references',
    description: 'elements, objects, fields and actions that flows name exist',
    run(project) {
        const org = { metadata: metadataOf(project), schema: schemaOf(project), classes: classesOf(project) };
        const findings = org.metadata
            .ofType('Flow')
            .flatMap((flow) =>
                complaintsAbout(org, flow).map(({ name, message }): Finding =>
                    findingAt(project, flow.file, name, message)
                )
            );
        return { findings };
    }
};

interface Org {
    metadata: Metadata;
    schema: Schema;
    classes: ClassOutline[];
}

interface Complaint {
    /** The text that leads nowhere, by which its line is found. */
    name: string;
    message: string;
}

/** Nodes that read or write records of the object that they name. */
const recordKinds = ['start', 'recordCreates', 'recordDeletes', 'recordLookups', 'recordUpdates', 'dynamicChoiceSets'];

/** Values of the platform that need no look at the project. */
const platformValues =
    /^\$(Api|Client|Flow|GlobalConstant|Label|Organization|Orchestration|Profile|System|User|UserRole)(\.|$)|^\$Record(__Prior)?$/;

function complaintsAbout(org: Org, flow: MetadataFile): Complaint[] {
    const names = namesOf(flow);
    const root = rootOf(flow);
    const texts = textsInside(root);
    const targets = texts.filter(({ element, text }) => element === 'targetReference' && !names.elements.has(text));
    return [
        ...targets.map(({ text }) => ({
            name: `<targetReference>${text}<`,
            message: `there is no element ${text}`
        })),
        ...texts.flatMap((text) =>
            referencesIn(text).flatMap((reference) => referenceComplaints(org, names, reference))
        ),
        ...recordKinds.flatMap((kind) => nodesOf(root, kind).flatMap((node) => recordComplaints(org.schema, node))),
        ...nodesOf(root, 'actionCalls').flatMap((node) => actionComplaints(org.classes, node)),
        ...nodesOf(root, 'subflows').flatMap((node) => subflowComplaints(org.metadata, node))
    ];
}

/** A reference such as `$Record.Email`, `GetPerson.Account.Name` or `Counter`. */
function referenceComplaints({ metadata, schema }: Org, names: FlowNames, reference: string): Complaint[] {
    if (platformValues.test(reference)) return [];
    const [first, ...path] = reference.split('.');
    const complain = (message: string | undefined): Complaint[] => (message ? [{ name: reference, message }] : []);
    if (first === '$Permission') {
        const exists = metadata.ofType('CustomPermission').some(({ name }) => name === path[0]);
        return complain(exists ? undefined : `there is no custom permission ${path[0]}`);
    }
    if (first === '$Setup') return complain(fieldComplaint(schema, path[0] ?? '', path.slice(1)));
    if (/^\$Record(__Prior)?$/.test(first)) return complain(fieldComplaint(schema, names.recordObject ?? '', path));
    if (!names.all.has(first)) return complain(`there is no ${first} in this flow`);
    const object = names.objects.get(first);
    return complain(object && path.length > 0 ? fieldComplaint(schema, object, path) : undefined);
}

function fieldComplaint(schema: Schema, object: string, path: readonly string[]): string | undefined {
    return schema.hasObject(object) ? schema.complaintAbout(object, path) : `there is no object ${object}`;
}

function recordComplaints(schema: Schema, node: MetadataNode): Complaint[] {
    const object = textOf(node, 'object');
    if (!object) return [];
    if (!schema.hasObject(object)) return [{ name: `<object>${object}<`, message: `there is no object ${object}` }];
    const inside = ['filters', 'inputAssignments', 'outputAssignments'].flatMap((part) => nodesOf(node, part));
    const fields = [
        ...inside.flatMap((each) => textsOf(each, 'field')),
        ...['queriedFields', 'sortField', 'displayField', 'valueField'].flatMap((part) => textsOf(node, part))
    ];
    return fields.flatMap((name) => {
        const message = schema.complaintAbout(object, name.split('.'));
        return message ? [{ name: `>${name}<`, message }] : [];
    });
}

/** An Apex action: a class with an @InvocableMethod, whose parameters are its @InvocableVariable fields. */
function actionComplaints(classes: ClassOutline[], node: MetadataNode): Complaint[] {
    const name = textOf(node, 'actionName') ?? '';
    if (textOf(node, 'actionType') !== 'apex') return [];
    const action = classes.find((each) => each.isTopLevel && each.name === name);
    if (!action?.methods.some((method) => isAnnotated(method, 'invocablemethod'))) {
        return [{ name, message: `there is no class ${name} with an @InvocableMethod` }];
    }
    const variables = classes
        .filter(({ file }) => file === action.file)
        .flatMap((each) => each.variables.filter((variable) => isAnnotated(variable, 'invocablevariable')))
        .map((variable) => variable.name);
    return [...nodesOf(node, 'inputParameters'), ...nodesOf(node, 'outputParameters')]
        .map((parameter) => textOf(parameter, 'name') ?? '')
        .filter((parameter) => !variables.includes(parameter))
        .map((parameter) => ({ name: `>${parameter}<`, message: `${name} has no @InvocableVariable ${parameter}` }));
}

function subflowComplaints(metadata: Metadata, node: MetadataNode): Complaint[] {
    const name = textOf(node, 'flowName') ?? '';
    const flow = metadata.ofType('Flow').find((each) => each.name === name);
    if (!flow) return [{ name, message: `there is no flow ${name}` }];
    const variables = nodesOf(rootOf(flow), 'variables').map((variable) => textOf(variable, 'name'));
    return nodesOf(node, 'inputAssignments')
        .map((assignment) => textOf(assignment, 'name') ?? '')
        .filter((variable) => !variables.includes(variable))
        .map((variable) => ({ name: `>${variable}<`, message: `${name} has no variable ${variable}` }));
}
