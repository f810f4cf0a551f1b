import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { XMLParser } from 'fast-xml-parser';

/** A tab that shows a Lightning web component; tabs of objects are not in here. */
export interface ComponentTab {
    /** API name, such as Mailchimp_Settings. */
    name: string;
    label: string;
    /** The bundle. */
    component: string;
}

const ending = '.tab-meta.xml';
const parser = new XMLParser({ parseTagValue: false });

/** The tabs of a project that show a component. */
export function readComponentTabs(files: string[]): ComponentTab[] {
    return files.filter((file) => file.endsWith(ending)).flatMap(readTab);
}

function readTab(file: string): ComponentTab[] {
    const { CustomTab } = parser.parse(readFileSync(file, 'utf8')) as {
        CustomTab?: { label?: string; lwcComponent?: string };
    };
    const name = basename(file, ending);
    return CustomTab?.lwcComponent ? [{ name, label: CustomTab.label ?? name, component: CustomTab.lwcComponent }] : [];
}
