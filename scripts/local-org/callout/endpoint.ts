/** From the endpoint of a request to the URL and headers that go out: `callout:Name/path` or a plain address. */
import type { ApexRuntime } from '../runtime/apex-runtime.ts';
import type { CalloutRequest } from './callout-request.ts';
import { redirected } from './hosts.ts';
import { credentialHeaders, findNamedCredential, type ExternalCredential } from './named-credential.ts';

export interface Endpoint {
    readonly url: string;
    readonly headers: ReadonlyMap<string, string>;
}

/** Throws System.CalloutException when the credential does not exist, has no value, or is not the running user's to use. */
export function resolveEndpoint(runtime: ApexRuntime, request: CalloutRequest): Endpoint {
    const match = /^callout:([^/?#]+)(.*)$/i.exec(request.endpoint);
    if (!match) {
        // Remote site settings are not kept by the local org: only credentials say where callouts may go.
        throw runtime.exception(
            'System.CalloutException',
            `Unauthorized endpoint, please check Setup->Security->Remote site settings. endpoint = ${request.endpoint}`
        );
    }
    const [, name = '', path = ''] = match;
    const { org } = runtime;
    const credential = findNamedCredential(org.metadata, name);
    if (!credential) {
        throw runtime.exception(
            'System.CalloutException',
            `The callout couldn't access the endpoint. You might not have the required permissions, or the named credential "${name}" might not exist.`
        );
    }
    const base = org.credentials.urlOf(credential.name) ?? credential.url;
    const headers = new Map([...authorization(runtime, credential.external), ...request.headers]);
    return { url: redirected(base.replace(/\/$/, '') + path, org.options.hosts), headers };
}

function authorization(runtime: ApexRuntime, external: ExternalCredential | undefined): ReadonlyMap<string, string> {
    if (!external) {
        return new Map();
    }
    const { org, transaction } = runtime;
    const permitted = external.principals.some((principal) =>
        org.security.hasPrincipalAccess(transaction.user, external.name, principal)
    );
    const headers = permitted
        ? credentialHeaders(external, (name, parameter) => org.credentials.valueOf(name, parameter))
        : undefined;
    if (!headers) {
        throw runtime.exception(
            'System.CalloutException',
            `We couldn't access the credential(s). You might not have the required permissions, or the external credential "${external.name}" might not exist.`
        );
    }
    return headers;
}
