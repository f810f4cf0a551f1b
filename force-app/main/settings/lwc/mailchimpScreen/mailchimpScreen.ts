import formFactor from '@salesforce/client/formFactor';

/** CSS pixels. A window of usual size that is zoomed in to 400 % has 320. */
const NARROW = 480;

/**
 * Whether there is as little room as on a phone: on one, or in a window that is narrow or zoomed in far.
 * @see https://www.w3.org/WAI/WCAG22/Understanding/reflow.html
 */
export function isNarrow(): boolean {
    return formFactor === 'Small' || window.innerWidth < NARROW;
}
