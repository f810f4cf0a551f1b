/** https://developer.salesforce.com/docs/platform/lwc/guide/reference-page-reference-type.html */
export interface PageReference {
    type: string;
    attributes: Record<string, string | undefined>;
    state: Record<string, string>;
}

/** The address that shows a page, in the shapes that Lightning Experience uses. */
export function addressOf({ type, attributes, state = {} }: PageReference): string {
    const { recordId, objectApiName = 'record', actionName, apiName, componentName, url } = attributes;
    const query = new URLSearchParams(state).toString();
    const addresses: Record<string, string | undefined> = {
        standard__recordPage: `/lightning/r/${objectApiName}/${recordId}/${actionName ?? 'view'}`,
        standard__objectPage: `/lightning/o/${objectApiName}/${actionName ?? 'list'}`,
        standard__navItemPage: `/lightning/n/${apiName}`,
        standard__component: `/lightning/cmp/${componentName}`,
        standard__webPage: url
    };
    const address = addresses[type];
    if (!address) throw new Error(`The preview cannot open a page of type ${type}.`);
    return query ? `${address}?${query}` : address;
}

/** The page that an address shows; undefined for one that is not of the preview. */
export function pageAt({ pathname, search }: { pathname: string; search: string }): PageReference | undefined {
    const [, lightning, kind, first, second, third] = pathname.split('/');
    const state = Object.fromEntries(new URLSearchParams(search));
    if (lightning !== 'lightning' || !first) return undefined;
    const pages: Record<string, Omit<PageReference, 'state'>> = {
        r: {
            type: 'standard__recordPage',
            attributes: { objectApiName: first, recordId: second, actionName: third ?? 'view' }
        },
        o: { type: 'standard__objectPage', attributes: { objectApiName: first, actionName: second ?? 'list' } },
        n: { type: 'standard__navItemPage', attributes: { apiName: first } },
        cmp: { type: 'standard__component', attributes: { componentName: first } }
    };
    return pages[kind] && { ...pages[kind], state };
}
