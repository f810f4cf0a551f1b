/** What one profile or permission set grants, and how several of them add up. Names are keys in lower case. */

/** https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_objectpermissions.htm */
export interface ObjectGrant {
    readonly create: boolean;
    readonly read: boolean;
    readonly edit: boolean;
    readonly delete: boolean;
    readonly viewAll: boolean;
    readonly modifyAll: boolean;
    /** View All Fields: every field of the object may be read. */
    readonly viewAllFields: boolean;
}

/** https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_fieldpermissions.htm */
export interface FieldGrant {
    readonly read: boolean;
    readonly edit: boolean;
}

export type TabVisibility = 'None' | 'Available' | 'Visible';

/** Which standard fields a profile shows without saying so for each. */
export type StandardFieldGrant = 'all' | 'default' | 'none';

export interface Grants {
    /** By object. */
    readonly objects: ReadonlyMap<string, ObjectGrant>;
    /** By `object.field`. */
    readonly fields: ReadonlyMap<string, FieldGrant>;
    /** Standard fields by rule; `all` is System Administrator, who sees custom fields too. */
    readonly standardFields: StandardFieldGrant;
    readonly classes: ReadonlySet<string>;
    readonly customPermissions: ReadonlySet<string>;
    /** API names such as `viewsetup`. */
    readonly userPermissions: ReadonlySet<string>;
    /** `externalcredential-principal`. */
    readonly credentialPrincipals: ReadonlySet<string>;
    readonly customSettings: ReadonlySet<string>;
    readonly customMetadataTypes: ReadonlySet<string>;
    readonly apps: ReadonlySet<string>;
    readonly tabs: ReadonlyMap<string, TabVisibility>;
}

export const noObjectGrant: ObjectGrant = {
    create: false,
    read: false,
    edit: false,
    delete: false,
    viewAll: false,
    modifyAll: false,
    viewAllFields: false
};

export const noGrants: Grants = {
    objects: new Map(),
    fields: new Map(),
    standardFields: 'none',
    classes: new Set(),
    customPermissions: new Set(),
    userPermissions: new Set(),
    credentialPrincipals: new Set(),
    customSettings: new Set(),
    customMetadataTypes: new Set(),
    apps: new Set(),
    tabs: new Map()
};

/** Permissions only add up: a user has what any of the profile and the permission sets grants. */
export function addGrants(all: readonly Grants[]): Grants {
    const union = (pick: (grants: Grants) => ReadonlySet<string>): Set<string> =>
        new Set(all.flatMap((grants) => [...pick(grants)]));
    return {
        objects: mergeMaps(
            all.map((grants) => grants.objects),
            eitherFlag
        ),
        fields: mergeMaps(
            all.map((grants) => grants.fields),
            eitherFlag
        ),
        standardFields: widest(all.map((grants) => grants.standardFields)),
        classes: union((grants) => grants.classes),
        customPermissions: union((grants) => grants.customPermissions),
        userPermissions: union((grants) => grants.userPermissions),
        credentialPrincipals: union((grants) => grants.credentialPrincipals),
        customSettings: union((grants) => grants.customSettings),
        customMetadataTypes: union((grants) => grants.customMetadataTypes),
        apps: union((grants) => grants.apps),
        tabs: mergeMaps(
            all.map((grants) => grants.tabs),
            moreVisible
        )
    };
}

function mergeMaps<V>(maps: readonly ReadonlyMap<string, V>[], merge: (left: V, right: V) => V): Map<string, V> {
    const merged = new Map<string, V>();
    for (const [key, value] of maps.flatMap((map) => [...map])) {
        const before = merged.get(key);
        merged.set(key, before === undefined ? value : merge(before, value));
    }
    return merged;
}

function eitherFlag<V extends object>(left: V, right: V): V {
    const flagsOfRight = Object.entries(right).filter(([, flag]) => flag === true);
    return { ...left, ...Object.fromEntries(flagsOfRight) };
}

function widest(rules: readonly StandardFieldGrant[]): StandardFieldGrant {
    if (rules.includes('all')) return 'all';
    return rules.includes('default') ? 'default' : 'none';
}

function moreVisible(left: TabVisibility, right: TabVisibility): TabVisibility {
    const order: readonly TabVisibility[] = ['None', 'Available', 'Visible'];
    return order[Math.max(order.indexOf(left), order.indexOf(right))];
}
