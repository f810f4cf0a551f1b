import broken from '@salesforce/label/c.Mailchimp_Audiences_Broken';
import failed from '@salesforce/label/c.Mailchimp_Audiences_Failed';
import help from '@salesforce/label/c.Mailchimp_Audiences_Help';
import none from '@salesforce/label/c.Mailchimp_Audiences_None';
import noneLeft from '@salesforce/label/c.Mailchimp_Audiences_NoneLeft';
import off from '@salesforce/label/c.Mailchimp_Audiences_Off';
import on from '@salesforce/label/c.Mailchimp_Audiences_On';
import takesPart from '@salesforce/label/c.Mailchimp_Audiences_TakesPart';
import title from '@salesforce/label/c.Mailchimp_Audiences_Title';

/** The texts of this component in the language of the user. */
export const labels = {
    broken,
    failed,
    help,
    none,
    noneLeft,
    off,
    on,
    takesPart,
    title
} as const;
