// Replaces primitiveIcon/fetch of lightning-base-components, which would load a compiled template for every icon:
// with an empty library each icon falls back to its symbol in the SLDS sprite files.

export const hasIconLibrary = (): boolean => true;

export const getIconLibrary = (): Record<string, never> => ({});

export const fetchIconLibrary = (): Promise<Record<string, never>> => Promise.resolve({});
