/** ConnectApi.NamedCredentials for the custom protocol and named principals; what is stored is what callouts use. */
import {
    findExternalCredential,
    findNamedCredential,
    type ExternalCredential
} from '../../callout/named-credential.ts';
import type { CredentialStore } from '../../callout/credential-store.ts';
import { rootOf, textOf } from '../../org/metadata-tree.ts';
import { NotSupported, type ApexThrow, type Runtime } from '../../runtime/runtime.ts';
import { EnumValue, ListValue, MapValue, ObjectValue, type Value } from '../../runtime/values.ts';
import { defineClass } from '../define-class.ts';
import { enumConstant, listOf, nativeObject, platformType } from '../native-values.ts';
import { dataOf } from './data-class.ts';
import { principalId } from './principal-id.ts';

const source =
    'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_ConnectAPI_NamedCredentials_static_methods.htm';

/** The text of a property; '' when it is not set. */
function text(value: Value | undefined): string {
    return typeof value === 'string' ? value : '';
}

/** The platform names no texts for these; callers may rely on the type and on nothing else. */
function refusal(runtime: Runtime, message: string): ApexThrow {
    return runtime.exception('ConnectApi.ConnectApiException', message);
}

/** https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/connectAPI_TestingApex.htm */
function refuseInTests(runtime: Runtime): void {
    if (runtime.transaction.test) {
        throw runtime.exception(
            'System.UnsupportedOperationException',
            'ConnectApi methods are not supported in data siloed tests. Please use @IsTest(SeeAllData=true).'
        );
    }
}

/** https://help.salesforce.com/s/articleView?id=xcloud.nc_create_edit_custom_auth_ext_cred.htm */
function require(runtime: Runtime, permissions: readonly string[]): void {
    refuseInTests(runtime);
    const { org, transaction } = runtime;
    if (!permissions.some((name) => org.security.hasUserPermission(transaction.user, name))) {
        throw refusal(runtime, 'You do not have the permission that this needs: ' + permissions.join(' or '));
    }
}

const toView = ['ViewSetup', 'ManageNamedCredentials', 'CustomizeApplication'];
const toChange = ['ManageNamedCredentials', 'CustomizeApplication'];

function externalCredential(runtime: Runtime, name: Value): ExternalCredential {
    const found = findExternalCredential(runtime.org.metadata, text(name));
    if (!found) throw refusal(runtime, `There is no external credential ${text(name)}.`);
    return found;
}

/** The credential of a principal, checked: it exists and is of the kind that the local org knows. */
function principalOf(runtime: Runtime, credential: Value, principal: Value, type: Value): ExternalCredential {
    if ((type as EnumValue | null)?.name !== 'NamedPrincipal') {
        throw new NotSupported('principals of external credentials other than named ones', runtime.position());
    }
    const found = externalCredential(runtime, credential);
    if (!found.principals.some((name) => name.toLowerCase() === text(principal).toLowerCase())) {
        throw refusal(runtime, `The external credential ${found.name} has no principal ${text(principal)}.`);
    }
    return found;
}

interface Given {
    readonly credential: ExternalCredential;
    readonly values: ReadonlyMap<string, string>;
    readonly principal: string;
}

/** https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_connectapi_input_credential.htm */
function readInput(runtime: Runtime, input: ObjectValue): Given {
    const state = dataOf(input);
    if ((state.authenticationProtocol as EnumValue | null)?.name !== 'Custom') {
        throw new NotSupported('credentials of protocols other than Custom', runtime.position());
    }
    const credential = principalOf(
        runtime,
        state.externalCredential ?? null,
        state.principalName ?? null,
        state.principalType ?? null
    );
    const values = new Map<string, string>();
    for (const { key, value } of (state.credentials as MapValue | null)?.entries.values() ?? []) {
        const { encrypted, value: secret } = dataOf(value as ObjectValue);
        if (encrypted !== true) {
            throw new NotSupported('credential values that are not encrypted', runtime.position());
        }
        values.set(key as string, secret as string);
    }
    return { credential, values, principal: text(state.principalName) };
}

/** https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_connect_api_limits.htm */
function store(runtime: Runtime): CredentialStore {
    runtime.begin('dmlStatements', 'write a credential');
    // Setup data is written: callouts have to wait for the next transaction.
    runtime.transaction.uncommittedWork = true;
    return runtime.org.credentials;
}

