import { nodesOf, rootOf } from '../../org/metadata-tree.ts';
import type { Metadata, MetadataFile } from '../../org/metadata.ts';
import { NotSupported } from '../../runtime/runtime.ts';

/**
 * Sharing rules of the project, which the local org does not compute: where they would decide, the question is refused by name.
 * https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_sharingrules.htm
 */
export class SharingRules {
    readonly #files: ReadonlyMap<string, MetadataFile>;

    constructor(metadata: Metadata | undefined) {
        const withRules = (metadata?.ofType('SharingRules') ?? []).filter((file) => {
            const root = rootOf(file);
            return [...nodesOf(root, 'sharingCriteriaRules'), ...nodesOf(root, 'sharingOwnerRules')].length > 0;
        });
        this.#files = new Map(withRules.map((file) => [file.name.toLowerCase(), file]));
    }

    /** @throws NotSupported when the object has sharing rules */
    refuse(objectName: string): void {
        const file = this.#files.get(objectName.toLowerCase());
        if (file) throw new NotSupported(`the sharing rules of ${file.name}`, { file: file.file, line: 1 });
    }
}
