import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** An SFDX project in a temporary folder. */
export interface ScratchProject {
    root: string;
    /** Writes a file, named relative to `force-app`. @returns its absolute path */
    write(file: string, text: string): string;
    remove(): void;
}

/** Makes an SFDX project of some files, named relative to `force-app`. */
export function scratchProject(files: Record<string, string>): ScratchProject {
    const root = mkdtempSync(join(tmpdir(), 'preview-project-'));
    const write = (file: string, text: string) => {
        const path = join(root, 'force-app', file);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
        return path;
    };
    writeFileSync(join(root, 'sfdx-project.json'), '{ "packageDirectories": [{ "path": "force-app" }] }');
    for (const [file, text] of Object.entries(files)) write(file, text);
    return { root, write, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** js-meta.xml of a component for contact pages with one design attribute, `size`, of default 5. */
export const recordPageMeta = `<?xml version="1.0" encoding="UTF-8"?>
<LightningComponentBundle xmlns="http://soap.sforce.com/2006/04/metadata">
    <apiVersion>67.0</apiVersion>
    <isExposed>true</isExposed>
    <masterLabel>Greeting &amp; more</masterLabel>
    <targets>
        <target>lightning__RecordPage</target>
        <target>lightning__AppPage</target>
    </targets>
    <targetConfigs>
        <targetConfig targets="lightning__RecordPage, lightning__HomePage">
            <property name="size" type="Integer" default="5" />
            <property name="loud" type="Boolean" default="true" />
            <property name="untouched" type="String" />
            <objects>
                <object>Contact</object>
            </objects>
        </targetConfig>
    </targetConfigs>
</LightningComponentBundle>`;
