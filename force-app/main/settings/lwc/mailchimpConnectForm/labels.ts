import cancel from '@salesforce/label/c.Mailchimp_ConnectForm_Cancel';
import connect from '@salesforce/label/c.Mailchimp_ConnectForm_Connect';
import connecting from '@salesforce/label/c.Mailchimp_ConnectForm_Connecting';
import dataCenter from '@salesforce/label/c.Mailchimp_ConnectForm_DataCenter';
import failed from '@salesforce/label/c.Mailchimp_ConnectForm_Failed';
import key from '@salesforce/label/c.Mailchimp_ConnectForm_Key';
import missing from '@salesforce/label/c.Mailchimp_ConnectForm_Missing';
import overwrites from '@salesforce/label/c.Mailchimp_ConnectForm_Overwrites';
import shape from '@salesforce/label/c.Mailchimp_ConnectForm_Shape';
import where from '@salesforce/label/c.Mailchimp_ConnectForm_Where';

/** The texts of this component in the language of the user. */
export const labels = {
    cancel,
    connect,
    connecting,
    dataCenter,
    failed,
    key,
    missing,
    overwrites,
    shape,
    where
} as const;
