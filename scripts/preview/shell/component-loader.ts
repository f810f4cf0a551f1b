import { getComponentDef, type LightningElement } from 'lwc';
import type { PageData } from '../shared/page-data.ts';

type Bundle = PageData['bundles'][number];

/** A component that a page shows: its class, and the values to set on it. */
export interface LoadedComponent {
    constructor: typeof LightningElement;
    properties: Record<string, unknown>;
}

/** The bundles that a record page of an object may hold. */
export const recordPageBundles = (bundles: Bundle[], objectApiName: string): Bundle[] =>
    bundles.filter(({ isExposed, targets }) => {
        const target = targets.find(({ name }) => name === 'lightning__RecordPage');
        return isExposed && target && (target.objects?.includes(objectApiName) ?? true);
    });

/**
 * Loads a component for a target, as Lightning App Builder would place it: with the defaults of its design attributes
 * and those of the page's own values (recordId, objectApiName …) that it declares.
 */
export async function loadComponent(
    { name, targets }: Bundle,
    target: string,
    pageValues: Record<string, unknown>
): Promise<LoadedComponent> {
    const module = (await import(`c/${name}`)) as { default: typeof LightningElement };
    const declared = getComponentDef(module.default).props;
    const given = Object.entries(pageValues).filter(([property]) => property in declared);
    const defaults = targets.find((candidate) => candidate.name === target)?.defaults;
    return { constructor: module.default, properties: { ...defaults, ...Object.fromEntries(given) } };
}
