/** What the environment asks of `npm start`. */
export interface StartOptions {
    port: number;
    /** The real Mailchimp, if a key was given; else the development server is started. */
    realMailchimp?: RealMailchimp;
    /** The org has Person Accounts. */
    personAccounts: boolean;
}

/** How to reach the account of an API key. */
export interface RealMailchimp {
    apiKey: string;
    /** Such as `https://us19.api.mailchimp.com`. */
    url: string;
    /** The account's own pages. */
    page: string;
}

/** Something that was asked for cannot be; the message says what to do. */
export class UsageError extends Error {}

/**
 * Reads PORT, MAILCHIMP_API_KEY and PERSON_ACCOUNTS.
 * @throws UsageError
 */
export function readStartOptions(environment: Record<string, string | undefined>): StartOptions {
    const { PORT, MAILCHIMP_API_KEY, PERSON_ACCOUNTS } = environment;
    return {
        port: readPort(PORT),
        realMailchimp: MAILCHIMP_API_KEY ? readKey(MAILCHIMP_API_KEY) : undefined,
        personAccounts: readSwitch('PERSON_ACCOUNTS', PERSON_ACCOUNTS)
    };
}

function readSwitch(name: string, text = ''): boolean {
    if (!['', '0', '1'].includes(text)) {
        throw new UsageError(`${name}=${text} is neither on nor off: please give 1 to switch it on, or leave it out.`);
    }
    return text === '1';
}

function readPort(text = '4000'): number {
    const port = Number(text);
    if (!/^\d+$/.test(text) || port > 65_535) {
        throw new UsageError(`PORT=${text} is not a port: please give a number from 0 to 65535.`);
    }
    return port;
}

/** The data centre is the last part of a key: https://mailchimp.com/developer/marketing/docs/fundamentals/. */
function readKey(text: string): RealMailchimp {
    const apiKey = text.trim();
    const dataCentre = /^\S+-([a-z]+\d+)$/.exec(apiKey)?.[1];
    if (!dataCentre) {
        throw new UsageError(
            'MAILCHIMP_API_KEY has no data centre: a key ends in a dash and a data centre, such as -us19. ' +
                'Please copy the whole key from Mailchimp (Profile, Extras, API keys).'
        );
    }
    return {
        apiKey,
        url: `https://${dataCentre}.api.mailchimp.com`,
        page: `https://${dataCentre}.admin.mailchimp.com/`
    };
}
