/**
 * Picklist values: inside the field, or in a global value set.
 * https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_field_types_picklist.htm
 */
import { flagOf, nodeOf, nodesOf, rootOf, textOf, type MetadataNode } from '../../org/metadata-tree.ts';
import type { Metadata } from '../../org/metadata.ts';
import type { FieldDescription, PicklistValue } from './schema.ts';

/** Values of the global value sets by lower-cased name. */
export type PicklistSets = ReadonlyMap<string, readonly PicklistValue[]>;

export function readPicklistSets(metadata: Metadata): PicklistSets {
    return new Map(
        metadata
            .ofType('GlobalValueSet')
            .map((file) => [file.name.toLowerCase(), readValues(nodesOf(rootOf(file), 'customValue'))])
    );
}

/**
 * The values of a picklist field.
 *
 * @throws Error when the field has no values or names a value set that is not there
 */
export function readPicklist(
    name: string,
    field: MetadataNode,
    sets: PicklistSets
): Pick<FieldDescription, 'picklistValues' | 'restrictedPicklist' | 'defaultedOnCreate'> {
    const valueSet = nodeOf(field, 'valueSet');
    const picklistValues = picklistValuesOf(name, field, valueSet, sets);
    return {
        picklistValues,
        // Fields on a global value set are always restricted.
        restrictedPicklist: flagOf(valueSet, 'restricted') || textOf(valueSet, 'valueSetName') !== undefined,
        defaultedOnCreate:
            picklistValues.some(({ isDefault }) => isDefault) || textOf(field, 'defaultValue') !== undefined
    };
}

function picklistValuesOf(
    name: string,
    field: MetadataNode,
    valueSet: MetadataNode,
    sets: PicklistSets
): readonly PicklistValue[] {
    const setName = textOf(valueSet, 'valueSetName');
    if (setName !== undefined) {
        const values = sets.get(setName.toLowerCase());
        if (!values) throw new Error(`Field ${name}: there is no global value set ${setName}.`);
        return values;
    }
    // Until API version 37 the values stood in <picklist>.
    const oldForm = nodesOf(nodeOf(field, 'picklist'), 'picklistValues');
    const definition = nodesOf(nodeOf(valueSet, 'valueSetDefinition'), 'value');
    const values = readValues([...definition, ...oldForm]);
    if (values.length === 0) throw new Error(`Field ${name} has no picklist values.`);
    return values;
}

function readValues(nodes: readonly MetadataNode[]): PicklistValue[] {
    return nodes.map((node) => {
        const value = textOf(node, 'fullName') ?? '';
        return {
            value,
            label: textOf(node, 'label') ?? value,
            active: textOf(node, 'isActive') !== 'false',
            isDefault: flagOf(node, 'default')
        };
    });
}
