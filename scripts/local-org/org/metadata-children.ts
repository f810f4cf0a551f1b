/**
 * Components that stand inside the file of another: the fields of a `.object` file in Metadata API format, the labels of a labels
 * file. Lists the children under the types and names that they have when they are files of their own.
 * https://developer.salesforce.com/docs/atlas.en-us.sfdx_dev.meta/sfdx_dev/sfdx_dev_source_file_format.htm
 */
import type { MetadataFile } from './metadata.ts';
import { nodesOf, rootOf, textOf } from './metadata-tree.ts';

const childTypes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    CustomObject: {
        businessProcesses: 'BusinessProcess',
        compactLayouts: 'CompactLayout',
        fieldSets: 'FieldSet',
        fields: 'CustomField',
        indexes: 'Index',
        listViews: 'ListView',
        recordTypes: 'RecordType',
        sharingReasons: 'SharingReason',
        validationRules: 'ValidationRule',
        webLinks: 'WebLink'
    },
    CustomLabels: { labels: 'CustomLabel' }
};

/** The components inside a file; [] for types that hold none. */
export function childrenInside(file: MetadataFile): MetadataFile[] {
    return Object.entries(childTypes[file.type] ?? {}).flatMap(([element, type]) =>
        nodesOf(rootOf(file), element).map((node) => ({
            file: file.file,
            type,
            name: textOf(node, 'fullName') ?? '',
            ...(file.type === 'CustomObject' ? { parent: file.name } : {}),
            content: { [type]: node }
        }))
    );
}
