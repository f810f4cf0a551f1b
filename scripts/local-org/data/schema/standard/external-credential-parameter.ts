import type { StandardObject } from './standard-object.ts';

/**
 * The principals of external credentials, to which SetupEntityAccess gives access. The Object Reference does not have it, and its
 * prefix is nowhere documented.
 * https://github.com/trailheadapps/apex-recipes: NamedCredentialRecipes inserts SetupEntityAccess with the id of a principal
 */
export const externalCredentialParameter: StandardObject = {
    name: 'ExternalCredentialParameter',
    keyPrefix: '7pu',
    setup: true,
    readOnly: true,
    toolingOnly: true,
    fields: `
        Id                      id defaulted readonly
        DeveloperName           string(160) readonly "External credential, hyphen, principal"
    `
};
