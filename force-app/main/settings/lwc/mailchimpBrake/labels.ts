import after from '@salesforce/label/c.Mailchimp_Brake_After';
import goOn from '@salesforce/label/c.Mailchimp_Brake_GoOn';
import question from '@salesforce/label/c.Mailchimp_Brake_Question';
import review from '@salesforce/label/c.Mailchimp_Brake_Review';
import stop from '@salesforce/label/c.Mailchimp_Brake_Stop';
import title from '@salesforce/label/c.Mailchimp_Brake_Title';

/** The texts of this component in the language of the user. */
export const labels = {
    after,
    goOn,
    question,
    review,
    stop,
    title
} as const;
