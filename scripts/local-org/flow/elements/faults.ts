/** What interviews are told of a fault: `$Flow.FaultMessage`, and the reason of the failed save where no fault path leads on. */
import type { RowError } from '../../data/engine.ts';
import { exceptionText } from '../../runtime/exception-text.ts';
import type { ApexThrow } from '../../runtime/runtime.ts';

/** As the platform begins the message of an Apex action that threw. */
export function apexFault({ exception }: ApexThrow): string {
    return `An Apex error occurred: ${exceptionText(exception)}`;
}

export function dataFault(what: string, { statusCode, message }: RowError): string {
    return whileTrying(
        what,
        `${statusCode}: ${message}. You can look up ExceptionCode values in the SOAP API Developer Guide.`
    );
}

export function whileTrying(what: string, error: string): string {
    return `This error occurred when the flow tried to ${what} records: ${error}`;
}
