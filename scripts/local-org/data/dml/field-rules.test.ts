import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatAutoNumber } from './auto-number.ts';
import { isEmailAddress } from './email-address.ts';

// https://help.salesforce.com/s/articleView?id=000389447&type=1
describe('An e-mail address', () => {
    const good = [
        'ana.alvarez@example.com',
        'chloe.dubois+events@example.com',
        "erin.o'neill@example.com",
        'Dmitri.VOLKOV@Example.com',
        'jörg.müller@example.com',
        'a@sub-domain.example.com',
        '1@2.example'
    ];
    for (const address of good) it(`may be ${address}`, () => assert.equal(isEmailAddress(address), true));

    const bad = [
        'nobody',
        'nobody@',
        '@example.com',
        'a b@example.com',
        'a@example',
        'a@-example.com',
        'a@example..com',
        '.a@example.com',
        'a..b@example.com',
        'a@b@example.com',
        `${'a'.repeat(65)}@example.com`
    ];
    for (const address of bad) it(`may not be ${address}`, () => assert.equal(isEmailAddress(address), false));
});

// https://help.salesforce.com/s/articleView?id=platform.custom_field_attributes.htm&type=5
describe('An auto-number', () => {
    const day = new Date(Date.UTC(2026, 4, 3));
    const table: [string, number, string][] = [
        ['{0}', 7, '7'],
        ['A-{0000}', 42, 'A-0042'],
        ['A-{0000}', 12345, 'A-12345'],
        ['{YYYY}-{MM}-{DD}-{000}', 1, '2026-05-03-001'],
        ['{YY}/{00}', 3, '26/03']
    ];
    for (const [format, number, text] of table) {
        it(`${number} as ${format} is ${text}`, () => assert.equal(formatAutoNumber(format, number, day), text));
    }
});
