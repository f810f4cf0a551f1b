/** Cron expressions of Apex: seconds, minutes, hours, day of month, month, day of week, optional year. */
import { CronExpressionParser } from 'cron-parser';

const FIELDS_WITH_YEAR = 7;

/** The next moment after `from` (milliseconds), undefined when there is none any more. @throws Error when it is not a cron expression */
export function nextFireTime(cron: string, from: number, timeZone: string): number | undefined {
    const fields = cron.trim().split(/\s+/);
    const years = fields.length === FIELDS_WITH_YEAR ? yearsOf(fields[6]) : () => true;
    const expression = CronExpressionParser.parse(fields.slice(0, 6).map(shiftDays).join(' '), {
        currentDate: new Date(from),
        tz: timeZone
    });
    const last = new Date(from).getUTCFullYear() + 100;
    for (let next = expression.next(); next.getFullYear() <= last; next = expression.next()) {
        if (years(next.getFullYear())) {
            return next.getTime();
        }
        if (next.getFullYear() > last) {
            return undefined;
        }
    }
    return undefined;
}

/** Apex counts the days of the week from 1 (Sunday), cron from 0. */
function shiftDays(field: string, index: number): string {
    return index === 5 ? field.replace(/\d+/g, (day) => String(Number(day) - 1)) : field;
}

function yearsOf(field: string): (year: number) => boolean {
    if (field === '*' || field === '?') {
        return () => true;
    }
    const ranges = field.split(',').map((part) => part.split('-').map(Number));
    return (year) => ranges.some(([first = 0, last = first]) => year >= first && year <= last);
}
