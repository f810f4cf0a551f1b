import advanced from '@salesforce/label/c.Mailchimp_Settings_Advanced';
import connection from '@salesforce/label/c.Mailchimp_Settings_Connection';
import sync from '@salesforce/label/c.Mailchimp_Settings_Sync';

const NAMES: Readonly<Record<string, string>> = { advanced, connection, sync };

/** What users call a section of the settings page; undefined for none. */
export function sectionName(section: string | null | undefined): string | undefined {
    return section ? NAMES[section] : undefined;
}
