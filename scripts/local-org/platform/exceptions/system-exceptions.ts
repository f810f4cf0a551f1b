/** The exceptions of the System namespace that have nothing of their own but their name. */
import { defineClass, type NativeClass } from '../define-class.ts';
import { exceptionConstructors } from './exception.ts';

const source =
    'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_exception_methods.htm';

const names = [
    'AssertException',
    'AsyncException',
    'BigObjectException',
    'CalloutException',
    'CanvasException',
    'DmlException',
    'DuplicateMessageException',
    'EmailException',
    'EmailTemplateRenderException',
    'ExternalObjectException',
    'FatalCursorException',
    'FinalException',
    'FlowException',
    'HandledException',
    'IllegalArgumentException',
    'InvalidHeaderException',
    'InvalidReadOnlyUserDmlException',
    'JSONException',
    'LicenseException',
    'LimitException',
    'ListException',
    'MathException',
    'NoAccessException',
    'NoDataFoundException',
    'NoSuchElementException',
    'NullPointerException',
    'PlatformCacheException',
    'ProcedureException',
    'RequiredFeatureMissingException',
    'SObjectException',
    'SearchException',
    'SecurityException',
    'SerializationException',
    'StringException',
    'TouchHandledException',
    'TransientCursorException',
    'TypeException',
    'UnexpectedException',
    'UnsupportedOperationException',
    'VisualforceException',
    'WaveTemplateException',
    'XmlException'
];

export const systemExceptions: readonly NativeClass[] = names.map((name) =>
    defineClass({
        name: `System.${name}`,
        source,
        extends: 'System.Exception',
        constructors: exceptionConstructors(name)
    })
);
