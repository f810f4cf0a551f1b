import account from '@salesforce/label/c.Mailchimp_Connection_Account';
import asking from '@salesforce/label/c.Mailchimp_Connection_Asking';
import connected from '@salesforce/label/c.Mailchimp_Connection_Connected';
import consequence from '@salesforce/label/c.Mailchimp_Connection_Consequence';
import disconnect from '@salesforce/label/c.Mailchimp_Connection_Disconnect';
import facts from '@salesforce/label/c.Mailchimp_Connection_Facts';
import failed from '@salesforce/label/c.Mailchimp_Connection_Failed';
import help from '@salesforce/label/c.Mailchimp_Connection_Help';
import notConnected from '@salesforce/label/c.Mailchimp_Connection_NotConnected';
import overwritten from '@salesforce/label/c.Mailchimp_Connection_Overwritten';
import plan from '@salesforce/label/c.Mailchimp_Connection_Plan';
import question from '@salesforce/label/c.Mailchimp_Connection_Question';
import refused from '@salesforce/label/c.Mailchimp_Connection_Refused';
import replace from '@salesforce/label/c.Mailchimp_Connection_Replace';
import role from '@salesforce/label/c.Mailchimp_Connection_Role';
import tryAgain from '@salesforce/label/c.Mailchimp_Connection_TryAgain';
import title from '@salesforce/label/c.Mailchimp_Settings_Connection';

/** The texts of this component in the language of the user. */
export const labels = {
    account,
    asking,
    connected,
    consequence,
    disconnect,
    facts,
    failed,
    help,
    notConnected,
    overwritten,
    plan,
    question,
    refused,
    replace,
    role,
    tryAgain,
    title
} as const;
