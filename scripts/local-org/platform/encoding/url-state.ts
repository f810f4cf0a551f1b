/** The parts of a URL as java.net.URI splits them: nothing is normalised. */

export interface UrlParts {
    readonly scheme: string;
    readonly authority: string | null;
    readonly path: string;
    readonly query: string | null;
    readonly fragment: string | null;
}

/** RFC 3986, appendix B; undefined for what is not an absolute URL. */
export function parseUrl(text: string): UrlParts | undefined {
    const match = /^([A-Za-z][A-Za-z0-9+.-]*):(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/.exec(text);
    // Characters that RFC 2396 does not allow must be escaped.
    if (!match || /[\s<>"{}|\\^`]/.test(text)) {
        return undefined;
    }
    const [, scheme = '', authority, path = '', query, fragment] = match;
    return { scheme, authority: authority ?? null, path, query: query ?? null, fragment: fragment ?? null };
}

/** `user@host:8080` taken apart; the port is -1 when none is given. */
export function parseAuthority(authority: string | null): { user: string | null; host: string; port: number } {
    const [, user, host = '', port] = /^(?:(.*)@)?(.*?)(?::(\d*))?$/.exec(authority ?? '') ?? [];
    return { user: user ?? null, host, port: port ? Number(port) : -1 };
}

export function urlText({ scheme, authority, path, query, fragment }: UrlParts): string {
    const start = authority === null ? `${scheme}:` : `${scheme}://${authority}`;
    return `${start}${path}${query === null ? '' : `?${query}`}${fragment === null ? '' : `#${fragment}`}`;
}

const DEFAULT_PORTS: Readonly<Record<string, number>> = { http: 80, https: 443, ftp: 21 };

/** -1 for a scheme without a default port. */
export function defaultPort(scheme: string): number {
    return DEFAULT_PORTS[scheme.toLowerCase()] ?? -1;
}
