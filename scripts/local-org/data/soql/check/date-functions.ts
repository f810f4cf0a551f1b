/**
 * CALENDAR_YEAR, HOUR_IN_DAY and the others: periods that dates fall into, in UTC unless convertTimezone() is used.
 * https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_select_date_functions.htm
 */
import { DAY, HOUR } from '../../../runtime/calendar.ts';
import { SoqlError } from '../problems.ts';
import type { FunctionSyntax } from '../syntax/syntax.ts';
import type { TypedExpression } from './expression.ts';
import { parameter, type Piece, type Sql } from './sql.ts';

const fiscalStart: Piece = parameter((run) => run.fiscalYearStart);

/** Each takes the day as days since 1970-01-01. */
const ofDay: Readonly<Record<string, (day: Sql) => Sql>> = {
    CALENDAR_YEAR: year,
    CALENDAR_MONTH: month,
    CALENDAR_QUARTER: (day) => ['((', ...month(day), ' - 1) / 3 + 1)'],
    DAY_IN_MONTH: dayOfMonth,
    // 1 is Sunday.
    DAY_IN_WEEK: (day) => ['((', ...day, ' + 4) % 7 + 7) % 7 + 1'],
    DAY_IN_YEAR: dayOfYear,
    DAY_ONLY: (day) => day,
    // The first week is from the first through the seventh day.
    WEEK_IN_MONTH: (day) => ['((', ...dayOfMonth(day), ' - 1) / 7 + 1)'],
    WEEK_IN_YEAR: (day) => ['((', ...dayOfYear(day), ' - 1) / 7 + 1)'],
    FISCAL_MONTH: fiscalMonth,
    FISCAL_QUARTER: (day) => ['((', ...fiscalMonth(day), ' - 1) / 3 + 1)'],
    // The fiscal year has the name of the calendar year in which it ends.
    FISCAL_YEAR: (day) => [
        '(',
        ...year(day),
        ' + (',
        fiscalStart,
        ' > 1 AND ',
        ...month(day),
        ' >= ',
        fiscalStart,
        '))'
    ]
};

export const dateFunctions: ReadonlySet<string> = new Set([...Object.keys(ofDay), 'HOUR_IN_DAY']);

export function dateFunctionOf(call: FunctionSyntax, argument: TypedExpression): TypedExpression {
    const { name, place } = call;
    const isDatetime = argument.type === 'datetime';
    const needsDatetime = name === 'HOUR_IN_DAY' || name === 'DAY_ONLY' || call.convertTimezone;
    if (!isDatetime && (needsDatetime || argument.type !== 'date')) {
        throw new SoqlError(`field ${argument.label} does not support aggregate operator ${name}`, place);
    }
    const instant = call.convertTimezone ? localInstant(argument.sql) : argument.sql;
    const sql = name === 'HOUR_IN_DAY' ? hour(instant) : ofDay[name](isDatetime ? dayOf(instant) : instant);
    return {
        ...argument,
        type: name === 'DAY_ONLY' ? 'date' : 'integer',
        sql,
        folded: sql,
        scale: 0,
        key: `${name}(${call.convertTimezone ? `convertTimezone(${argument.key})` : argument.key})`,
        place
    };
}

/** The milliseconds as if the user's clock were UTC's; `local_time` is a function of the store. */
function localInstant(instant: Sql): Sql {
    return ['local_time(', ...instant, ', ', parameter((run) => run.timeZone), ')'];
}

function dayOf(instant: Sql): Sql {
    return ['CAST(floor(', ...instant, ` / ${DAY}.0) AS INTEGER)`];
}

function hour(instant: Sql): Sql {
    return ['((', ...instant, ` % ${DAY} + ${DAY}) % ${DAY} / ${HOUR})`];
}

function part(format: string, day: Sql): Sql {
    return [`CAST(strftime('${format}', `, ...day, " * 86400, 'unixepoch') AS INTEGER)"];
}

function year(day: Sql): Sql {
    return part('%Y', day);
}

function month(day: Sql): Sql {
    return part('%m', day);
}

function dayOfMonth(day: Sql): Sql {
    return part('%d', day);
}

function dayOfYear(day: Sql): Sql {
    return part('%j', day);
}

function fiscalMonth(day: Sql): Sql {
    return ['((', ...month(day), ' - ', fiscalStart, ' + 12) % 12 + 1)'];
}
