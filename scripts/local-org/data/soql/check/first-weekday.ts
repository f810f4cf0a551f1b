/** What the JavaScript engine knows of weeks; the name of the member has changed from weekInfo to getWeekInfo. */
interface LocaleWithWeeks {
    readonly weekInfo?: { readonly firstDay: number };
    getWeekInfo?(): { readonly firstDay: number };
}

const sunday = 7;

/** The day on which weeks start in a locale such as en_US: 1 = Monday … 7 = Sunday. */
export function firstWeekday(locale: string): number {
    const weeks = new Intl.Locale(locale.replaceAll('_', '-')) as LocaleWithWeeks;
    return (weeks.getWeekInfo?.() ?? weeks.weekInfo)?.firstDay ?? sunday;
}
