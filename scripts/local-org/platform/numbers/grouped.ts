/** Numbers as `format()` shows them: with the separators of the user's locale. */
import { languageTag } from '../text/language-tag.ts';
import type { Runtime } from '../../runtime/runtime.ts';

/** `digits` is a plain decimal number; at most `fraction` digits after the point are shown, rounded half to even. */
export function formatNumber(runtime: Runtime, digits: string, fraction: number): string {
    const options = { maximumFractionDigits: fraction, roundingMode: 'halfEven' } as Intl.NumberFormatOptions;
    const format = new Intl.NumberFormat(languageTag(runtime.transaction.user.locale), options);
    // A text keeps all digits; a number would lose some.
    return format.format(digits as unknown as number);
}
