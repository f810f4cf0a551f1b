import type { OrgUser } from '../../local-org/client.ts';

/**
 * Source of an `@salesforce/…` module as the chosen user's page sees it; undefined if there is no such module.
 * @param name such as `@salesforce/label/c.Mailchimp_Refresh`
 * @see https://developer.salesforce.com/docs/platform/lwc/guide/reference-salesforce-modules.html
 */
export function salesforceModule(name: string, user: OrgUser): string | undefined {
    const [, kind, ...rest] = name.split('/');
    const detail = rest.join('/');
    switch (kind) {
        case 'apex':
            return `import { apexMethod } from '/platform/apex.ts';\nexport default apexMethod(${JSON.stringify(detail)});`;
        case 'label':
            // The import map has every label there is, so this one is missing: shown as such.
            return constant(`[${detail}]`);
        case 'schema':
            return constant(schemaReference(detail));
        case 'user':
            return constant(userValue(detail, user));
        // true or undefined, never false: https://developer.salesforce.com/docs/platform/lwc/guide/create-components-permission.html
        case 'customPermission':
            return constant(user.customPermissions.includes(detail) || undefined);
        case 'userPermission':
            return constant(undefined);
        case 'i18n':
        case 'client':
            return `export default globalThis.$sf[${JSON.stringify(name)}];`;
        case 'resourceUrl':
            return constant(`/resource/${detail}`);
        case 'messageChannel':
            return constant({ messageChannel: detail });
        default:
            return undefined;
    }
}

function constant(value: unknown): string {
    return `export default ${JSON.stringify(value) ?? 'undefined'};`;
}

function schemaReference(detail: string): { objectApiName: string; fieldApiName?: string } {
    const [objectApiName, ...field] = detail.split('.');
    return field.length > 0 ? { objectApiName, fieldApiName: field.join('.') } : { objectApiName };
}

function userValue(detail: string, { id }: OrgUser): string | boolean | undefined {
    if (detail === 'Id') return id;
    return detail === 'isGuest' ? false : undefined;
}
