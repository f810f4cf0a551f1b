/** A locale of Salesforce (`en_US`, `zh_Hans_CN`) as JavaScript names it (`en-US`). */
export function languageTag(locale: string): string {
    return locale.replaceAll('_', '-');
}
