import attempts from '@salesforce/label/c.Mailchimp_Advanced_Attempts';
import attemptsHelp from '@salesforce/label/c.Mailchimp_Advanced_Attempts_Help';
import brakeNumber from '@salesforce/label/c.Mailchimp_Advanced_BrakeNumber';
import brakeNumberHelp from '@salesforce/label/c.Mailchimp_Advanced_BrakeNumber_Help';
import brakeShare from '@salesforce/label/c.Mailchimp_Advanced_BrakeShare';
import brakeShareHelp from '@salesforce/label/c.Mailchimp_Advanced_BrakeShare_Help';
import discard from '@salesforce/label/c.Mailchimp_Advanced_Discard';
import failed from '@salesforce/label/c.Mailchimp_Advanced_Failed';
import flow from '@salesforce/label/c.Mailchimp_Advanced_Flow';
import flowOff from '@salesforce/label/c.Mailchimp_Advanced_FlowOff';
import flowOn from '@salesforce/label/c.Mailchimp_Advanced_FlowOn';
import flowTitle from '@salesforce/label/c.Mailchimp_Advanced_FlowTitle';
import help from '@salesforce/label/c.Mailchimp_Advanced_Help';
import limitsTitle from '@salesforce/label/c.Mailchimp_Advanced_LimitsTitle';
import nothingChanged from '@salesforce/label/c.Mailchimp_Advanced_NothingChanged';
import overrides from '@salesforce/label/c.Mailchimp_Advanced_Overrides';
import refused from '@salesforce/label/c.Mailchimp_Advanced_Refused';
import save from '@salesforce/label/c.Mailchimp_Advanced_Save';
import saved from '@salesforce/label/c.Mailchimp_Advanced_Saved';
import saving from '@salesforce/label/c.Mailchimp_Advanced_Saving';
import sync from '@salesforce/label/c.Mailchimp_Advanced_Sync';
import syncOff from '@salesforce/label/c.Mailchimp_Advanced_SyncOff';
import syncOn from '@salesforce/label/c.Mailchimp_Advanced_SyncOn';
import syncTitle from '@salesforce/label/c.Mailchimp_Advanced_SyncTitle';
import unknown from '@salesforce/label/c.Mailchimp_Advanced_Unknown';
import unsaved from '@salesforce/label/c.Mailchimp_Advanced_Unsaved';
import title from '@salesforce/label/c.Mailchimp_Settings_Advanced';

/** The texts of this component in the language of the user. */
export const labels = {
    attempts,
    attemptsHelp,
    brakeNumber,
    brakeNumberHelp,
    brakeShare,
    brakeShareHelp,
    discard,
    failed,
    flow,
    flowOff,
    flowOn,
    flowTitle,
    help,
    limitsTitle,
    nothingChanged,
    overrides,
    refused,
    save,
    saved,
    saving,
    sync,
    syncOff,
    syncOn,
    syncTitle,
    unknown,
    unsaved,
    title
} as const;
