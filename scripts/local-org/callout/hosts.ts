/** A hosts file for callouts: Apex names the real address, and the request goes to a development server. */

/**
 * Where a request to a URL goes.
 *
 * @param url an absolute URL
 * @param hosts origins by host name; `*.example.com` stands for every host directly or indirectly below example.com
 */
export function redirected(url: string, hosts: Readonly<Record<string, string>>): string {
    if (!URL.canParse(url)) {
        return url;
    }
    const { hostname, origin } = new URL(url);
    const entry = Object.entries(hosts).find(([pattern]) => matches(pattern.toLowerCase(), hostname));
    return entry ? entry[1] + url.slice(origin.length) : url;
}

function matches(pattern: string, hostname: string): boolean {
    return pattern.startsWith('*.') ? hostname.endsWith(pattern.slice(1)) : hostname === pattern;
}
