/** One entry of `_links`. */
export interface ResourceLink {
    rel: string;
    href: string;
    method: string;
    targetSchema?: string;
    schema?: string;
}

/** Where the answers' links point: `http://127.0.0.1:4010/3.0`, without a slash at the end. */
export type BaseUrl = string;

type LinkRow = readonly [rel: string, path: string, method: string, response?: string, request?: string];

/**
 * Makes the `_links` of an answer.
 * @param base where the API is
 * @param rows relation, path below the base, method, and the names of the answer's and the request's schema
 */
export function links(base: BaseUrl, rows: readonly LinkRow[]): ResourceLink[] {
    return rows.map(([rel, path, method, response, request]) => ({
        rel,
        href: base + path,
        method,
        ...(response ? { targetSchema: schemaUrl(base, `Definitions/${response}/Response`) } : {}),
        ...(request ? { schema: schemaUrl(base, request) } : {})
    }));
}

/** The address of a JSON schema as Mailchimp's links name it; this server does not serve the schemas themselves. */
export function schemaUrl(base: BaseUrl, name: string): string {
    return `${base.replace(/\/3\.0$/, '')}/schema/3.0/${name}.json`;
}
