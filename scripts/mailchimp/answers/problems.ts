import type { MemberStatus } from '../account/member.ts';

/** One entry of a problem's `errors`: which field is wrong, and why. */
export interface FieldError {
    field: string;
    message: string;
}

interface ProblemOptions {
    errors?: readonly FieldError[];
    /** Some problems are recorded without the `type` property. */
    withType?: boolean;
    headers?: Readonly<Record<string, string>>;
}

/** Where every `type` points, as recorded. */
const problemType = 'https://mailchimp.com/developer/marketing/docs/errors/';

/** What Mailchimp refuses a request with. */
export class Problem extends Error {
    readonly status: number;
    readonly title: string;
    readonly errors: readonly FieldError[] | undefined;
    readonly headers: Readonly<Record<string, string>>;
    private readonly withType: boolean;

    constructor(status: number, title: string, detail: string, options: ProblemOptions = {}) {
        super(detail);
        this.status = status;
        this.title = title;
        this.errors = options.errors;
        this.headers = options.headers ?? {};
        this.withType = options.withType ?? true;
    }

    /** The answer's body, its properties in the order of recorded ones. */
    body(instance: string): Record<string, unknown> {
        return {
            ...(this.withType ? { type: problemType } : {}),
            title: this.title,
            status: this.status,
            detail: this.message,
            instance,
            ...(this.errors ? { errors: this.errors } : {})
        };
    }
}

const invalidTitle = 'Invalid Resource';

export const resourceNotFound = (): Problem =>
    new Problem(404, 'Resource Not Found', 'The requested resource could not be found.');

export const invalidResource = (detail: string): Problem => new Problem(400, invalidTitle, detail);

export const invalidFields = (errors: readonly FieldError[]): Problem =>
    new Problem(
        400,
        invalidTitle,
        "The resource submitted could not be validated. For field-specific details, see the 'errors' array.",
        { errors }
    );

export const invalidMergeFields = (errors: readonly FieldError[]): Problem =>
    new Problem(400, invalidTitle, 'Your merge fields were invalid.', { errors });

// Recorded without `type`.
export const memberExists = (email: string): Problem =>
    new Problem(400, 'Member Exists', `${email} is already a list member. Use PUT to insert or update list members.`, {
        withType: false
    });

// Reported without `type`.
export const memberInComplianceState = (email: string): Problem =>
    new Problem(
        400,
        'Member In Compliance State',
        `${email} is in a compliance state due to unsubscribe, bounce, or compliance review and cannot be subscribed.`,
        { withType: false }
    );

// Recorded without `type`, and without `instance`, which the recording may have cut: the API description requires it.
export const forgottenEmail = (email: string): Problem =>
    new Problem(
        400,
        'Forgotten Email Not Subscribed',
        `${email} was permanently deleted and cannot be re-imported. The contact must re-subscribe to get back on the list.`,
        { withType: false }
    );

export const renameRefused = (status: MemberStatus): Problem =>
    invalidFields([
        {
            field: 'email address',
            message:
                `This member's status is "${status}." ` +
                'You can only update email addresses for members with a status of "subscribed."'
        }
    ]);

const methodNotAllowed = (detail: string, allow: readonly string[]): Problem =>
    new Problem(405, 'Method Not Allowed', detail, { headers: { allow: allow.join(', ') } });

/** @param allow the methods that would have been right, for the Allow header */
export const incompatibleMethod = (allow: readonly string[]): Problem =>
    methodNotAllowed(
        'The requested method and resource are not compatible. ' +
            "See the Allow header for this resource's available methods.",
        allow
    );

/** @param allow the methods that would have been right, for the Allow header */
export const memberNotRemovable = (allow: readonly string[]): Problem =>
    methodNotAllowed(
        'This list member cannot be removed. Can not archive a contact that is bounced, pending or archived',
        allow
    );

export const apiKeyInvalid = (): Problem =>
    new Problem(
        401,
        'API Key Invalid',
        "Your API key may be invalid, or you've attempted to access the wrong datacenter."
    );

export const apiKeyMissing = (): Problem =>
    new Problem(401, 'API Key Invalid', 'Your request did not include an API key.');

export const tooManyRequests = (): Problem =>
    new Problem(429, 'Too Many Requests', 'You have exceeded the limit of 10 simultaneous connections.');

export const internalServerError = (): Problem =>
    new Problem(
        500,
        'Internal Server Error',
        'A deep, internal error has occurred during the processing of your request. Please contact support.'
    );

// The detail's wording is not recorded.
export const jsonParseException = (): Problem =>
    new Problem(400, 'JSON Parse Exception', 'We encountered an unspecified JSON parsing error.');

// The detail's wording is not recorded.
export const invalidMethodOverride = (): Problem =>
    new Problem(
        422,
        'Invalid Method Override',
        'The X-HTTP-Method-Override header can only be used with the POST method.'
    );
