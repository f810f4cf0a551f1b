/**
 * The platform classes that Apex code finds in the local org. One import and one entry per class, sorted;
 * how a class is written down: define-class.ts.
 */
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
import { statusCode } from './database/status-code.ts';
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
    allowsCallouts,
    assertClass,
    asyncInfo,
    asyncOptions,
    auraHandledException,
    blobClass,
    booleanClass,
    callableInterface,
    collatorClass,
    collectionIterator,
    comparableInterface,
    comparatorInterface,
    cryptoClass,
    dateClass,
    datetimeClass,
    decimalClass,
    doubleClass,
    encodingUtilClass,
    exceptionClass,
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
    loggingLevelEnum,
    longClass,
    mapClass,
    matcherClass,
    mathClass,
    objectClass,
    parentJobResult,
    patternClass,
    queryException,
    queueableContext,
    queueableDuplicateSignature,
    queueableInterface,
    roundingModeEnum,
    schedulableContext,
    schedulableInterface,
    setClass,
    signatureBuilder,
    sobjectFieldClass,
    sobjectTypeClass,
    statusCode,
    stringClass,
    stubProviderInterface,
    systemClass,
    ...systemExceptions,
    testClass,
    timeClass,
    timeZoneClass,
    typeClass,
    urlClass,
    uuidClass,
    versionClass
];
