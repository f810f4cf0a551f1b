import { dataCenterOf } from '../key';

const DIGITS = '0123456789abcdef0123456789abcdef';

describe('dataCenterOf', () => {
    it.each([
        [`${DIGITS}-us19`, 'us19'],
        [`  ${DIGITS}-us6\n`, 'us6'],
        [`${DIGITS.toUpperCase()}-US1`, 'us1']
    ])('knows the data center of %j', (key, dataCenter) => {
        expect(dataCenterOf(key)).toBe(dataCenter);
    });

    it.each([
        '',
        DIGITS,
        `${DIGITS}-`,
        `${DIGITS}-eu1`,
        `${DIGITS}-us1234`,
        `${DIGITS.slice(1)}-us1`,
        `${DIGITS}0-us1`,
        `${DIGITS}-us1.example.com`,
        `${DIGITS}-us1/..`,
        `g${DIGITS.slice(1)}-us1`
    ])('takes %j for no key', (key) => {
        expect(dataCenterOf(key)).toBeUndefined();
    });
});
