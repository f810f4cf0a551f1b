import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { epochDay } from '../../runtime/calendar.ts';
import { DatetimeValue, DateValue } from '../../runtime/values.ts';
import { compileFormula } from './evaluate.ts';
import type { FormulaContext, FormulaValue } from './evaluate.ts';
import { FormulaError } from './tokens.ts';

const now: Record<string, FormulaValue> = {
    Name: 'Ana',
    Empty: null,
    Amount: 250,
    Stage: 'Open',
    Tags: 'red;blue',
    'Account.Name': 'Hall',
    Starts: new DateValue(epochDay(2026, 1, 31))
};
const before: Record<string, FormulaValue> = { ...now, Amount: 100 };

function context(isNew = false): FormulaContext {
    const reader = (values: Record<string, FormulaValue>) => (path: readonly string[]) => {
        const value = values[path.join('.')];
        if (value === undefined) throw new FormulaError(`Field ${path.join('.')} does not exist`);
        return value;
    };
    return {
        read: reader(now),
        readPrior: reader(before),
        isNew,
        now: Date.UTC(2026, 4, 3, 9, 30),
        today: epochDay(2026, 5, 3)
    };
}

const compute = (text: string, isNew = false) => compileFormula(text).evaluate(context(isNew));
const day = (year: number, month: number, dayOfMonth: number) => new DateValue(epochDay(year, month, dayOfMonth));

// https://help.salesforce.com/s/articleView?id=platform.customize_functions.htm&type=5
const table: [string, FormulaValue][] = [
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['2 ^ 3', 8],
    ['ISNUMBER("12.5")', true],
    ['ISNUMBER(Name)', false],
    ['10 / 4', 2.5],
    ['Amount > 200 && NOT(ISBLANK(Name))', true],
    ['Amount > 300 || Name = "Ana"', true],
    ['Name = "ana"', false],
    ['Name <> "Ben"', true],
    ['Empty = ""', true],
    ['ISBLANK(Empty)', true],
    ['Empty > 5', false],
    ['Empty + 5', null],
    ['BLANKVALUE(Empty, "none")', 'none'],
    ['IF(Amount >= 250, "big", "small")', 'big'],
    ['CASE(Stage, "New", 1, "Open", 2, 3)', 2],
    ['CASE(Stage, "New", 1, 3)', 3],
    ['ISPICKVAL(Stage, "Open")', true],
    ['INCLUDES(Tags, "blue")', true],
    ['INCLUDES(Tags, "bl")', false],
    ['"Dear " & Name & Empty & "!"', 'Dear Ana!'],
    ['Account.Name', 'Hall'],
    ['LEN(Name) + LEN(Empty)', 3],
    ['LEFT(Name, 2) & RIGHT(Name, 1) & MID(Name, 2, 1)', 'Anan'],
    ['UPPER(Name) & LOWER(Name)', 'ANAana'],
    ['FIND("n", Name)', 2],
    ['FIND("x", Name)', 0],
    ['SUBSTITUTE(Name, "A", "E")', 'Ena'],
    ['LPAD("7", 3, "0")', '007'],
    ['REGEX("12345", "[0-9]{5}")', true],
    ['REGEX("x12345", "[0-9]{5}")', false],
    ["BEGINS(Name, 'A')", true],
    ['CONTAINS(Name, "na")', true],
    ['TEXT(Amount)', '250'],
    ['VALUE("12.5")', 12.5],
    ['ROUND(2.345, 2)', 2.35],
    ['ROUND(-2.5, 0)', -3],
    ['MOD(10, 3)', 1],
    ['CEILING(2.1) + FLOOR(2.9)', 5],
    ['MAX(1, 3, 2) - MIN(1, 3, 2)', 2],
    ['TODAY()', day(2026, 5, 3)],
    ['TODAY() - DATE(2026, 5, 1)', 2],
    ['NOW()', new DatetimeValue(Date.UTC(2026, 4, 3, 9, 30))],
    ['Starts + 1', day(2026, 2, 1)],
    ['ADDMONTHS(Starts, 1)', day(2026, 2, 28)],
    ['YEAR(Starts) * 100 + MONTH(Starts)', 202601],
    ['WEEKDAY(DATE(2026, 5, 3))', 1],
    ['Starts < TODAY()', true],
    ['ISCHANGED(Amount)', true],
    ['ISCHANGED(Name)', false],
    ['PRIORVALUE(Amount)', 100],
    ['ISNEW()', false],
    ['/* why */ TRUE', true],
    ['"say \\"hi\\""', 'say "hi"']
];

describe('A formula', () => {
    for (const [text, expected] of table) {
        it(`computes ${text}`, () => assert.deepEqual(compute(text), expected));
    }

    it('sees no change in a new record', () => {
        assert.equal(compute('ISCHANGED(Amount)', true), false);
        assert.equal(compute('ISNEW()', true), true);
    });

    const broken: [string, RegExp][] = [
        ['1 +', /unexpected end of formula/],
        ['IF(TRUE, 1', /unexpected end of formula/],
        ['Name ~ 1', /unexpected character ~ at position 6/],
        ['VLOOKUP(Name, Name, Name)', /the function VLOOKUP is not supported/],
        ['1 / 0', /division by zero/],
        ['Nowhere', /Field Nowhere does not exist/]
    ];
    for (const [text, message] of broken) {
        it(`refuses ${text}`, () => assert.throws(() => compute(text), message));
    }
});
