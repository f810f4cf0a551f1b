import { csvOf } from '../csv';
import { countsOf, type DryRunLine } from '../people';

const ana: DryRunLine = {
    recordId: '003000000000001AAA',
    objectApiName: 'Contact',
    name: 'Ana "Nan" Alvarez',
    emailAddress: 'ana.alvarez@example.com',
    isChecked: false,
    action: 'CHECK',
    reason: 'Unsubscribed, and subscribed to none.'
};

describe('csvOf', () => {
    it('begins with a mark and the names of the columns', () => {
        expect(csvOf([])).toBe('\uFEFF"Decision","Name","Record","Id","Email","Email Opt Out Now","Why"\r\n');
    });

    it('doubles quotes and keeps commas', () => {
        expect(csvOf([ana]).split('\r\n')[1]).toBe(
            '"Check","Ana ""Nan"" Alvarez","Contact","003000000000001AAA","ana.alvarez@example.com",' +
                '"Not checked","Unsubscribed, and subscribed to none."'
        );
    });

    it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1+1'])('makes no formula of %j', (name) => {
        expect(csvOf([{ ...ana, name }])).toContain(`"'${name}"`);
    });

    it.each(['emailAddress', 'reason'] as const)('makes no formula of the %s either', (field) => {
        expect(csvOf([{ ...ana, [field]: '=HYPERLINK("https://example.com")' }])).toContain(
            `"'=HYPERLINK(""https://example.com"")"`
        );
    });

    it('keeps the letters of every language', () => {
        const names = ['Zoë Łukasz', '王秀英', 'Ñandú', 'أمل', '👩‍🚀 Ana'];
        const [, ...rows] = csvOf(names.map((name) => ({ ...ana, name })))
            .trim()
            .split('\r\n');
        expect(rows.map((row) => row.split('","')[1])).toEqual(names);
    });

    it('leaves empty what is not known', () => {
        const line = csvOf([{ ...ana, name: undefined, emailAddress: null, isChecked: true, action: 'LEAVE' }]);
        expect(line).toContain('"Leave","","Contact","003000000000001AAA","","Checked",');
    });
});

describe('countsOf', () => {
    it('counts each action', () => {
        expect(countsOf([ana, ana, { ...ana, action: 'LEAVE' }])).toEqual({ CHECK: 2, UNCHECK: 0, LEAVE: 1 });
    });
});
