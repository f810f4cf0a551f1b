import more from '@salesforce/label/c.Mailchimp_Runs_More';
import title from '@salesforce/label/c.Mailchimp_Runs_Title';

/** The texts of this component in the language of the user. */
export const labels = {
    more,
    title
} as const;
