/**
 * The platform classes that Apex code finds in the local org. One import and one entry per class, sorted;
 * how a class is written down: define-class.ts.
 */
import { accessLevel } from './access/access-level.ts';
import { accessType } from './access/access-type.ts';
import { featureManagement } from './access/feature-management.ts';
import { security, sobjectAccessDecision } from './access/security.ts';
import { userInfo } from './access/user-info.ts';
import { asyncInfo, asyncOptions, queueableDuplicateSignature, signatureBuilder } from './async/async-options.ts';
import {
    allowsCallouts,
    finalizerContext,
    finalizerInterface,
    parentJobResult,
    queueableContext,
    queueableInterface
} from './async/queueable.ts';
import { schedulableContext, schedulableInterface } from './async/schedulable.ts';
import { collectionIterator, iterableInterface, iteratorInterface } from './collections/iterators.ts';
import { listClass } from './collections/list.ts';
import { mapClass } from './collections/map.ts';
import { setClass } from './collections/set.ts';
import { addressClass } from './compound/address.ts';
import { locationClass } from './compound/location.ts';
import { connectApiException, connectData, connectEnums } from './connect/credential-types.ts';
import { namedCredentials } from './connect/named-credentials.ts';
import { databaseError } from './database/database-error.ts';
import { database } from './database/database.ts';
import { assignmentRuleHeader, dmlOptions, duplicateRuleHeader, emailHeader } from './database/dml-options.ts';
import { queryLocator, queryLocatorIterator } from './database/query-locator.ts';
import {
    deleteResult,
    emptyRecycleBinResult,
    mergeResult,
    saveResult,
    undeleteResult,
    upsertResult
} from './database/row-results.ts';
import { savepoint } from './database/savepoint.ts';
import { statusCode } from './database/status-code.ts';
import { triggerOperation } from './database/trigger-operation.ts';
import { dateClass } from './dates/date.ts';
import { datetimeClass } from './dates/datetime.ts';
import { timeZoneClass } from './dates/time-zone.ts';
import { timeClass } from './dates/time.ts';
import { blobClass } from './encoding/blob.ts';
import { cryptoClass } from './encoding/crypto.ts';
import { encodingUtilClass } from './encoding/encoding-util.ts';
import { urlClass } from './encoding/url.ts';
import { uuidClass } from './encoding/uuid.ts';
import { auraHandledException } from './exceptions/aura-handled-exception.ts';
import { exceptionClass } from './exceptions/exception.ts';
import { invalidParameterValueException } from './exceptions/invalid-parameter-value-exception.ts';
import { queryException } from './exceptions/query-exception.ts';
import { systemExceptions } from './exceptions/system-exceptions.ts';
import { httpRequestClass } from './http/http-request.ts';
import { httpResponseClass } from './http/http-response.ts';
import { httpCalloutMockInterface, httpClass } from './http/http.ts';
import { jsonGeneratorClass } from './json/json-generator.ts';
import { jsonParserClass } from './json/json-parser.ts';
import { jsonTokenEnum } from './json/json-token.ts';
import { jsonClass } from './json/json.ts';
import { booleanClass } from './numbers/boolean.ts';
import { decimalClass } from './numbers/decimal.ts';
import { doubleClass } from './numbers/double.ts';
import { integerClass } from './numbers/integer.ts';
import { longClass } from './numbers/long.ts';
import { mathClass } from './numbers/math.ts';
import { roundingModeEnum } from './numbers/rounding-mode.ts';
import { matcherClass } from './regex/matcher.ts';
import { patternClass } from './regex/pattern.ts';
import { sobjectClass } from './records/sobject.ts';
import { childRelationshipClass } from './schema/child-relationship.ts';
import { describeFieldResultClass, filteredLookupInfoClass } from './schema/describe-field-result.ts';
import {
    describeSObjectResultClass,
    sobjectDescribeOptionsEnum,
    sobjectTypeFieldsClass
} from './schema/describe-sobject-result.ts';
import { displayTypeEnum, soapTypeEnum } from './schema/display-type.ts';
import { fieldSetClass, fieldSetMemberClass, fieldSetsClass } from './schema/field-set.ts';
import { picklistEntryClass } from './schema/picklist-entry.ts';
import { recordTypeInfoClass } from './schema/record-type-info.ts';
import { schemaClass } from './schema/schema.ts';
import { sobjectFieldClass } from './schema/sobject-field.ts';
import { sobjectTypeClass } from './schema/sobject-type.ts';
import { labelClass } from './system/label.ts';
import { limitsClass } from './system/limits.ts';
import { loggingLevelEnum } from './system/logging-level.ts';
import { systemClass } from './system/system.ts';
import { stubProviderInterface, testClass } from './system/test.ts';
import { assertClass } from './testing/assert.ts';
import { stringClass } from './text/string.ts';
import { collatorClass } from './types/collator.ts';
import { callableInterface, comparableInterface, comparatorInterface } from './types/comparison.ts';
import { idClass } from './types/id.ts';
import { objectClass } from './types/object.ts';
import { typeClass } from './types/type.ts';
import { versionClass } from './types/version.ts';
import type { NativeClass } from './define-class.ts';

