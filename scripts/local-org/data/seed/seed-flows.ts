import { nodeOf, rootOf, textOf } from '../../org/metadata-tree.ts';
import type { Metadata, MetadataFile } from '../../org/metadata.ts';
import type { Seeder, SeedValues } from './seeder.ts';

/** A row of FlowDefinitionView for each flow of the project; those of flows that are gone go. */
export function seedFlows(seeder: Seeder, metadata: Metadata): void {
    seeder.store.run('DELETE FROM "FlowDefinitionView"', []);
    metadata.ofType('Flow').forEach((file, place) => seeder.add('FlowDefinitionView', rowOf(file, place + 1)));
}

/** A file of source is the one version that the flow has here. */
function rowOf(file: MetadataFile, number: number): SeedValues {
    const root = rootOf(file);
    const version = idOf('301', number);
    const isActive = textOf(root, 'status') === 'Active';
    return {
        DurableId: idOf('300', number),
        ActiveVersionId: isActive ? version : null,
        LatestVersionId: version,
        ApiName: file.name,
        Label: textOf(root, 'label') ?? file.name,
        Description: textOf(root, 'description') ?? null,
        ApiVersion: textOf(root, 'apiVersion') ?? null,
        ProcessType: textOf(root, 'processType') ?? null,
        TriggerType: textOf(nodeOf(root, 'start'), 'triggerType') ?? null,
        IsActive: isActive,
        VersionNumber: 1
    };
}

/** Ids of flow definitions and versions; there are no such objects here. */
function idOf(prefix: string, number: number): string {
    return prefix + String(number).padStart(12, '0');
}
