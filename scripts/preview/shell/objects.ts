/** How a field is shown. */
export type FieldKind = 'text' | 'email' | 'phone' | 'checkbox';

/** A field on a page. */
export interface PageField {
    label: string;
    /** Path from the record, such as Account.Name. */
    field: string;
    kind: FieldKind;
}

/** How the pages of an object look. */
export interface PageObject {
    apiName: string;
    label: string;
    pluralLabel: string;
    icon: string;
    /** The fields beside the name in the highlights panel. */
    highlights: PageField[];
    details: PageField[];
    /** Columns of the list, after the name. */
    columns: PageField[];
    /** What tells people of the same name apart. */
    subtitle: string;
}

const text = (label: string, field: string): PageField => ({ label, field, kind: 'text' });
const email: PageField = { label: 'Email', field: 'Email', kind: 'email' };
const phone: PageField = { label: 'Phone', field: 'Phone', kind: 'phone' };
const optOut: PageField = { label: 'Email Opt Out', field: 'HasOptedOutOfEmail', kind: 'checkbox' };
const name = text('Name', 'Name');
const title = text('Title', 'Title');
const account = text('Account Name', 'Account.Name');
const company = text('Company', 'Company');

/** The objects that have a tab, in the order of the tabs. */
export const pageObjects: readonly PageObject[] = [
    {
        apiName: 'Contact',
        label: 'Contact',
        pluralLabel: 'Contacts',
        icon: 'standard:contact',
        highlights: [title, account, phone, email],
        details: [name, account, title, email, phone, optOut, text('Mailing City', 'MailingCity')],
        columns: [account, title, email, phone],
        subtitle: 'Account.Name'
    },
    {
        apiName: 'Lead',
        label: 'Lead',
        pluralLabel: 'Leads',
        icon: 'standard:lead',
        highlights: [title, company, phone, email],
        details: [name, company, title, email, phone, optOut, text('City', 'City')],
        columns: [company, title, email, phone],
        subtitle: 'Company'
    }
];

export const pageObject = (apiName: string | undefined): PageObject | undefined =>
    pageObjects.find((object) => object.apiName === apiName);
