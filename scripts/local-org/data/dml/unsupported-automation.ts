/**
 * Automation of the project that the local org does not run: DML on its object is refused by name, because a record saved without it
 * would not be what an org saves.
 */
import { flagOf, nodesOf, rootOf, textOf } from '../../org/metadata-tree.ts';
import type { Metadata, MetadataFile } from '../../org/metadata.ts';
import { NotSupported } from '../../runtime/runtime.ts';
import type { SaveEvent } from './automation.ts';
import type { Statement } from './statement.ts';

interface Unsupported {
    readonly object: string;
    readonly what: string;
    readonly file: string;
    readonly events: readonly SaveEvent[];
}

const saves: readonly SaveEvent[] = ['insert', 'update'];

export class UnsupportedAutomation {
    readonly #all: readonly Unsupported[];

    constructor(metadata: Metadata) {
        this.#all = [
            ...metadata.ofType('Workflow').flatMap(workflowRules),
            ...metadata.ofType('DuplicateRule').flatMap(duplicateRule)
        ];
    }

    /** @throws NotSupported when the object has automation for what is about to happen */
    check({ object }: Statement, event: SaveEvent): void {
        const name = object.name.toLowerCase();
        const found = this.#all.find((each) => each.object === name && each.events.includes(event));
        if (found) throw new NotSupported(found.what, { file: found.file, line: 1 });
    }
}

/** https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_workflow.htm */
function workflowRules(file: MetadataFile): Unsupported[] {
    const active = nodesOf(rootOf(file), 'rules').filter((rule) => flagOf(rule, 'active'));
    return active.map((rule) => ({
        object: file.name.toLowerCase(),
        what: `the workflow rule ${textOf(rule, 'fullName') ?? ''} of ${file.name}`,
        file: file.file,
        events: saves
    }));
}

/** https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_duplicaterule.htm */
function duplicateRule(file: MetadataFile): Unsupported[] {
    const object = file.name.split('.')[0] ?? '';
    if (!flagOf(rootOf(file), 'isActive')) return [];
    return [{ object: object.toLowerCase(), what: `the duplicate rule ${file.name}`, file: file.file, events: saves }];
}
