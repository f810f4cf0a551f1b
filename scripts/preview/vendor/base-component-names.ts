import { readdirSync } from 'node:fs';
import { baseComponentsSource, bundleEntry } from './packages.ts';

/**
 * Bundles left out: the compiled icon templates, because icons come from the SLDS sprites; barcodeScanner, because it
 * imports a module that the package does not contain; navigation, because it only re-exports a module of the platform.
 */
const leftOut = /^iconSvgTemplates|^barcodeScanner$|^navigation$/;

/** Whether `lightning/<name>` comes from the package. */
export function isBaseComponent(name: string): boolean {
    return !leftOut.test(name) && bundleEntry(name) !== undefined;
}

/** Every `lightning/<name>` that comes from the package, sorted. */
export function baseComponentNames(): string[] {
    return readdirSync(baseComponentsSource).filter(isBaseComponent).sort();
}
