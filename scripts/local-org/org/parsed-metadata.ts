import { childrenInside } from './metadata-children.ts';
import { rootOf, textOf } from './metadata-tree.ts';
import type { ApexSource, Metadata, MetadataFile, MetadataProblem } from './metadata.ts';

/** Metadata in memory; children inside object and label files are listed too. */
export class ParsedMetadata implements Metadata {
    readonly apex: readonly ApexSource[];
    readonly files: readonly MetadataFile[];
    readonly labels: ReadonlyMap<string, string>;
    readonly problems: readonly MetadataProblem[];
    readonly #byType: ReadonlyMap<string, readonly MetadataFile[]>;

    /** @param components one per file */
    constructor(
        apex: readonly ApexSource[],
        components: readonly MetadataFile[],
        problems: readonly MetadataProblem[] = []
    ) {
        this.apex = apex;
        this.files = components.flatMap((component) => [component, ...childrenInside(component)]);
        this.problems = problems;
        this.#byType = groupByType(this.files);
        this.labels = new Map(
            this.ofType('CustomLabel').map((file) => [file.name.toLowerCase(), textOf(rootOf(file), 'value') ?? ''])
        );
    }

    ofType(type: string): readonly MetadataFile[] {
        return this.#byType.get(type) ?? [];
    }
}

function groupByType(files: readonly MetadataFile[]): Map<string, MetadataFile[]> {
    const groups = new Map<string, MetadataFile[]>();
    for (const file of files) {
        const group = groups.get(file.type);
        if (group) group.push(file);
        else groups.set(file.type, [file]);
    }
    return groups;
}
