import { join } from 'node:path';
import { startLocalOrg } from '../../local-org/client.ts';
import { startMailchimpServer } from '../../mailchimp/server.ts';
import { projectRoot } from '../../project/root.ts';
import { startPreview } from '../server/server.ts';
import { vendorFiles } from '../vendor/vendor.ts';
import type { StartOptions } from './options.ts';
import { portError, requireFreePort } from './port-check.ts';

/** Everything that `npm start` runs. */
export interface RunningPreview {
    /** The page. */
    url: string;
    /** Where to look at the Mailchimp side. */
    mailchimp: { page: string; isReal: boolean };
    stop: () => Promise<void>;
}

/** What is told on the way. */
type Say = (line: string) => void;

/** Something that was started. */
interface Started {
    stop(): Promise<unknown>;
}

/**
 * Starts the Mailchimp server (unless the real one is asked for), the local org with sample data and the preview.
 * When one of them fails, the others are stopped again.
 * @param say is given a line for each thing that takes time
 */
export async function startEverything(options: StartOptions, say: Say = () => {}): Promise<RunningPreview> {
    const started: Started[] = [];
    const keep = async <Part extends Started>(part: Promise<Part>): Promise<Part> => {
        started.unshift(await part);
        return part;
    };
    const stop = async () => {
        for (const part of started) await part.stop();
    };
    try {
        return { ...(await startParts(options, keep, say)), stop };
    } catch (error) {
        await stop();
        throw portError(error, options.port) ?? error;
    }
}

type Keep = <Part extends Started>(part: Promise<Part>) => Promise<Part>;

async function startParts(options: StartOptions, keep: Keep, say: Say): Promise<Omit<RunningPreview, 'stop'>> {
    await requireFreePort(options.port);
    const mailchimp = await connectMailchimp(options, keep);
    const [vendor, org] = await Promise.all([
        vendorFiles(() => say('Compiling the Lightning base components, once …')),
        keep(loadOrg(options, mailchimp, say))
    ]);
    const { page, isReal } = mailchimp;
    const { port, personAccounts } = options;
    const preview = await keep(
        startPreview({ project: projectRoot, org, vendor, mailchimp: { url: page, isReal }, port, personAccounts })
    );
    return { url: preview.url, mailchimp: { page, isReal } };
}

interface MailchimpConnection {
    apiKey: string;
    /** What the Named Credential says; without /3.0. */
    url: string;
    page: string;
    isReal: boolean;
}

async function connectMailchimp({ realMailchimp }: StartOptions, keep: Keep): Promise<MailchimpConnection> {
    if (realMailchimp) return { ...realMailchimp, isReal: true };
    const { origin, apiKey } = await keep(startMailchimpServer());
    return { apiKey, url: origin, page: `${origin}/`, isReal: false };
}

/** Milliseconds: a server that never answers on purpose keeps the preview from answering for no longer than this. */
const patience = 3_000;

/** What only orgs with Person Accounts deploy. */
const personAccountSource = join(projectRoot, 'force-app/person-accounts');

async function loadOrg(
    { personAccounts }: StartOptions,
    { url, apiKey, isReal }: MailchimpConnection,
    say: Say
): ReturnType<typeof startLocalOrg> {
    say('Loading the local org …');
    const started = performance.now();
    const org = await startLocalOrg({
        project: projectRoot,
        personAccounts,
        dirs: personAccounts ? [personAccountSource] : [],
        sampleData: true,
        timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        namedCredentialUrl: url,
        apiKey,
        jobs: 'automatic',
        longestCalloutWait: isReal ? undefined : patience,
        // Whoever connects with a key of any data centre stays with the development server.
        hosts: isReal ? undefined : { '*.api.mailchimp.com': url }
    });
    say(`The local org is loaded (${((performance.now() - started) / 1000).toFixed(1)} s).`);
    return org;
}
