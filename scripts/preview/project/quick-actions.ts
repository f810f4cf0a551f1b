import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { XMLParser } from 'fast-xml-parser';

/** A quick action that runs a flow. */
export interface QuickAction {
    /** API name of the object on whose pages it is. */
    object: string;
    /** API name, without the object. */
    name: string;
    label: string;
    /** API name of the flow. */
    flow: string;
}

interface Meta {
    QuickAction?: { label?: string; type?: string; flowDefinition?: string };
}

const ending = '.quickAction-meta.xml';
const parser = new XMLParser({ parseTagValue: false });

/** The quick actions of a project that run a flow; others cannot be tried here and are left out. */
export function readQuickActions(files: string[]): QuickAction[] {
    return files.filter((file) => file.endsWith(ending)).flatMap(readQuickAction);
}

/** The file is called after the object and the action: `Contact.Call_Back.quickAction-meta.xml`. */
function readQuickAction(file: string): QuickAction[] {
    const [object, name] = basename(file, ending).split('.');
    const { QuickAction: action } = parser.parse(readFileSync(file, 'utf8')) as Meta;
    if (!name || action?.type !== 'Flow' || !action.flowDefinition) return [];
    return [{ object, name, label: action.label ?? name, flow: action.flowDefinition }];
}
