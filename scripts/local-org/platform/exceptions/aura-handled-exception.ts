/** System.AuraHandledException: the exception whose text reaches a Lightning component. */
import type { ExceptionState } from '../../runtime/runtime.ts';
import type { ObjectValue } from '../../runtime/values.ts';
import { defineClass } from '../define-class.ts';
import { newExceptionState } from './exception.ts';

interface AuraDetails {
    /** What the constructor was given: for the client, not for Apex. */
    readonly clientMessage: string;
}

/** The text that the Lightning component gets. */
export function clientMessage(exception: ObjectValue): string {
    const { message, details } = exception.state as ExceptionState;
    return message ?? (details as AuraDetails | undefined)?.clientMessage ?? 'Script-thrown exception';
}

export const auraHandledException = defineClass({
    name: 'System.AuraHandledException',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.lightning.meta/lightning/controllers_server_apex_returning_errors.htm',
    extends: 'System.Exception',
    constructors: {
        // getMessage answers 'Script-thrown exception' until setMessage is called.
        'AuraHandledException(String message)': (runtime, message: string) =>
            newExceptionState(runtime, null, null, { clientMessage: message } satisfies AuraDetails)
    }
});
