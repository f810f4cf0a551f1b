// Lightning modules that the platform supplies at run time and that @salesforce/lightning-types 0.8.0 does not type.
// Reference of each: https://developer.salesforce.com/docs/platform/lightning-component-reference/guide

declare module 'lightning/platformShowToastEvent' {
    export interface ToastParameters {
        title: string;
        message?: string;
        /** Replaces {0}, {1} … in the message; an object becomes a link. */
        messageData?: (string | { url: string; label: string })[];
        variant?: 'info' | 'success' | 'warning' | 'error';
        mode?: 'dismissible' | 'pester' | 'sticky';
    }
    export class ShowToastEvent extends CustomEvent<ToastParameters> {
        constructor(parameters: ToastParameters);
    }
}

declare module 'lightning/uiRecordApi' {
    export type FieldReference = string | { readonly fieldApiName: string; readonly objectApiName: string };
    export interface FieldValueRepresentation {
        readonly value: unknown;
        readonly displayValue: string | null;
    }
    /** https://developer.salesforce.com/docs/atlas.en-us.uiapi.meta/uiapi/ui_api_responses_record.htm */
    export interface RecordRepresentation {
        readonly id: string;
        readonly apiName: string;
        readonly fields: Readonly<Record<string, FieldValueRepresentation>>;
    }
    export const getRecord: import('lwc').WireAdapterConstructor<
        { recordId?: string; fields?: FieldReference[]; optionalFields?: FieldReference[] },
        { data?: RecordRepresentation; error?: unknown }
    >;
    export function getFieldValue(record: RecordRepresentation | undefined, field: FieldReference): unknown;
    export function getFieldDisplayValue(
        record: RecordRepresentation | undefined,
        field: FieldReference
    ): string | null;
    export function updateRecord(input: { fields: Record<string, unknown> }): Promise<RecordRepresentation>;
    export function notifyRecordUpdateAvailable(records: { recordId: string }[]): Promise<void>;
}

declare module 'lightning/navigation' {
    /** https://developer.salesforce.com/docs/platform/lwc/guide/reference-page-reference-type.html */
    export interface PageReference {
        type: string;
        attributes?: Record<string, unknown>;
        state?: Record<string, string | undefined>;
    }
    interface Navigation {
        [navigate](page: PageReference, replace?: boolean): void;
        [generateUrl](page: PageReference): Promise<string>;
    }
    const navigate: unique symbol;
    const generateUrl: unique symbol;
    export const NavigationMixin: {
        <Base extends new (...parameters: any[]) => object>(
            base: Base
        ): Base & (new (...parameters: any[]) => Navigation);
        readonly Navigate: typeof navigate;
        readonly GenerateUrl: typeof generateUrl;
    };
    export const CurrentPageReference: import('lwc').WireAdapterConstructor<Record<string, never>, PageReference>;
}

declare module 'lightning/refresh' {
    export class RefreshEvent extends CustomEvent<undefined> {
        constructor();
    }
    export type RefreshResult = 'Success' | 'CompletedWithErrors' | 'Error';
    /** The handler answers whether the components inside its own are to be refreshed, too. */
    export function registerRefreshHandler(element: object, handler: () => Promise<boolean>): number;
    export function unregisterRefreshHandler(handlerId: number): void;
    export function registerRefreshContainer(
        element: object,
        handler: (refresh: Promise<RefreshResult>) => void
    ): number;
    export function unregisterRefreshContainer(containerId: number): void;
}
