/** The kinds of merge field that Mailchimp knows. */
export const mergeFieldTypes = [
    'text',
    'number',
    'address',
    'phone',
    'date',
    'url',
    'imageurl',
    'radio',
    'dropdown',
    'birthday',
    'zip'
] as const;

/** One of `mergeFieldTypes`. */
export type MergeFieldType = (typeof mergeFieldTypes)[number];

/** A merge field of an audience. */
export interface MergeField {
    readonly tag: string;
    readonly name: string;
    readonly type: MergeFieldType;
    readonly required: boolean;
    /** The values that a radio or dropdown field accepts. */
    readonly choices: readonly string[];
}

/** A group of interests that contacts can tick. */
export interface InterestCategory {
    readonly id: string;
    readonly title: string;
    readonly interests: readonly { readonly id: string; readonly name: string }[];
}

/** A marketing permission (GDPR field) that contacts can give. */
export interface MarketingPermission {
    readonly id: string;
    readonly text: string;
}

/** What an admin decides about an audience. */
export interface AudienceSettings {
    readonly webId: number;
    readonly name: string;
    /** New contacts are asked by mail to confirm before they are subscribed. */
    readonly doubleOptIn: boolean;
    /** Whole seconds since 1970. */
    readonly dateCreated: number;
    /** Whole seconds since 1970, 0 when no campaign was sent yet. */
    readonly campaignLastSent: number;
    readonly mergeFields: readonly MergeField[];
    readonly interestCategories: readonly InterestCategory[];
    readonly marketingPermissions: readonly MarketingPermission[];
}

const field = (tag: string, name: string, type: MergeFieldType): MergeField => ({
    tag,
    name,
    type,
    required: false,
    choices: []
});

/** The merge fields that every new audience starts with. */
export const standardMergeFields: readonly MergeField[] = [
    field('FNAME', 'First Name', 'text'),
    field('LNAME', 'Last Name', 'text'),
    field('ADDRESS', 'Address', 'address'),
    field('PHONE', 'Phone Number', 'phone')
];
