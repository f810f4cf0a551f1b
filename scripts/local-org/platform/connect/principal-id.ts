import { principalReference } from '../../data/seed/seed-principals.ts';
import type { Runtime } from '../../runtime/runtime.ts';

/**
 * The id under which SetupEntityAccess knows a principal: that of its external credential parameter.
 * https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_requests_external_credential_principal_input.htm
 */
export function principalId({ org }: Runtime, externalCredential: string, principal: string): string | null {
    const object = org.schema.object('ExternalCredentialParameter')!;
    const field = object.fields.get('developername')!;
    return org.store.idsWhere(object, field, principalReference(externalCredential, principal))[0] ?? null;
}
