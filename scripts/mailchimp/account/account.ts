import type { Audience } from './audience.ts';

/** The account that an API key belongs to. */
export interface AccountDetails {
    readonly accountName: string;
    readonly email: string;
    readonly firstName: string;
    readonly lastName: string;
    readonly username: string;
}

/** All data of the server: one Mailchimp account with its audiences, by id. */
export interface Account {
    readonly details: AccountDetails;
    readonly audiences: Map<string, Audience>;
}
