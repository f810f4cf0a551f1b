import { findExternalCredential } from '../../callout/named-credential.ts';
import type { Metadata } from '../../org/metadata.ts';
import type { Seeder } from './seeder.ts';

/** What permission sets call a principal: `Mailchimp-MailchimpPrincipal`. */
export function principalReference(externalCredential: string, principal: string): string {
    return `${externalCredential}-${principal}`;
}

/** A row for each principal of the project's external credentials, for SetupEntityAccess to refer to. */
export function seedPrincipals(seeder: Seeder, metadata: Metadata): void {
    for (const { name } of metadata.ofType('ExternalCredential')) {
        for (const principal of findExternalCredential(metadata, name)?.principals ?? []) {
            seeder.put('ExternalCredentialParameter', 'DeveloperName', principalReference(name, principal), {});
        }
    }
}
