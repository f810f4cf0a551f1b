import type { PreviewOrg } from './org.ts';

/** Who may change the org's settings. */
const user = 'admin';

/** The switch "Unsubscribe when Email Opt Out is checked" of the bundle's settings, as an admin sets it. */
export class OptOutSwitch {
    readonly #org: Pick<PreviewOrg, 'runAnonymous'>;

    constructor(org: Pick<PreviewOrg, 'runAnonymous'>) {
        this.#org = org;
    }

    /** True, false, or null when the project has no such setting. */
    async isOn(): Promise<boolean | null> {
        try {
            return await this.#run('');
        } catch {
            return null;
        }
    }

    /** @throws what the org says against it */
    async set(isOn: boolean): Promise<boolean> {
        return this.#run(`settings.UnsubscribeOnEmailOptOut__c = ${isOn}; upsert as system settings;`);
    }

    async #run(change: string): Promise<boolean> {
        const source = `MailchimpSettings__c settings = MailchimpSettings__c.getOrgDefaults(); ${change}
            System.debug('isOn=' + (settings.UnsubscribeOnEmailOptOut__c == true));`;
        const { log } = await this.#org.runAnonymous({ user, source });
        return log.some((line) => line.includes('isOn=true'));
    }
}
