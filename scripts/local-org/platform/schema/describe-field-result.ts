/** Schema.DescribeFieldResult; its state is a FieldOfObject. What the user may do is asked when it is asked. */
import { isPermissionable } from '../../data/security/field-access.ts';
import { fieldToken, sobjectTypeToken, type FieldOfObject } from '../../data/tokens.ts';
import type { FieldDescription } from '../../data/schema/schema.ts';
import { isDecimal, isText } from '../../data/store/columns.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import type { Value } from '../../runtime/values.ts';
import { defineClass } from '../define-class.ts';
import { listOf, nativeObject } from '../native-values.ts';
import { displayType, soapType } from './display-type.ts';
import { readOnlyMembers, type Getters } from './getters.ts';

type Right = 'canRead' | 'canCreate' | 'canEdit';

function allows(runtime: Runtime, { object, field }: FieldOfObject, right: Right): boolean {
    return runtime.org.security[right](runtime.transaction.user, object, field);
}

/** A character takes up to three bytes. */
const bytesPerCharacter = 3;

/** What MIN, MAX and COUNT_DISTINCT take. */
const isAggregatable = ({ type, groupable }: FieldDescription): boolean => groupable || type === 'datetime';

function defaultValue({ type, defaultValue: text, picklistValues }: FieldDescription): Value {
    if (type === 'boolean') return text === 'true';
    return picklistValues.find(({ isDefault }) => isDefault)?.value ?? null;
}

const texts: Getters = {
    'Integer getByteLength()': (_runtime, { field }: FieldOfObject) =>
        isText(field) ? field.length * bytesPerCharacter : field.length,
    'String getCalculatedFormula()': (_runtime, { field }: FieldOfObject) => field.formula ?? null,
    'String getCompoundFieldName()': (_runtime, { field }: FieldOfObject) => field.compoundFieldName ?? null,
    'Schema.SObjectField getController()': () => null,
    'Object getDefaultValue()': (_runtime, { field }: FieldOfObject) => defaultValue(field),
    'String getDefaultValueFormula()': (_runtime, { field }: FieldOfObject) =>
        field.type === 'boolean' ? null : (field.defaultValue ?? null),
    'Integer getDigits()': (_runtime, { field }: FieldOfObject) => (field.type === 'integer' ? field.precision : 0),
    'Schema.FilteredLookupInfo getFilteredLookupInfo()': () => null,
    'String getInlineHelpText()': (_runtime, { field }: FieldOfObject) => field.inlineHelpText ?? null,
    'String getLabel()': (_runtime, { field }: FieldOfObject) => field.label,
    'Integer getLength()': (_runtime, { field }: FieldOfObject) => field.length,
    'String getLocalName()': (_runtime, { field }: FieldOfObject) => field.name,
    'String getMask()': () => null,
    'String getMaskType()': () => null,
    'String getName()': (_runtime, { field }: FieldOfObject) => field.name,
    'List<Schema.PicklistEntry> getPicklistValues()': (runtime, { field }: FieldOfObject) =>
        listOf(
            runtime,
            'Schema.PicklistEntry',
            field.picklistValues.map((value) => nativeObject(runtime, 'Schema.PicklistEntry', value))
        ),
    'Integer getPrecision()': (_runtime, { field }: FieldOfObject) => (isDecimal(field) ? field.precision : 0),
    'String getReferenceTargetField()': () => null,
    'List<Schema.SObjectType> getReferenceTo()': (runtime, { field }: FieldOfObject) =>
        listOf(
            runtime,
            'Schema.SObjectType',
            field.referenceTo.map((name) => sobjectTypeToken(runtime, name))
        ),
    'String getRelationshipName()': (_runtime, { field }: FieldOfObject) => field.relationshipName ?? null,
    'Integer getRelationshipOrder()': (_runtime, { field }: FieldOfObject) => field.relationshipOrder ?? null,
    'Integer getScale()': (_runtime, { field }: FieldOfObject) => field.scale,
    'Schema.SoapType getSoapType()': (runtime, { field }: FieldOfObject) => soapType(runtime, field),
    'Schema.SObjectField getSobjectField()': (runtime, { object, field }: FieldOfObject) =>
        fieldToken(runtime, object.name, field.name),
    'Schema.SObjectType getSObjectType()': (runtime, { object }: FieldOfObject) =>
        sobjectTypeToken(runtime, object.name),
    'Schema.DisplayType getType()': (runtime, { field }: FieldOfObject) => displayType(runtime, field)
};