function write(runtime: Runtime, { credential, values, principal }: Given): ObjectValue {
    const credentials = store(runtime);
    values.forEach((secret, name) => credentials.setValue(credential.name, name, secret));
    return output(runtime, credential, principal);
}

function create(runtime: Runtime, input: ObjectValue): ObjectValue {
    require(runtime, toChange);
    const given = readInput(runtime, input);
    if (isConfigured(runtime, given.credential)) {
        throw refusal(runtime, `The principal ${given.principal} has a credential already.`);
    }
    return write(runtime, given);
}

function patch(runtime: Runtime, input: ObjectValue): ObjectValue {
    require(runtime, toChange);
    const given = readInput(runtime, input);
    requireStored(runtime, given);
    return write(runtime, given);
}

/** Values that are not listed are deleted. */
function replace(runtime: Runtime, input: ObjectValue): ObjectValue {
    require(runtime, toChange);
    const given = readInput(runtime, input);
    requireStored(runtime, given);
    deleteAll(runtime.org.credentials, given.credential.name);
    return write(runtime, given);
}

function requireStored(runtime: Runtime, { credential, principal }: Given): void {
    if (!isConfigured(runtime, credential)) {
        throw refusal(runtime, `The principal ${principal} has no credential.`);
    }
}

function deleteAll(credentials: CredentialStore, name: string): void {
    credentials.parametersOf(name).forEach((parameter) => credentials.deleteValue(name, parameter));
}

function remove(runtime: Runtime, credential: string, principal: string, type: Value): void {
    require(runtime, toChange);
    const { name } = principalOf(runtime, credential, principal, type);
    deleteAll(store(runtime), name);
}

function removeParameters(
    runtime: Runtime,
    credential: string,
    principal: string,
    type: Value,
    names: ListValue
): void {
    require(runtime, toChange);
    const { name } = principalOf(runtime, credential, principal, type);
    const credentials = store(runtime);
    names.items.forEach((parameter) => credentials.deleteValue(name, text(parameter)));
}

function status(runtime: Runtime, credential: ExternalCredential): Value {
    const name = isConfigured(runtime, credential) ? 'Configured' : 'NotConfigured';
    return enumConstant(runtime, 'ConnectApi.CredentialAuthenticationStatus', name);
}

function isConfigured({ org }: Runtime, { name }: ExternalCredential): boolean {
    return org.credentials.parametersOf(name).length > 0;
}

function kind(runtime: Runtime): Readonly<Record<string, Value>> {
    return { principalType: enumConstant(runtime, 'ConnectApi.CredentialPrincipalType', 'NamedPrincipal') };
}

/** Names of values, and never the values: https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_connectapi_output_credential.htm */
function output(runtime: Runtime, credential: ExternalCredential, principal: string): ObjectValue {
    const { types } = runtime;
    const values = new MapValue(types.map(types.string, platformType(runtime, 'ConnectApi.CredentialValue')));
    for (const name of runtime.org.credentials.parametersOf(credential.name)) {
        const value = nativeObject(runtime, 'ConnectApi.CredentialValue', { encrypted: true, value: null });
        values.entries.set(runtime.keyOf(name), { key: name, value });
    }
    return nativeObject(runtime, 'ConnectApi.Credential', {
        ...kind(runtime),
        authenticationProtocol: enumConstant(runtime, 'ConnectApi.CredentialAuthenticationProtocol', 'Custom'),
        authenticationStatus: status(runtime, credential),
        credentials: values,
        externalCredential: credential.name,
        principalName: principal
    });
}

function externalOutput(runtime: Runtime, credential: ExternalCredential): ObjectValue {
    const principals = credential.principals.map((principalName) =>
        nativeObject(runtime, 'ConnectApi.ExternalCredentialPrincipal', {
            ...kind(runtime),
            authenticationStatus: status(runtime, credential),
            id: principalId(runtime, credential.name, principalName),
            principalName
        })
    );
    return nativeObject(runtime, 'ConnectApi.ExternalCredential', {
        authenticationProtocol: enumConstant(runtime, 'ConnectApi.CredentialAuthenticationProtocol', 'Custom'),
        authenticationStatus: status(runtime, credential),
        developerName: credential.name,
        principals: listOf(runtime, 'ConnectApi.ExternalCredentialPrincipal', principals)
    });
}