export const platformClasses: readonly NativeClass[] = [
    accessLevel,
    accessType,
    addressClass,
    allowsCallouts,
    assertClass,
    assignmentRuleHeader,
    asyncInfo,
    asyncOptions,
    auraHandledException,
    blobClass,
    booleanClass,
    callableInterface,
    childRelationshipClass,
    collatorClass,
    collectionIterator,
    ...connectEnums,
    ...connectData,
    connectApiException,
    namedCredentials,
    comparableInterface,
    comparatorInterface,
    cryptoClass,
    database,
    databaseError,
    dateClass,
    datetimeClass,
    decimalClass,
    deleteResult,
    describeFieldResultClass,
    describeSObjectResultClass,
    displayTypeEnum,
    dmlOptions,
    doubleClass,
    duplicateRuleHeader,
    emailHeader,
    emptyRecycleBinResult,
    encodingUtilClass,
    exceptionClass,
    featureManagement,
    fieldSetClass,
    fieldSetMemberClass,
    fieldSetsClass,
    filteredLookupInfoClass,
    finalizerContext,
    finalizerInterface,
    httpCalloutMockInterface,
    httpClass,
    httpRequestClass,
    httpResponseClass,
    idClass,
    integerClass,
    invalidParameterValueException,
    iterableInterface,
    iteratorInterface,
    jsonClass,
    jsonGeneratorClass,
    jsonParserClass,
    jsonTokenEnum,
    labelClass,
    limitsClass,
    listClass,
    locationClass,
    loggingLevelEnum,
    longClass,
    mapClass,
    matcherClass,
    mathClass,
    mergeResult,
    objectClass,
    parentJobResult,
    patternClass,
    picklistEntryClass,
    queryException,
    queryLocator,
    queryLocatorIterator,
    queueableContext,
    queueableDuplicateSignature,
    queueableInterface,
    recordTypeInfoClass,
    roundingModeEnum,
    savepoint,
    saveResult,
    schedulableContext,
    schedulableInterface,
    schemaClass,
    security,
    setClass,
    signatureBuilder,
    soapTypeEnum,
    sobjectAccessDecision,
    sobjectClass,
    sobjectDescribeOptionsEnum,
    sobjectFieldClass,
    sobjectTypeClass,
    sobjectTypeFieldsClass,
    statusCode,
    stringClass,
    stubProviderInterface,
    systemClass,
    ...systemExceptions,
    testClass,
    timeClass,
    timeZoneClass,
    triggerOperation,
    typeClass,
    undeleteResult,
    upsertResult,
    urlClass,
    userInfo,
    uuidClass,
    versionClass
];
