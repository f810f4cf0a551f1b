import { flagOf, nodeOf, rootOf } from '../../org/metadata-tree.ts';
import type { Metadata, MetadataFile } from '../../org/metadata.ts';
import { NotSupported } from '../../runtime/runtime.ts';

/**
 * Required lookup filters of the project, which the local org does not compute: setting such a field is refused by name.
 * https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_lookup_filters.htm
 */
export class LookupFilters {
    readonly #files = new Map<string, MetadataFile>();

    constructor(metadata: Metadata) {
        for (const file of metadata.ofType('CustomField')) {
            const filter = nodeOf(rootOf(file), 'lookupFilter');
            if (flagOf(filter, 'active') && !flagOf(filter, 'isOptional')) {
                this.#files.set(`${file.parent ?? ''}.${file.name}`.toLowerCase(), file);
            }
        }
    }

    /** @throws NotSupported when the field has a filter */
    check(objectName: string, fieldName: string): void {
        const file = this.#files.get(`${objectName}.${fieldName}`.toLowerCase());
        if (file)
            throw new NotSupported(`the lookup filter of ${objectName}.${fieldName}`, { file: file.file, line: 1 });
    }
}
