import { fill, formatList } from 'c/mailchimpFormat';
import { labels } from './labels';
import type { OptionName, Refusal } from 'c/mailchimpOptions';
import { nameOf } from './names';

/**
 * What was saved and what was not, in sentences.
 * @param sent the choices that were to be saved
 * @param refusals those of them that were not
 */
export function outcomeOf(sent: readonly OptionName[], refusals: readonly Refusal[]): string {
    const refused = refusals.map(({ name }) => name);
    const saved = sent.filter((name) => !refused.includes(name));
    return [sentence(labels.saved, saved), sentence(labels.refused, refused)].filter(Boolean).join(' ');
}

function sentence(label: string, names: readonly OptionName[]): string {
    return names.length === 0 ? '' : fill(label, formatList(names.map((name) => `“${nameOf(name)}”`)));
}