const flags: Readonly<Record<string, (runtime: Runtime, described: FieldOfObject) => boolean>> = {
    Accessible: (runtime, described) => allows(runtime, described, 'canRead'),
    Aggregatable: (_runtime, { field }) => isAggregatable(field),
    AiPredictionField: () => false,
    AutoNumber: (_runtime, { field }) => field.autoNumberFormat !== undefined,
    Calculated: (_runtime, { field }) => field.formula !== undefined || field.metadataType === 'Summary',
    CascadeDelete: (_runtime, { field }) => field.onDelete === 'cascade',
    CaseSensitive: (_runtime, { field }) => field.caseSensitive,
    Createable: (runtime, described) => described.field.createable && allows(runtime, described, 'canCreate'),
    Custom: (_runtime, { field }) => field.custom,
    DefaultedOnCreate: (_runtime, { field }) => field.defaultedOnCreate,
    DependentPicklist: () => false,
    DeprecatedAndHidden: () => false,
    DisplayLocationInDecimal: () => false,
    Encrypted: (_runtime, { field }) => field.type === 'encryptedstring',
    ExternalId: (_runtime, { field }) => field.externalId,
    Filterable: (_runtime, { field }) => field.filterable,
    FormulaTreatNullNumberAsZero: (_runtime, { field }) => field.formulaBlanksAsZero ?? false,
    Groupable: (_runtime, { field }) => field.groupable,
    HighScaleNumber: () => false,
    HtmlFormatted: (_runtime, { field }) => field.htmlFormatted ?? false,
    IdLookup: (_runtime, { field }) => field.idLookup ?? false,
    NameField: (_runtime, { object, field }) => field.name === object.nameField,
    NamePointing: (_runtime, { field }) => field.referenceTo.length > 1,
    Nillable: (_runtime, { field }) => field.nillable,
    Permissionable: ({ org }, { object, field }) => isPermissionable(org.schema, object, field),
    QueryByDistance: (_runtime, { field }) => field.type === 'address' || field.type === 'location',
    RestrictedDelete: (_runtime, { field }) => field.onDelete === 'restrict',
    RestrictedPicklist: (_runtime, { field }) => field.restrictedPicklist,
    SearchPrefilterable: (_runtime, { field }) => field.type === 'reference',
    Sortable: (_runtime, { field }) => field.sortable,
    Unique: (_runtime, { field }) => field.unique,
    Updateable: (runtime, described) => described.field.updateable && allows(runtime, described, 'canEdit'),
    WriteRequiresMasterRead: () => false
};

const flagGetters: Getters = Object.fromEntries(
    Object.entries(flags).map(([name, flag]) => [`Boolean is${name}()`, flag])
);

export const describeFieldResultClass = defineClass({
    name: 'Schema.DescribeFieldResult',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_fields_describe.htm',
    ...readOnlyMembers({ ...texts, ...flagGetters })
});

/** Lookup filters are not read from metadata, so no field has this; the class is there for code that names it. */
export const filteredLookupInfoClass = defineClass({
    name: 'Schema.FilteredLookupInfo',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_Schema_FilteredLookupInfo.htm',
    refused: {
        getControllingFields: 'lookup filters are not read',
        isDependent: 'lookup filters are not read',
        isOptionalFilter: 'lookup filters are not read'
    }
});
