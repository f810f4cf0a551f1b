/** One thing that is wrong with a record that was to be saved. */
export interface SaveError {
    /** For example INVALID_EMAIL_ADDRESS. */
    readonly errorCode: string;
    readonly message: string;
}

/**
 * Why records were not saved, sorted as the User Interface API does:
 * https://developer.salesforce.com/docs/platform/lwc/guide/data-error.html
 */
export interface SaveErrors {
    /** What concerns a record as a whole. */
    readonly errors: readonly SaveError[];
    /** By API name of the field. */
    readonly fieldErrors: Readonly<Record<string, readonly SaveError[]>>;
}

/** A User Interface API error: https://developer.salesforce.com/docs/atlas.en-us.uiapi.meta/uiapi/ui_api_requests_status.htm */
export class RecordFailure extends Error {
    readonly errorCode: string;
    readonly status: number;
    /** Undefined unless records were to be saved. */
    readonly output: SaveErrors | undefined;

    constructor(message: string, errorCode: string, status: number, output?: SaveErrors) {
        super(message);
        this.errorCode = errorCode;
        this.status = status;
        this.output = output;
    }
}
