/** A User Interface API error: https://developer.salesforce.com/docs/atlas.en-us.uiapi.meta/uiapi/ui_api_requests_status.htm */
export class RecordFailure extends Error {
    readonly errorCode: string;
    readonly status: number;

    constructor(message: string, errorCode: string, status: number) {
        super(message);
        this.errorCode = errorCode;
        this.status = status;
    }
}
