import title from '@salesforce/label/c.Mailchimp_Settings_Sync';
import failed from '@salesforce/label/c.Mailchimp_SyncPage_Failed';
import help from '@salesforce/label/c.Mailchimp_SyncPage_Help';
import lookFailed from '@salesforce/label/c.Mailchimp_SyncPage_LookFailed';
import never from '@salesforce/label/c.Mailchimp_SyncPage_Never';
import neverHelp from '@salesforce/label/c.Mailchimp_SyncPage_NeverHelp';
import personAccounts from '@salesforce/label/c.Mailchimp_SyncPage_PersonAccounts';
import runNow from '@salesforce/label/c.Mailchimp_SyncPage_RunNow';
import runNowHelp from '@salesforce/label/c.Mailchimp_SyncPage_RunNowHelp';
import working from '@salesforce/label/c.Mailchimp_SyncPage_Working';

/** The texts of this component in the language of the user. */
export const labels = {
    title,
    failed,
    help,
    lookFailed,
    never,
    neverHelp,
    personAccounts,
    runNow,
    runNowHelp,
    working
} as const;
