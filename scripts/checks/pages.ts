import { flagOf, nodesOf, rootOf, textOf, textsOf, type MetadataNode } from '../local-org/org/metadata-tree.ts';
import type { Metadata, MetadataFile } from '../local-org/org/metadata.ts';
import type { Finding, Gate } from './gate.ts';
import { componentsOf, type Component } from './lwc/components.ts';
import type { Schema } from './schema/schema.ts';
import { findingAt, metadataOf, schemaOf } from './source.ts';

/** Layouts, Lightning pages, list views, tabs and apps: the fields, components and pages that they name are there. */
export const pages: Gate = {
    name: 'pages',
    description: 'layouts, Lightning pages, list views, tabs and apps name what exists, layouts show what is required',
    run(project) {
        const known = { metadata: metadataOf(project), schema: schemaOf(project), components: componentsOf(project) };
        const findings = Object.entries(complaintsByType).flatMap(([type, complain]) =>
            known.metadata
                .ofType(type)
                .flatMap((file) =>
                    complain(known, file).map(({ name, message }): Finding =>
                        findingAt(project, file.file, name, message)
                    )
                )
        );
        return { findings };
    }
};

interface Known {
    metadata: Metadata;
    schema: Schema;
    components: ReadonlyMap<string, Component>;
}

interface Complaint {
    /** The text that leads nowhere, by which its line is found. */
    name: string;
    message: string;
}

const complaintsByType: Readonly<Record<string, (known: Known, file: MetadataFile) => Complaint[]>> = {
    Layout: layoutComplaints,
    FlexiPage: pageComplaints,
    CompactLayout: ({ schema }, file) => fieldComplaints(schema, file.parent ?? '', textsOf(rootOf(file), 'fields')),
    // The other columns have names of their own, such as LAST_UPDATE.
    ListView: ({ schema }, file) =>
        fieldComplaints(
            schema,
            file.parent ?? '',
            textsOf(rootOf(file), 'columns').filter((name) => name.endsWith('__c'))
        ),
    CustomTab: tabComplaints,
    CustomApplication: ({ metadata }, file) =>
        missing(
            textsOf(rootOf(file), 'tabs'),
            'tab',
            (name) => name.startsWith('standard-') || has(metadata, 'CustomTab', name)
        )
};

function has(metadata: Metadata, type: string, name: string): boolean {
    return metadata.ofType(type).some((file) => file.name === name);
}

function missing(names: readonly string[], what: string, exists: (name: string) => boolean): Complaint[] {
    return names.filter((name) => !exists(name)).map((name) => ({ name, message: `there is no ${what} ${name}` }));
}

function fieldComplaints(schema: Schema, object: string, fields: readonly string[]): Complaint[] {
    return fields.flatMap((name) => {
        const message = schema.complaintAbout(object, name.split('.'));
        return message ? [{ name, message }] : [];
    });
}

/** A layout's name begins with its object's, `MailchimpMember__c-Member Layout`. */
function layoutComplaints({ metadata, schema }: Known, file: MetadataFile): Complaint[] {
    const object = file.name.split('-')[0];
    if (!schema.hasObject(object)) return [{ name: '<Layout', message: `there is no object ${object}` }];
    const items = nodesOf(rootOf(file), 'layoutSections')
        .flatMap((section) => nodesOf(section, 'layoutColumns'))
        .flatMap((column) => nodesOf(column, 'layoutItems'));
    const lists = nodesOf(rootOf(file), 'relatedLists').map((list) => textOf(list, 'relatedList') ?? '');
    return [
        ...fieldComplaints(
            schema,
            object,
            items.flatMap((item) => textsOf(item, 'field'))
        ),
        ...requiredFieldComplaints(metadata, object, items),
        ...lists.filter((name) => name.includes('.')).flatMap((name) => relatedListComplaints(schema, name))
    ];
}

/**
 * Universally required fields "cannot be removed from a page layout" and "cannot be read only or optional",
 * https://help.salesforce.com/s/articleView?id=platform.fields_universally_required_field_considerations.htm
 */
function requiredFieldComplaints(metadata: Metadata, object: string, items: readonly MetadataNode[]): Complaint[] {
    const required = metadata
        .ofType('CustomField')
        .filter((field) => field.parent === object && flagOf(rootOf(field), 'required'));
    return required.flatMap(({ name }) => {
        const item = items.find((each) => textOf(each, 'field') === name);
        if (!item) return [{ name: '<Layout', message: `the required field ${name} is missing` }];
        const isRequired = textOf(item, 'behavior') === 'Required';
        return isRequired
            ? []
            : [{ name: `>${name}<`, message: `${name} is required, its behavior has to be Required` }];
    });
}

/** A related list is written as the child object and its lookup, `MailchimpMember__c.Contact__c`. */
function relatedListComplaints(schema: Schema, name: string): Complaint[] {
    const [object, field] = name.split('.');
    if (!schema.hasObject(object)) return [{ name, message: `there is no object ${object}` }];
    return schema.hasField(object, field) ? [] : [{ name, message: `${object} has no field ${field}` }];
}

function tabComplaints({ metadata, schema, components }: Known, file: MetadataFile): Complaint[] {
    const root = rootOf(file);
    const complaints = [
        ...missing(textsOf(root, 'flexiPage'), 'Lightning page', (name) => has(metadata, 'FlexiPage', name)),
        ...missing(textsOf(root, 'lwcComponent'), 'component', (name) => components.has(name))
    ];
    const isObjectTab = flagOf(root, 'customObject') && !schema.hasObject(file.name);
    return isObjectTab
        ? [...complaints, { name: '<CustomTab', message: `there is no object ${file.name}` }]
        : complaints;
}

function pageComplaints(known: Known, file: MetadataFile): Complaint[] {
    const object = textOf(rootOf(file), 'sobjectType');
    if (object && !known.schema.hasObject(object))
        return [{ name: `>${object}<`, message: `there is no object ${object}` }];
    const items = nodesOf(rootOf(file), 'flexiPageRegions').flatMap((region) => nodesOf(region, 'itemInstances'));
    const fields = items
        .flatMap((item) => nodesOf(item, 'fieldInstance'))
        .map((field) => (textOf(field, 'fieldItem') ?? '').replace(/^Record\./, ''));
    return [
        ...(object ? fieldComplaints(known.schema, object, fields) : []),
        ...items
            .flatMap((item) => nodesOf(item, 'componentInstance'))
            .flatMap((node) => instanceComplaints(known, node))
    ];
}

/** Components of the project stand without a namespace or with c: before their name. */
function instanceComplaints({ components }: Known, instance: MetadataNode): Complaint[] {
    const fullName = textOf(instance, 'componentName') ?? '';
    const name = fullName.replace(/^c:/, '');
    if (name.includes(':')) return [];
    const component = components.get(name);
    if (!component) return [{ name: `>${fullName}<`, message: `there is no component ${name}` }];
    const attributes = nodesOf(instance, 'componentInstanceProperties').map((node) => textOf(node, 'name') ?? '');
    const unknown = attributes.filter((attribute) => !component.designAttributes.includes(attribute));
    return [
        ...(component.isExposed ? [] : [{ name: `>${fullName}<`, message: `${name} is not exposed to pages` }]),
        ...unknown.map((attribute) => ({
            name: `>${attribute}<`,
            message: `${name} has no design attribute ${attribute}`
        }))
    ];
}
