/**
 * The fictional people of this project: the development Mailchimp server and the local org are both seeded from here,
 * so that a sample contact in Salesforce is the same person as a sample member in Mailchimp.
 *
 * All of them are invented; every address is at example.com, which RFC 2606 reserves for this purpose, and every phone
 * number is from a range kept free for fiction. The addresses that look odd are there on purpose: see `SampleEmail`.
 */

/**
 * An e-mail address as it is written on the Salesforce record, or null when the record has none. Among the samples are
 * one with a plus sign, one in upper case, one with an apostrophe and one with umlauts.
 */
export type SampleEmail = string | null;

/** A company that sample contacts belong to. */
export interface SampleAccount {
    name: string;
    industry: string;
    website: string;
    phone: string;
    city: string;
}

/** What all of them have. */
export interface SamplePerson {
    firstName: string;
    lastName: string;
    email: SampleEmail;
    title: string;
    phone: string;
    city: string;
}

/** A sample contact; `account` is the name of one of `sampleAccounts`. */
export interface SampleContact extends SamplePerson {
    account: string;
}

/** A sample lead; `company` is plain text, as on a Salesforce lead. */
export interface SampleLead extends SamplePerson {
    company: string;
}

export const sampleAccounts: readonly SampleAccount[] = [
    {
        name: 'Harbour Lights Theatre',
        industry: 'Entertainment',
        website: 'https://theatre.example.com',
        phone: '+1 202 555 0110',
        city: 'Baltimore'
    },
    {
        name: 'Cedar and Finch Garden Supply',
        industry: 'Retail',
        website: 'https://garden.example.com',
        phone: '+1 202 555 0120',
        city: 'Portland'
    },
    {
        name: 'Lindenhof School of Music',
        industry: 'Education',
        website: 'https://music.example.com',
        phone: '+1 202 555 0130',
        city: 'Vienna'
    },
    {
        name: 'Open Pantry Relief',
        industry: 'Not For Profit',
        website: 'https://pantry.example.com',
        phone: '+1 202 555 0140',
        city: 'Nairobi'
    }
];

/** The first one, Ana Alvarez, is the person that guides and tests open first. Two of them share one address. */
export const sampleContacts: readonly SampleContact[] = [
    {
        firstName: 'Ana',
        lastName: 'Alvarez',
        email: 'ana.alvarez@example.com',
        title: 'Programme Director',
        phone: '+1 202 555 0111',
        city: 'Baltimore',
        account: 'Harbour Lights Theatre'
    },
    {
        firstName: 'Ben',
        lastName: 'Okafor',
        email: 'ben.okafor@example.com',
        title: 'Stage Manager',
        phone: '+1 202 555 0112',
        city: 'Baltimore',
        account: 'Harbour Lights Theatre'
    },
    {
        firstName: 'Chloe',
        lastName: 'Dubois',
        email: 'chloe.dubois+events@example.com',
        title: 'Front of House Manager',
        phone: '+1 202 555 0113',
        city: 'Annapolis',
        account: 'Harbour Lights Theatre'
    },
    {
        firstName: 'Dmitri',
        lastName: 'Volkov',
        email: 'Dmitri.VOLKOV@Example.com',
        title: 'Lighting Designer',
        phone: '+1 202 555 0114',
        city: 'Baltimore',
        account: 'Harbour Lights Theatre'
    },
    {
        firstName: 'Erin',
        lastName: "O'Neill",
        email: "erin.o'neill@example.com",
        title: 'Owner',
        phone: '+1 202 555 0121',
        city: 'Portland',
        account: 'Cedar and Finch Garden Supply'
    },
    {
        firstName: 'Farah',
        lastName: 'Haddad',
        email: null,
        title: 'Warehouse Lead',
        phone: '+1 202 555 0122',
        city: 'Portland',
        account: 'Cedar and Finch Garden Supply'
    },
    {
        firstName: 'Grace',
        lastName: 'Kim',
        email: 'grace.kim@example.com',
        title: 'Buyer',
        phone: '+1 202 555 0123',
        city: 'Salem',
        account: 'Cedar and Finch Garden Supply'
    },
    {
        firstName: 'Hugo',
        lastName: 'Lindqvist',
        email: 'hugo.lindqvist@example.com',
        title: 'Piano Teacher',
        phone: '+1 202 555 0131',
        city: 'Vienna',
        account: 'Lindenhof School of Music'
    },
    {
        firstName: 'Jörg',
        lastName: 'Müller',
        email: 'jörg.müller@example.com',
        title: 'Head of School',
        phone: '+1 202 555 0132',
        city: 'Vienna',
        account: 'Lindenhof School of Music'
    },
    {
        firstName: 'Keiko',
        lastName: 'Tanaka',
        email: 'keiko.tanaka@example.com',
        title: 'Violin Teacher',
        phone: '+1 202 555 0133',
        city: 'Graz',
        account: 'Lindenhof School of Music'
    },
    {
        firstName: 'Imani',
        lastName: 'Mwangi',
        email: 'mwangi.family@example.com',
        title: 'Volunteer Coordinator',
        phone: '+1 202 555 0141',
        city: 'Nairobi',
        account: 'Open Pantry Relief'
    },
    {
        firstName: 'Jabari',
        lastName: 'Mwangi',
        email: 'mwangi.family@example.com',
        title: 'Driver',
        phone: '+1 202 555 0142',
        city: 'Nairobi',
        account: 'Open Pantry Relief'
    },
    {
        firstName: 'Liam',
        lastName: 'Walsh',
        email: 'liam.walsh@example.com',
        title: 'Treasurer',
        phone: '+1 202 555 0143',
        city: 'Mombasa',
        account: 'Open Pantry Relief'
    },
    {
        firstName: 'Maya',
        lastName: 'Patel',
        email: 'maya.patel@example.com',
        title: 'Grants Officer',
        phone: '+1 202 555 0144',
        city: 'Nairobi',
        account: 'Open Pantry Relief'
    }
];

