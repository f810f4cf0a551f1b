/** System.Exception: what all exceptions have, those of users included. */
import { enumConstant, listOf } from '../native-values.ts';
import { fieldToken } from '../../data/tokens.ts';
import { exceptionMessage, exceptionText, exceptionTypeName } from '../../runtime/exception-text.ts';
import type { ExceptionState, Runtime, StackFrame } from '../../runtime/runtime.ts';
import type { ObjectValue } from '../../runtime/values.ts';
import { defineClass, type NativeConstructor } from '../define-class.ts';
import { failureAt, failuresOf } from './dml-failures.ts';

const stateOf = (self: ObjectValue): ExceptionState => self.state as ExceptionState;

/** The stack is the one of the place where the exception is made, thrown or not. */
export function newExceptionState(
    runtime: Runtime,
    message: string | null,
    cause: ObjectValue | null,
    details?: unknown
): ExceptionState {
    return { message, cause, stack: runtime.stack(), details };
}

/** The four constructors that every exception has under its own name. */
export function exceptionConstructors(name: string): Readonly<Record<string, NativeConstructor>> {
    return {
        [`${name}()`]: (runtime) => newExceptionState(runtime, null, null),
        [`${name}(String? message)`]: (runtime, message: string | null) => newExceptionState(runtime, message, null),
        [`${name}(Exception? cause)`]: (runtime, cause: ObjectValue | null) => newExceptionState(runtime, null, cause),
        [`${name}(String? message, Exception? cause)`]: (runtime, message: string | null, cause: ObjectValue | null) =>
            newExceptionState(runtime, message, cause)
    };
}

/** `Class.Foo.bar: line 12, column 1`, innermost first. The platform says column 1 whatever the statement. */
function stackText(stack: readonly StackFrame[]): string {
    return stack.map(({ where, line }) => `${where}: line ${line}, column 1`).join('\n');
}

function initCause(runtime: Runtime, self: ObjectValue, cause: ObjectValue): void {
    const state = stateOf(self);
    if (state.cause) {
        throw runtime.exception('System.TypeException', "Can't overwrite cause");
    }
    state.cause = cause;
}

export const exceptionClass = defineClass({
    name: 'System.Exception',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_exception_methods.htm',
    isAbstract: true,
    isVirtual: true,
    constructors: exceptionConstructors('Exception'),
    methods: {
        'Exception getCause()': (runtime, self: ObjectValue) => stateOf(self).cause,
        'Integer getLineNumber()': (runtime, self: ObjectValue) => stateOf(self).stack[0]?.line ?? 0,
        'String getMessage()': (runtime, self: ObjectValue) => exceptionMessage(self),
        'String getStackTraceString()': (runtime, self: ObjectValue) => stackText(stateOf(self).stack),
        'String getTypeName()': (runtime, self: ObjectValue) => exceptionTypeName(self),
        'void initCause(Exception cause)': initCause,
        'void setMessage(String? message)': (runtime, self: ObjectValue, message: string | null) => {
            stateOf(self).message = message;
        },
        'String toString()': (runtime, self: ObjectValue) => exceptionText(self),
        'List<String> getDmlFieldNames(Integer index)': (runtime, self: ObjectValue, index: number) =>
            listOf(runtime, 'String', failureAt(runtime, self, index).error.fields),
        'List<Schema.SObjectField> getDmlFields(Integer index)': (runtime, self: ObjectValue, index: number) => {
            const { failure, error } = failureAt(runtime, self, index);
            const tokens = error.fields.map((field) => fieldToken(runtime, failure.object.name, field));
            return listOf(runtime, 'Schema.SObjectField', tokens);
        },
        'String getDmlId(Integer index)': (runtime, self: ObjectValue, index: number) =>
            failureAt(runtime, self, index).failure.id,
        'Integer getDmlIndex(Integer index)': (runtime, self: ObjectValue, index: number) =>
            failureAt(runtime, self, index).failure.index,
        'String getDmlMessage(Integer index)': (runtime, self: ObjectValue, index: number) =>
            failureAt(runtime, self, index).error.message,
        'String getDmlStatusCode(Integer index)': (runtime, self: ObjectValue, index: number) =>
            failureAt(runtime, self, index).error.statusCode,
        'StatusCode getDmlType(Integer index)': (runtime, self: ObjectValue, index: number) =>
            enumConstant(runtime, 'System.StatusCode', failureAt(runtime, self, index).error.statusCode),
        'Integer getNumDml()': (runtime, self: ObjectValue) => failuresOf(runtime, self).length
    }
});
