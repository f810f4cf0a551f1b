import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { salesforceModule } from './salesforce-modules.ts';

const user = {
    id: '005',
    username: 'rep',
    name: 'Rep',
    timeZone: 'GMT',
    permissionSets: [],
    customPermissions: ['See'],
    tabs: []
};
const source = (name: string) => salesforceModule(name, user);

describe('salesforceModule', () => {
    const cases = [
        ['@salesforce/label/c.Missing', 'export default "[c.Missing]";'],
        ['@salesforce/schema/Contact', 'export default {"objectApiName":"Contact"};'],
        [
            '@salesforce/schema/Contact.Account.Name',
            'export default {"objectApiName":"Contact","fieldApiName":"Account.Name"};'
        ],
        ['@salesforce/user/Id', 'export default "005";'],
        ['@salesforce/user/isGuest', 'export default false;'],
        ['@salesforce/customPermission/See', 'export default true;'],
        ['@salesforce/customPermission/Change', 'export default undefined;'],
        ['@salesforce/i18n/locale', 'export default globalThis.$sf["@salesforce/i18n/locale"];']
    ] as const;
    for (const [name, expected] of cases) it(`gives ${name}`, () => assert.equal(source(name), expected));

    it('makes a method of Apex a function and a wire adapter', () => {
        assert.match(source('@salesforce/apex/Greeter.greet') ?? '', /apexMethod\("Greeter\.greet"\)/);
    });

    it('knows no other module', () => assert.equal(source('@salesforce/unheardOf/x'), undefined));
});
