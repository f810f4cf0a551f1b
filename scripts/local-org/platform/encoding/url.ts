/** System.Url. */
import type { Runtime } from '../../runtime/runtime.ts';
import { ObjectValue } from '../../runtime/values.ts';
import { defineClass } from '../define-class.ts';
import { nativeObject } from '../native-values.ts';
import { defaultPort, parseAuthority, parseUrl, urlText, type UrlParts } from './url-state.ts';

const partsOf = (self: ObjectValue): UrlParts => self.state as UrlParts;

/** Where the local org pretends to be. */
const ORG_DOMAIN = 'https://local.my.salesforce.com';

function parse(runtime: Runtime, text: string): UrlParts {
    const parts = parseUrl(text);
    if (!parts) {
        throw runtime.exception('System.StringException', `Invalid URL: ${text}`);
    }
    return parts;
}

function relative(runtime: Runtime, context: ObjectValue, spec: string): UrlParts {
    const base = urlText(partsOf(context));
    return URL.canParse(spec, base) ? parse(runtime, new URL(spec, base).href) : parse(runtime, spec);
}

function file({ path, query }: UrlParts): string {
    return query === null ? path : `${path}?${query}`;
}

/** The same resource: everything but the fragment, host names without case. */
function sameFile(left: UrlParts, right: UrlParts): boolean {
    const resource = (parts: UrlParts): string =>
        urlText({
            ...parts,
            scheme: parts.scheme.toLowerCase(),
            authority: parts.authority?.toLowerCase() ?? null,
            fragment: null
        });
    return resource(left) === resource(right);
}

function make(runtime: Runtime, protocol: string, host: string, port: number, path: string): UrlParts {
    return parse(runtime, `${protocol}://${host}${port < 0 ? '' : `:${port}`}${path}`);
}

export const urlClass = defineClass({
    name: 'System.Url',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_url.htm',
    constructors: {
        'Url(String spec)': parse,
        'Url(Url context, String spec)': relative,
        'Url(String protocol, String host, String file)': (runtime, protocol: string, host: string, path: string) =>
            make(runtime, protocol, host, -1, path),
        'Url(String protocol, String host, Integer port, String file)': make
    },
    statics: {
        'Url getOrgDomainUrl()': (runtime) => nativeObject(runtime, 'System.Url', parseUrl(ORG_DOMAIN))
    },
    methods: {
        'String getAuthority()': (runtime, self: ObjectValue) => partsOf(self).authority,
        'Integer getDefaultPort()': (runtime, self: ObjectValue) => defaultPort(partsOf(self).scheme),
        'String getFile()': (runtime, self: ObjectValue) => file(partsOf(self)),
        'String getHost()': (runtime, self: ObjectValue) => parseAuthority(partsOf(self).authority).host,
        'String getPath()': (runtime, self: ObjectValue) => partsOf(self).path,
        'Integer getPort()': (runtime, self: ObjectValue) => parseAuthority(partsOf(self).authority).port,
        'String getProtocol()': (runtime, self: ObjectValue) => partsOf(self).scheme,
        'String getQuery()': (runtime, self: ObjectValue) => partsOf(self).query,
        'String getRef()': (runtime, self: ObjectValue) => partsOf(self).fragment,
        'String getUserInfo()': (runtime, self: ObjectValue) => parseAuthority(partsOf(self).authority).user,
        'Boolean sameFile(Url other)': (runtime, self: ObjectValue, other: ObjectValue) =>
            sameFile(partsOf(self), partsOf(other)),
        'String toExternalForm()': (runtime, self: ObjectValue) => urlText(partsOf(self)),
        'String toString()': (runtime, self: ObjectValue) => `Url:[delegate=${urlText(partsOf(self))}]`
    },
    refused: {
        getCurrentRequestUrl: 'a transaction of the local org has no request of its own',
        getFileFieldURL: 'the local org serves no files',
        getSalesforceBaseUrl: 'gone since API version 59.0; use getOrgDomainUrl'
    }
});
