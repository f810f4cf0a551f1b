import { session } from './session.ts';

/** How a field is shown. */
export type FieldKind = 'text' | 'email' | 'phone' | 'checkbox';

/** A field on a page. */
export interface PageField {
    label: string;
    /** Path from the record, such as Account.Name. */
    field: string;
    kind: FieldKind;
}

/** A field that can be edited. */
export interface FormField extends PageField {
    /** The page does not let it be empty; what else must be is for the org to say. */
    required?: boolean;
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
    /** The fields of the form behind Edit. */
    form: FormField[];
    /** Columns of the list, after the name. */
    columns: PageField[];
    /** What tells people of the same name apart. */
    subtitle: string;
    /** The field that the list's Email Opt Out checks. */
    optOut: string;
    /** Lists have only records with this checkbox checked. */
    listedIf?: string;
}

const text = (label: string, field: string): PageField => ({ label, field, kind: 'text' });
const email: PageField = { label: 'Email', field: 'Email', kind: 'email' };
const phone: PageField = { label: 'Phone', field: 'Phone', kind: 'phone' };
const optOut: PageField = { label: 'Email Opt Out', field: 'HasOptedOutOfEmail', kind: 'checkbox' };
const name = text('Name', 'Name');
const title = text('Title', 'Title');
const account = text('Account Name', 'Account.Name');
const company = text('Company', 'Company');
const names: FormField[] = [text('First Name', 'FirstName'), { ...text('Last Name', 'LastName'), required: true }];

const everywhere: readonly PageObject[] = [
    {
        apiName: 'Contact',
        label: 'Contact',
        pluralLabel: 'Contacts',
        icon: 'standard:contact',
        highlights: [title, account, phone, email],
        details: [name, account, title, email, phone, optOut, text('Mailing City', 'MailingCity')],
        form: [...names, title, email, phone, optOut, text('Mailing City', 'MailingCity')],
        columns: [account, title, email, phone, optOut],
        subtitle: 'Account.Name',
        optOut: optOut.field
    },
    {
        apiName: 'Lead',
        label: 'Lead',
        pluralLabel: 'Leads',
        icon: 'standard:lead',
        highlights: [title, company, phone, email],
        details: [name, company, title, email, phone, optOut, text('City', 'City')],
        form: [...names, title, { ...company, required: true }, email, phone, optOut, text('City', 'City')],
        columns: [company, title, email, phone, optOut],
        subtitle: 'Company',
        optOut: optOut.field
    }
];

const personTitle = text('Title', 'PersonTitle');
const personEmail: PageField = { ...email, field: 'PersonEmail' };
const personOptOut: PageField = { ...optOut, field: 'PersonHasOptedOutOfEmail' };
const personCity = text('Mailing City', 'PersonMailingCity');

const personAccount: PageObject = {
    apiName: 'Account',
    label: 'Person Account',
    pluralLabel: 'Person Accounts',
    icon: 'standard:person_account',
    highlights: [personTitle, phone, personEmail],
    details: [name, personTitle, personEmail, phone, personOptOut, personCity],
    form: [...names, personTitle, personEmail, phone, personOptOut, personCity],
    columns: [personTitle, personEmail, phone, personOptOut],
    subtitle: 'PersonMailingCity',
    optOut: personOptOut.field,
    listedIf: 'IsPersonAccount'
};

/** The objects that have a tab, in the order of the tabs. */
export const pageObjects: readonly PageObject[] = [...everywhere, ...(session.personAccounts ? [personAccount] : [])];

export const pageObject = (apiName: string | undefined): PageObject | undefined =>
    pageObjects.find((object) => object.apiName === apiName);
