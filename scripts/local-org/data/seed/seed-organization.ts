import type { Seeder } from './seeder.ts';

/** The org's own row. */
export function seedOrganization(seeder: Seeder): string {
    return seeder.put('Organization', 'Name', 'Local Org', {
        OrganizationType: 'Developer Edition',
        IsSandbox: false,
        InstanceName: 'LOCAL',
        DefaultLocaleSidKey: 'en_US',
        LanguageLocaleKey: 'en_US',
        TimeZoneSidKey: 'America/Los_Angeles',
        UiSkin: 'Theme3',
        FiscalYearStartMonth: 1
    });
}
