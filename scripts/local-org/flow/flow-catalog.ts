/** The active flows of an org. Each is read when it is first needed, and once. */
import { nodeOf, rootOf, textOf } from '../org/metadata-tree.ts';
import type { LocalOrg } from '../org/local-org.ts';
import type { Metadata, MetadataFile } from '../org/metadata.ts';
import type { SaveEvent } from '../data/dml/automation.ts';
import { compileFlow } from './compile/compile-flow.ts';
import type { CompiledFlow } from './flow.ts';

/** What has to be known of a record-triggered flow before it is read. */
interface TriggeredFlow {
    readonly file: MetadataFile;
    /** In lower case. */
    readonly object: string;
    readonly events: readonly SaveEvent[];
    readonly order: number;
}

/** https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_visual_workflow.htm, RecordTriggerType */
const EVENTS: Readonly<Record<string, readonly SaveEvent[]>> = {
    Create: ['insert'],
    Update: ['update'],
    CreateAndUpdate: ['insert', 'update'],
    Delete: ['delete']
};

/** Flows without an order run after those up to this one and before those above it. */
const LAST_OF_THE_FIRST = 1000;

export class FlowCatalog {
    private readonly files = new Map<string, MetadataFile>();
    private readonly triggered: readonly TriggeredFlow[];
    private readonly compiled = new Map<MetadataFile, CompiledFlow>();

    constructor(metadata: Metadata) {
        const active = metadata.ofType('Flow').filter((file) => textOf(rootOf(file), 'status') === 'Active');
        for (const file of active) this.files.set(file.name.toLowerCase(), file);
        this.triggered = active.flatMap(triggeredFlow).sort(byOrder);
    }

    /** Is there a flow to run when records of the object are saved so? */
    hasTriggered(objectName: string, event: SaveEvent): boolean {
        return this.triggeredFiles(objectName, event).length > 0;
    }

    /** The flows to run, in their order. @throws NotSupported for what the local org does not run */
    triggeredBy(org: LocalOrg, objectName: string, event: SaveEvent): CompiledFlow[] {
        return this.triggeredFiles(objectName, event).map((file) => this.compile(org, file));
    }

    /** An active flow by its name without case; undefined when there is none. @throws NotSupported */
    named(org: LocalOrg, name: string): CompiledFlow | undefined {
        const file = this.files.get(name.toLowerCase());
        return file && this.compile(org, file);
    }

    private triggeredFiles(objectName: string, event: SaveEvent): MetadataFile[] {
        const key = objectName.toLowerCase();
        return this.triggered
            .filter(({ object, events }) => object === key && events.includes(event))
            .map(({ file }) => file);
    }

    private compile(org: LocalOrg, file: MetadataFile): CompiledFlow {
        const known = this.compiled.get(file) ?? compileFlow(org, file);
        this.compiled.set(file, known);
        return known;
    }
}

function triggeredFlow(file: MetadataFile): TriggeredFlow[] {
    const start = nodeOf(rootOf(file), 'start');
    const object = textOf(start, 'object');
    if (object === undefined || !textOf(start, 'triggerType')?.startsWith('Record')) return [];
    // What it is not known to run for it is refused for, whatever is done.
    const events = EVENTS[textOf(start, 'recordTriggerType') ?? ''] ?? Object.values(EVENTS).flat();
    return [{ file, object: object.toLowerCase(), events, order: orderOf(file) }];
}

/**
 * "Flows with trigger order values from 1 to 1,000 run first, then flows without one in the order in which they were created, then those
 * from 1,001 to 2,000." Files know no date of creation: their names stand in for it.
 * https://help.salesforce.com/s/articleView?id=platform.flow_concepts_trigger_order.htm&type=5
 */
function orderOf(file: MetadataFile): number {
    const text = textOf(rootOf(file), 'triggerOrder');
    return text === undefined ? LAST_OF_THE_FIRST + 0.5 : Number(text);
}

function byOrder(left: TriggeredFlow, right: TriggeredFlow): number {
    return left.order - right.order || (left.file.name < right.file.name ? -1 : 1);
}
