/** System.InvalidParameterValueException. */
import { defineClass } from '../define-class.ts';
import { newExceptionState } from './exception.ts';

export const invalidParameterValueException = defineClass({
    name: 'System.InvalidParameterValueException',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_exception_methods.htm',
    extends: 'System.Exception',
    constructors: {
        'InvalidParameterValueException(String? parameter, String? message)': (
            runtime,
            parameter: string | null,
            message: string | null
        ) => newExceptionState(runtime, message ?? parameter, null)
    }
});