function namedOutput(runtime: Runtime, name: string): ObjectValue {
    const { metadata, credentials } = runtime.org;
    const found = findNamedCredential(metadata, name);
    const file = metadata.ofType('NamedCredential').find((each) => each.name === found?.name);
    if (!found || !file) throw refusal(runtime, `There is no named credential ${name}.`);
    const external = found.external ? [externalOutput(runtime, found.external)] : [];
    return nativeObject(runtime, 'ConnectApi.NamedCredential', {
        calloutUrl: credentials.urlOf(found.name) ?? found.url,
        developerName: found.name,
        externalCredentials: listOf(runtime, 'ConnectApi.ExternalCredential', external),
        masterLabel: textOf(rootOf(file), 'label') ?? found.name,
        type: enumConstant(runtime, 'ConnectApi.NamedCredentialType', 'SecuredEndpoint')
    });
}

const required = ['calloutOptions', 'calloutUrl', 'externalCredentials', 'masterLabel', 'type'];

/** https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_requests_named_credential_input.htm */
function updateNamed(runtime: Runtime, name: string, input: ObjectValue): ObjectValue {
    require(runtime, toChange);
    const state = dataOf(input);
    const missing = required.filter((property) => (state[property] ?? null) === null);
    if (missing.length > 0) throw refusal(runtime, `Required fields are missing: ${missing.join(', ')}`);
    const before = findNamedCredential(runtime.org.metadata, name);
    if (!before) throw refusal(runtime, `There is no named credential ${name}.`);
    const [external, ...further] = (state.externalCredentials as ListValue).items.map((each) =>
        dataOf(each as ObjectValue)
    );
    if (further.length > 0 || text(external?.developerName).toLowerCase() !== before.external?.name.toLowerCase()) {
        throw new NotSupported('a named credential that gets another external credential', runtime.position());
    }
    store(runtime).setUrl(before.name, state.calloutUrl as string);
    return namedOutput(runtime, before.name);
}

const identity = 'identity providers and OAuth are not part of the local org';
const setup = 'external and named credentials come from metadata in the local org';

export const namedCredentials = defineClass({
    name: 'ConnectApi.NamedCredentials',
    source,
    statics: {
        'ConnectApi.Credential createCredential(ConnectApi.CredentialInput requestBody)': create,
        'ConnectApi.Credential patchCredential(ConnectApi.CredentialInput requestBody)': patch,
        'ConnectApi.Credential updateCredential(ConnectApi.CredentialInput requestBody)': replace,
        'ConnectApi.Credential getCredential(String externalCredential, String principalName, ConnectApi.CredentialPrincipalType principalType)':
            (runtime, name: string, principal: string, type: Value) => {
                require(runtime, toView);
                return output(runtime, principalOf(runtime, name, principal, type), principal);
            },
        'void deleteCredential(String externalCredential, String principalName, ConnectApi.CredentialPrincipalType principalType)':
            remove,
        'void deleteCredential(String externalCredential, String principalName, ConnectApi.CredentialPrincipalType principalType, List<String> authenticationParameters)':
            removeParameters,
        'ConnectApi.ExternalCredential getExternalCredential(String developerName)': (runtime, name: string) => {
            require(runtime, toView);
            return externalOutput(runtime, externalCredential(runtime, name));
        },
        'ConnectApi.NamedCredential getNamedCredential(String developerName)': (runtime, name: string) => {
            require(runtime, toView);
            return namedOutput(runtime, name);
        },
        'ConnectApi.NamedCredential updateNamedCredential(String developerName, ConnectApi.NamedCredentialInput requestBody)':
            updateNamed
    },
    refused: {
        createExternalAuthIdentityProvider: identity,
        createExternalAuthIdentityProviderCredentials: identity,
        createExternalCredential: setup,
        createNamedCredential: setup,
        deleteExternalAuthIdentityProvider: identity,
        getExternalAuthIdentityProvider: identity,
        getExternalAuthIdentityProviderCredentials: identity,
        getExternalAuthIdentityProviders: identity,
        getExternalCredentials: setup,
        getNamedCredentials: setup,
        getOAuthCredentialAuthUrl: identity,
        updateExternalAuthIdentityProvider: identity,
        updateExternalAuthIdentityProviderCredentials: identity,
        updateExternalCredential: setup,
        deleteExternalCredential: setup,
        deleteNamedCredential: setup
    }
});
