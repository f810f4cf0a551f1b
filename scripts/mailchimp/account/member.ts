/** Every status a contact of an audience can have, in Mailchimp's own words. */
export const memberStatuses = [
    'subscribed',
    'unsubscribed',
    'cleaned',
    'pending',
    'transactional',
    'archived'
] as const;

/** One of `memberStatuses`. */
export type MemberStatus = (typeof memberStatuses)[number];

/** Why a contact may not be subscribed by the API any more: only the person can come back. */
export type ComplianceCause = 'unsubscribe' | 'bounce' | 'complaint';

/** The value of one merge field: text (empty when missing), a number, or the parts of a postal address. */
export type MergeValue = string | number | Readonly<Record<string, string>>;

/** Properties that most contacts share; replaced as a whole when one of them changes. */
export interface MemberProfile {
    readonly emailType: string;
    readonly language: string;
    readonly vip: boolean;
    readonly latitude: number;
    readonly longitude: number;
    readonly ipSignup: string;
    readonly ipOpt: string;
    readonly source: string;
    /** Interest id to whether the contact has it; what is missing counts as false. */
    readonly interests: Readonly<Record<string, boolean>>;
    /** Marketing permission id to whether the contact gave it; what is missing counts as false. */
    readonly marketingPermissions: Readonly<Record<string, boolean>>;
}

/** A tag on a contact. */
export interface MemberTag {
    readonly id: number;
    readonly name: string;
    /** Whole seconds since 1970. */
    readonly addedAt: number;
}

/** A note on a contact. */
export interface MemberNote {
    readonly id: number;
    readonly note: string;
    readonly createdBy: string;
    /** Whole seconds since 1970. */
    readonly createdAt: number;
    /** Whole seconds since 1970. */
    readonly updatedAt: number;
}

/** How and when a contact left. */
export interface Unsubscribe {
    readonly reason: string;
    /** Whole seconds since 1970. */
    readonly at: number;
}

/**
 * One contact of one audience. Written by `Audience.change` only, which keeps the indexes true.
 * All times are whole seconds since 1970, 0 meaning never.
 */
export interface Member {
    /** The number of the contact in its audience, in the order of arrival. */
    readonly sequence: number;
    /** As it was written, with its capitals. */
    readonly emailAddress: string;
    /** MD5 of the lower-cased address. */
    readonly hash: string;
    readonly status: MemberStatus;
    readonly lastChanged: number;
    readonly timestampSignup: number;
    readonly timestampOpt: number;
    readonly mergeFields: Readonly<Record<string, MergeValue>>;
    readonly profile: MemberProfile;
    readonly tags: readonly MemberTag[];
    readonly notes: readonly MemberNote[];
    readonly unsubscribe: Unsubscribe | null;
    readonly compliance: ComplianceCause | null;
    /** How many confirmation mails a double opt-in has sent to this contact. */
    readonly confirmationMails: number;
}

export const defaultProfile: MemberProfile = {
    emailType: 'html',
    language: '',
    vip: false,
    latitude: 0,
    longitude: 0,
    ipSignup: '',
    ipOpt: '',
    source: 'API - Generic',
    interests: {},
    marketingPermissions: {}
};

/** A contact that does not exist yet: everything but its place in the audience. */
export type NewMember = Omit<Member, 'sequence' | 'hash'>;

export const blankMember: NewMember = {
    emailAddress: '',
    status: 'subscribed',
    lastChanged: 0,
    timestampSignup: 0,
    timestampOpt: 0,
    mergeFields: {},
    profile: defaultProfile,
    tags: [],
    notes: [],
    unsubscribe: null,
    compliance: null,
    confirmationMails: 0
};
