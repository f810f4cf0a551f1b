import allGood from '@salesforce/label/c.Mailchimp_HealthPage_AllGood';
import bad from '@salesforce/label/c.Mailchimp_HealthPage_Bad';
import checkAgain from '@salesforce/label/c.Mailchimp_HealthPage_CheckAgain';
import checking from '@salesforce/label/c.Mailchimp_HealthPage_Checking';
import good from '@salesforce/label/c.Mailchimp_HealthPage_Good';
import help from '@salesforce/label/c.Mailchimp_HealthPage_Help';
import list from '@salesforce/label/c.Mailchimp_HealthPage_List';
import open from '@salesforce/label/c.Mailchimp_HealthPage_Open';
import problem from '@salesforce/label/c.Mailchimp_HealthPage_Problem';
import problems from '@salesforce/label/c.Mailchimp_HealthPage_Problems';
import title from '@salesforce/label/c.Mailchimp_Settings_Health';

/** The texts of this component in the language of the user. */
export const labels = {
    allGood,
    bad,
    checkAgain,
    checking,
    good,
    help,
    list,
    open,
    problem,
    problems,
    title
} as const;
