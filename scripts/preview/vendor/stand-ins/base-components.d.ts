// Modules of lightning-base-components that the stand-ins build on and that its authors do not type.

declare module 'lightning/overlayManager' {
    /** Whether the topmost overlay is a `lightning/modal`. */
    export function isLwcModalActive(): boolean;
}
