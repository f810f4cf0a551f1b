import advanced from '@salesforce/label/c.Mailchimp_Settings_Advanced';
import app from '@salesforce/label/c.Mailchimp_Settings_App';
import connection from '@salesforce/label/c.Mailchimp_Settings_Connection';
import health from '@salesforce/label/c.Mailchimp_Settings_Health';
import noPermission from '@salesforce/label/c.Mailchimp_Settings_NoPermission';
import noPermissionHelp from '@salesforce/label/c.Mailchimp_Settings_NoPermission_Help';
import section from '@salesforce/label/c.Mailchimp_Settings_Section';
import sync from '@salesforce/label/c.Mailchimp_Settings_Sync';
import title from '@salesforce/label/c.Mailchimp_Settings_Title';

/** The texts of this component in the language of the user. */
export const labels = {
    advanced,
    app,
    connection,
    health,
    noPermission,
    noPermissionHelp,
    section,
    sync,
    title
} as const;
