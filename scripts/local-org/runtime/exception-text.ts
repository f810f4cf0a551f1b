/** How exceptions name themselves. */
import type { Type } from '../apex/types.ts';
import type { ExceptionState } from './runtime.ts';
import type { ObjectValue } from './values.ts';

/** True for System.Exception and everything that extends it. */
export function isException(type: Type): boolean {
    for (let current: Type | undefined = type; current; current = current.definition.superclass) {
        if (current.definition.namespace === 'System' && current.definition.name === 'Exception') {
            return true;
        }
    }
    return false;
}

/** `System.DmlException`, `MyException`, `Outer.MyException`. */
export function exceptionTypeName(exception: ObjectValue): string {
    const { definition, name } = exception.type;
    return definition.namespace === 'System' ? `System.${definition.name}` : name;
}

/**
 * The message, or the text that stands for none. An AuraHandledException keeps the text given to its constructor for the client:
 * Apex reads `Script-thrown exception` until setMessage is called.
 * https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_AuraHandledException.htm
 */
export function exceptionMessage(exception: ObjectValue): string {
    return (exception.state as ExceptionState).message ?? 'Script-thrown exception';
}

/** `System.MathException: Divide by 0` */
export function exceptionText(exception: ObjectValue): string {
    return `${exceptionTypeName(exception)}: ${exceptionMessage(exception)}`;
}
