import broken from '@salesforce/label/c.Mailchimp_Section_Broken';
import loading from '@salesforce/label/c.Mailchimp_Section_Loading';
import tryAgain from '@salesforce/label/c.Mailchimp_Section_TryAgain';

/** The texts of this component in the language of the user. */
export const labels = {
    broken,
    loading,
    tryAgain
} as const;
