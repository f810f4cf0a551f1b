/** Metadata for tests, written as the XML that a project holds. */
import assert from 'node:assert/strict';
import { isXmlError, parseMetadataXml } from '../../org/metadata-xml.ts';
import type { ApexSource, Metadata, MetadataFile } from '../../org/metadata.ts';
import { ParsedMetadata } from '../../org/parsed-metadata.ts';

/** One metadata file; `parent` is the object of a field. */
export function metadataFile(name: string, xml: string, parent?: string): MetadataFile {
    const parsed = parseMetadataXml(xml);
    assert.ok(!isXmlError(parsed), `${name}: ${JSON.stringify(parsed)}`);
    return { file: `${name}.xml`, type: parsed.type, name, ...(parent ? { parent } : {}), content: parsed.content };
}

export function customObject(name: string, body = ''): MetadataFile {
    const label = name.replace(/__c$/, '');
    const nameField = /<(?:nameField|customSettingsType)>/.test(body)
        ? ''
        : '<nameField><label>Name</label><type>Text</type></nameField>';
    const xml = `<CustomObject><label>${label}</label><pluralLabel>${label}s</pluralLabel>${nameField}${body}</CustomObject>`;
    return metadataFile(name, xml);
}

export function customField(object: string, name: string, body: string): MetadataFile {
    return metadataFile(
        name,
        `<CustomField><fullName>${name}</fullName><label>${name}</label>${body}</CustomField>`,
        object
    );
}

export function permissionSet(name: string, body: string): MetadataFile {
    return metadataFile(name, `<PermissionSet><label>${name}</label>${body}</PermissionSet>`);
}

export function apexClass(name: string): ApexSource {
    return { file: `${name}.cls`, name, text: `public class ${name} {}`, kind: 'class', apiVersion: 67 };
}

export function testMetadata(files: readonly MetadataFile[], apex: readonly ApexSource[] = []): Metadata {
    return new ParsedMetadata(apex, files);
}
