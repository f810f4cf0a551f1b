import as from '@salesforce/label/c.Mailchimp_Schedule_As';
import asYou from '@salesforce/label/c.Mailchimp_Schedule_AsYou';
import hourly from '@salesforce/label/c.Mailchimp_Schedule_Hourly';
import objects from '@salesforce/label/c.Mailchimp_Schedule_Objects';
import objectsHelp from '@salesforce/label/c.Mailchimp_Schedule_ObjectsHelp';
import off from '@salesforce/label/c.Mailchimp_Schedule_Off';
import on from '@salesforce/label/c.Mailchimp_Schedule_On';
import title from '@salesforce/label/c.Mailchimp_Schedule_Title';

/** The texts of this component in the language of the user. */
export const labels = {
    as,
    asYou,
    hourly,
    objects,
    objectsHelp,
    off,
    on,
    title
} as const;
