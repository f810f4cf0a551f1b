// lightning-base-components 1.22.3-alpha imports lightning/modalUtils without containing it.
import { isLwcModalActive } from 'lightning/overlayManager';

/** What the base component binds to the handler. */
interface ModalPart {
    lastFocusedElement?: HTMLElement | null;
    isModalClosing?: boolean;
}

/**
 * Keeps the focus inside an open modal: remembers the element that has it and, when something behind the modal takes it,
 * gives it back. The Tab key itself is handled by lightning-focus-trap.
 */
export function modalFocusinEventHandler(this: ModalPart, event: FocusEvent): void {
    if (this.isModalClosing || !isLwcModalActive()) return;
    const path = event.composedPath();
    const inOverlay = path.some((node) => node instanceof Element && node.localName === 'lightning-overlay-container');
    if (inOverlay) this.lastFocusedElement = path[0] as HTMLElement;
    else this.lastFocusedElement?.focus();
}
