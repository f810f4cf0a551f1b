import type { SampleFiles } from './sample-project.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" ?>';
const namespace = 'xmlns="http://soap.sforce.com/2006/04/metadata"';

/** A metadata file: its root element around what is inside. */
export function metadataXml(type: string, inside: string): string {
    return `${declaration}\n<${type} ${namespace}>\n${inside}\n</${type}>\n`;
}

/** A class of the sample project, with the metadata file that belongs to it. */
export function apexClass(name: string, text: string, room = 'room'): SampleFiles {
    const file = `force-app/main/${room}/classes/${name}.cls`;
    const metadata = '    <apiVersion>67.0</apiVersion>\n    <status>Active</status>';
    return { [file]: text, [`${file}-meta.xml`]: metadataXml('ApexClass', metadata) };
}

/** A custom object with text fields and lookups (field to the object it leads to). */
export function customObject(name: string, fields: Readonly<Record<string, 'Text' | `to ${string}`>>): SampleFiles {
    const folder = `force-app/main/room/objects/${name}`;
    const files: Record<string, string> = {
        [`${folder}/${name}.object-meta.xml`]: metadataXml('CustomObject', `    <label>${name}</label>`)
    };
    for (const [field, type] of Object.entries(fields)) {
        const reference = type.startsWith('to ')
            ? `    <referenceTo>${type.slice(3)}</referenceTo>\n    <relationshipName>Samples</relationshipName>\n    <type>Lookup</type>`
            : '    <length>80</length>\n    <type>Text</type>';
        const inside = `    <fullName>${field}</fullName>\n    <label>${field}</label>\n${reference}`;
        files[`${folder}/fields/${field}.field-meta.xml`] = metadataXml('CustomField', inside);
    }
    return files;
}

/** A component of the sample project: its class, its template and what stands in its metadata file. */
export function component(name: string, parts: { ts?: string; html?: string; metadata?: string }): SampleFiles {
    const file = `force-app/main/room/lwc/${name}/${name}`;
    const metadata = parts.metadata ?? '    <apiVersion>67.0</apiVersion>\n    <isExposed>false</isExposed>';
    return {
        [`${file}.ts`]: parts.ts ?? componentClass(''),
        ...(parts.html === undefined ? {} : { [`${file}.html`]: parts.html }),
        [`${file}.js-meta.xml`]: metadataXml('LightningComponentBundle', metadata)
    };
}

/** A component's class around its members. */
export function componentClass(members: string, base = 'LightningElement'): string {
    return `import { LightningElement, api } from 'lwc';\nexport default class Sample extends ${base} {\n${members}\n}\n`;
}