export const sampleLeads: readonly SampleLead[] = [
    {
        firstName: 'Noor',
        lastName: 'Rahman',
        email: 'noor.rahman@example.com',
        title: 'Events Planner',
        phone: '+1 202 555 0151',
        city: 'Leeds',
        company: 'Paper Lantern Events'
    },
    {
        firstName: 'Oscar',
        lastName: 'Silva',
        email: 'oscar.silva+press@example.com',
        title: 'Editor',
        phone: '+1 202 555 0152',
        city: 'Porto',
        company: 'The Morning Kite'
    },
    {
        firstName: 'Priya',
        lastName: 'Nair',
        email: 'priya.nair@example.com',
        title: 'Marketing Manager',
        phone: '+1 202 555 0153',
        city: 'Kochi',
        company: 'Tidepool Software'
    },
    {
        firstName: 'Quentin',
        lastName: 'Marsh',
        email: 'quentin.marsh@example.com',
        title: 'Bookseller',
        phone: '+1 202 555 0154',
        city: 'Bristol',
        company: 'Second Chapter Books'
    },
    {
        firstName: 'Rosa',
        lastName: 'Jimenez',
        email: 'rosa.jimenez@example.com',
        title: 'Chef',
        phone: '+1 202 555 0155',
        city: 'Seville',
        company: 'Blue Olive Kitchen'
    },
    {
        firstName: 'Samuel',
        lastName: 'Adeyemi',
        email: 'samuel.adeyemi@example.com',
        title: 'Founder',
        phone: '+1 202 555 0156',
        city: 'Lagos',
        company: 'Copperleaf Studio'
    }
];

/** People without a company, for orgs with Person Accounts. The second one is in no audience, the third has no address. */
export const samplePersonAccounts: readonly SamplePerson[] = [
    {
        firstName: 'Tomasz',
        lastName: 'Zielinski',
        email: 'tomasz.zielinski@example.com',
        title: 'Choir Singer',
        phone: '+1 202 555 0161',
        city: 'Gdansk'
    },
    {
        firstName: 'Uma',
        lastName: 'Reddy',
        email: 'uma.reddy@example.com',
        title: 'Beekeeper',
        phone: '+1 202 555 0162',
        city: 'Hyderabad'
    },
    {
        firstName: 'Viktor',
        lastName: 'Sand',
        email: null,
        title: 'Pensioner',
        phone: '+1 202 555 0163',
        city: 'Aarhus'
    }
];
