/** Schema.DisplayType and Schema.SoapType: what kind of value a field has. */
import type { FieldDescription, FieldType } from '../../data/schema/schema.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import type { EnumValue } from '../../runtime/values.ts';
import { defineClass } from '../define-class.ts';
import { knownEnumValues } from '../known/enum-values.ts';
import { enumConstant } from '../native-values.ts';

export const displayTypeEnum = defineClass({
    name: 'Schema.DisplayType',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_enum_Schema_DisplayType.htm',
    kind: 'enum',
    values: knownEnumValues('Schema.DisplayType')
});

export const soapTypeEnum = defineClass({
    name: 'Schema.SoapType',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_enum_Schema_SoapType.htm',
    kind: 'enum',
    values: knownEnumValues('Schema.SoapType')
});

/** The constants are the field types in capitals. */
export function displayType(runtime: Runtime, { type }: FieldDescription): EnumValue {
    return enumConstant(runtime, 'Schema.DisplayType', type);
}

/** Types that travel as something else than a string. */
const soapTypes: Partial<Record<FieldType, string>> = {
    address: 'ADDRESS',
    anytype: 'ANYTYPE',
    base64: 'BASE64BINARY',
    boolean: 'BOOLEAN',
    currency: 'DOUBLE',
    date: 'DATE',
    datetime: 'DATETIME',
    double: 'DOUBLE',
    id: 'ID',
    integer: 'INTEGER',
    location: 'LOCATION',
    long: 'LONG',
    percent: 'DOUBLE',
    reference: 'ID',
    time: 'TIME'
};

export function soapType(runtime: Runtime, { type }: FieldDescription): EnumValue {
    return enumConstant(runtime, 'Schema.SoapType', soapTypes[type] ?? 'STRING');
}
