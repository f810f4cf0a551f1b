/** One entry of `errors`, of a problem or of a batch. */
export interface AnswerError {
    readonly field: string;
    readonly message: string;
    readonly email_address: string;
    readonly error: string;
    readonly error_code: string;
    readonly field_message: string;
}

/**
 * A parsed answer of the Marketing API: every property that tests look at, of whatever answer has it. Which answer has
 * which is decided by Mailchimp's description, against which every answer is checked before a test sees it.
 */
export interface AnswerBody {
    readonly id: string;
    readonly name: string;
    readonly status: string;
    readonly title: string;
    readonly detail: string;
    readonly errors: readonly AnswerError[];
    readonly health_status: string;
    readonly account_name: string;
    readonly role: string;
    readonly total_subscribers: number;
    readonly lists: readonly AnswerBody[];
    readonly members: readonly AnswerBody[];
    readonly notes: readonly AnswerBody[];
    readonly tags: readonly AnswerBody[];
    readonly total_items: number;
    readonly constraints: { readonly current_total_instances: number };
    readonly stats: Readonly<Record<string, number | string>>;
    readonly double_optin: boolean;
    readonly marketing_permissions: readonly { readonly enabled: boolean }[];
    readonly list_id: string;
    readonly email_address: string;
    readonly unique_email_id: string;
    readonly contact_id: string;
    readonly web_id: number;
    readonly full_name: string;
    readonly email_type: string;
    readonly unsubscribe_reason: string;
    readonly merge_fields: Readonly<Record<string, unknown>>;
    readonly interests: Readonly<Record<string, boolean>>;
    readonly ip_opt: string;
    readonly timestamp_signup: string;
    readonly timestamp_opt: string;
    readonly last_changed: string;
    readonly vip: boolean;
    readonly location: { readonly latitude: number };
    readonly last_note: { readonly note: string };
    readonly source: string;
    readonly tags_count: number;
    readonly _links: readonly { readonly rel: string; readonly href: string }[];
    readonly note: string;
    readonly created_at: string;
    readonly created_by: string;
    readonly updated_at: string;
    readonly date_added: string;
    readonly exact_matches: AnswerBody;
    readonly full_search: AnswerBody;
    readonly new_members: readonly AnswerBody[];
    readonly updated_members: readonly AnswerBody[];
    readonly total_created: number;
    readonly total_updated: number;
    readonly error_count: number;
}

/** A contact as the control API shows it: with what the Marketing API hides. */
export interface PlayedMember extends AnswerBody {
    readonly compliance: string | null;
    readonly confirmation_mails: number;
}

/** An audience as the control API shows it. */
export interface AudienceSummary {
    readonly id: string;
    readonly name: string;
    readonly doubleOptIn: boolean;
    readonly counts: Readonly<Record<string, number>>;
}

/** The server's time, as the control API shows it. */
export interface ClockReading {
    readonly now: string;
    readonly frozen: boolean;
}
