import { labels } from 'c/mailchimpLabels';

interface Message {
    readonly message?: unknown;
}

/** The body that Lightning Data Service and Apex put into a rejected call. */
interface ErrorBody extends Message {
    readonly pageErrors?: unknown;
    readonly fieldErrors?: unknown;
    readonly output?: { readonly errors?: unknown; readonly fieldErrors?: unknown };
}

interface ErrorLike extends Message {
    readonly body?: ErrorBody | readonly Message[];
    readonly statusText?: unknown;
}

function text(value: unknown): string[] {
    return typeof value === 'string' && value.trim() !== '' ? [value.trim()] : [];
}

function messagesIn(list: unknown): string[] {
    return Array.isArray(list) ? list.flatMap((entry) => text((entry as Message | null)?.message)) : [];
}

/** Field errors come as lists under the name of each field. */
function messagesByField(fields: unknown): string[] {
    return fields !== null && typeof fields === 'object' ? Object.values(fields).flatMap(messagesIn) : [];
}

function bodyMessages(body: ErrorLike['body']): string[] {
    if (Array.isArray(body)) {
        return messagesIn(body);
    }
    const { pageErrors, fieldErrors, output, message } = (body ?? {}) as ErrorBody;
    const details = [
        ...messagesIn(pageErrors),
        ...messagesByField(fieldErrors),
        ...messagesIn(output?.errors),
        ...messagesByField(output?.fieldErrors)
    ];
    return details.length > 0 ? details : text(message);
}

function messagesOf(error: unknown): string[] {
    if (typeof error === 'string') {
        return text(error);
    }
    const { body, message, statusText } = (error ?? {}) as ErrorLike;
    return [bodyMessages(body), text(message), text(statusText)].find((found) => found.length > 0) ?? [];
}

/**
 * The sentences in an error, whatever threw it: Apex, Lightning Data Service (read and write), JavaScript or the network.
 * @param error what was caught, wired or a list of such
 * @returns each different sentence once; empty when the error says nothing
 * @see https://developer.salesforce.com/docs/platform/lwc/guide/data-error.html
 */
export function reduceErrors(error: unknown): string[] {
    const errors: readonly unknown[] = Array.isArray(error) ? error : [error];
    return [...new Set(errors.flatMap(messagesOf))];
}

/** What went wrong, as one text for the user; never empty. */
export function explain(error: unknown): string {
    return reduceErrors(error).join(' ') || labels.failureUnexpected;
}

/**
 * True when the platform refused the call because the user has no access to the Apex class.
 * The platform's sentence is translated, the class name in it is not.
 * @see https://developer.salesforce.com/docs/platform/lwc/guide/apex-security.html
 */
export function isClassAccessError(error: unknown, className: string): boolean {
    return reduceErrors(error).some((message) => message.includes(className));
}
