import again from '@salesforce/label/c.Mailchimp_DryRun_Again';
import check from '@salesforce/label/c.Mailchimp_DryRun_Check';
import download from '@salesforce/label/c.Mailchimp_DryRun_Download';
import email from '@salesforce/label/c.Mailchimp_DryRun_Email';
import failed from '@salesforce/label/c.Mailchimp_DryRun_Failed';
import file from '@salesforce/label/c.Mailchimp_DryRun_File';
import first from '@salesforce/label/c.Mailchimp_DryRun_First';
import help from '@salesforce/label/c.Mailchimp_DryRun_Help';
import leave from '@salesforce/label/c.Mailchimp_DryRun_Leave';
import name from '@salesforce/label/c.Mailchimp_DryRun_Name';
import nobody from '@salesforce/label/c.Mailchimp_DryRun_Nobody';
import none from '@salesforce/label/c.Mailchimp_DryRun_None';
import now from '@salesforce/label/c.Mailchimp_DryRun_Now';
import nowNo from '@salesforce/label/c.Mailchimp_DryRun_NowNo';
import nowYes from '@salesforce/label/c.Mailchimp_DryRun_NowYes';
import otherRule from '@salesforce/label/c.Mailchimp_DryRun_OtherRule';
import record from '@salesforce/label/c.Mailchimp_DryRun_Record';
import running from '@salesforce/label/c.Mailchimp_DryRun_Running';
import show from '@salesforce/label/c.Mailchimp_DryRun_Show';
import start from '@salesforce/label/c.Mailchimp_DryRun_Start';
import stop from '@salesforce/label/c.Mailchimp_DryRun_Stop';
import stopped from '@salesforce/label/c.Mailchimp_DryRun_Stopped';
import title from '@salesforce/label/c.Mailchimp_DryRun_Title';
import uncheck from '@salesforce/label/c.Mailchimp_DryRun_Uncheck';
import unsaved from '@salesforce/label/c.Mailchimp_DryRun_Unsaved';
import what from '@salesforce/label/c.Mailchimp_DryRun_What';
import why from '@salesforce/label/c.Mailchimp_DryRun_Why';

/** The texts of this component in the language of the user. */
export const labels = {
    again,
    check,
    download,
    email,
    failed,
    file,
    first,
    help,
    leave,
    name,
    nobody,
    none,
    now,
    nowNo,
    nowYes,
    otherRule,
    record,
    running,
    show,
    start,
    stop,
    stopped,
    title,
    uncheck,
    unsaved,
    what,
    why
} as const;
