import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageDirectories, sourceFiles } from '../../project/source-files.ts';
import { readBundles, type Bundle } from './bundles.ts';
import { readLabels } from './labels.ts';
import { readComponentTabs, type ComponentTab } from './tabs.ts';
import { readQuickActions, type QuickAction } from './quick-actions.ts';

/** What the preview knows of an SFDX project. */
export interface Project {
    /** Absolute path of the folder of sfdx-project.json. */
    root: string;
    /** Absolute paths of the package directories. */
    folders: string[];
    bundles: Map<string, Bundle>;
    labels: Map<string, string>;
    tabs: ComponentTab[];
    quickActions: QuickAction[];
}

/** Reads an SFDX project from disk. */
export function readProject(root: string): Project {
    const files = sourceFiles(root);
    return {
        root,
        folders: packageDirectories(root)
            .map((folder) => join(root, folder))
            .filter(existsSync),
        bundles: readBundles(files),
        tabs: readComponentTabs(files),
        labels: readLabels(files),
        quickActions: readQuickActions(files)
    };
}
