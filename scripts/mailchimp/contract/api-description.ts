import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

interface Operation {
    parameters?: (Parameter | { $ref: string })[];
    requestBody?: { content: Record<string, { schema: JsonSchema }> };
    responses: Record<string, { content?: Record<string, { schema: JsonSchema }> }>;
}

interface Parameter {
    name: string;
    in: string;
}

interface JsonSchema {
    [keyword: string]: unknown;
}

interface ApiDescription {
    paths: Record<string, Record<string, Operation>>;
    components: { parameters: Record<string, Parameter>; schemas: Record<string, JsonSchema> };
}

/** What a server answered. */
export interface Answer {
    readonly method: string;
    /** Below /3.0, without the query. */
    readonly path: string;
    readonly status: number;
    readonly contentType: string;
    /** The parsed body; undefined when it was empty. */
    readonly body: unknown;
}

const description = JSON.parse(
    readFileSync(new URL('mailchimp-openapi.json', import.meta.url), 'utf8')
) as ApiDescription;

const ajv = new Ajv({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema({ $id: 'description', components: closed(description.components) });

const validators = new Map<JsonSchema, ValidateFunction>();

/** The names of the query parameters that an operation is described with. */
export function describedQuery(method: string, template: string): string[] {
    const { parameters = [] } = description.paths[template][method.toLowerCase()];
    return parameters
        .map((parameter) => ('$ref' in parameter ? parameterAt(parameter.$ref) : parameter))
        .filter((parameter) => parameter.in === 'query')
        .map((parameter) => parameter.name);
}

/** The properties that an operation's body is described with. */
export function describedBody(method: string, template: string): Record<string, JsonSchema> {
    const content = description.paths[template][method.toLowerCase()].requestBody?.content;
    return (content?.['application/json'].schema.properties ?? {}) as Record<string, JsonSchema>;
}

/**
 * What is wrong with an answer, compared with Mailchimp's description: a body that does not fit, a property that is not
 * described, a wrong content type. Nothing when all is well.
 */
export function faultsOf(answer: Answer): string[] {
    const operation = operationFor(answer);
    if (answer.status === 204) return answer.body === undefined ? [] : ['204 with a body'];
    const [key, contentType] =
        answer.status < 400 ? ['200', 'application/json'] : ['default', 'application/problem+json'];
    const content = (operation?.responses[key] ?? problemResponse).content?.[contentType];
    if (!content) return [`${answer.method} ${answer.path} has no described answer ${answer.status}`];
    return [...contentTypeFaults(answer, contentType), ...bodyFaults(content.schema, answer.body)];
}

const problemResponse: Operation['responses'][string] = {
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDetail' } } }
};

function contentTypeFaults({ contentType }: Answer, expected: string): string[] {
    return contentType === `${expected}; charset=utf-8` ? [] : [`content type ${contentType}`];
}

function bodyFaults(schema: JsonSchema, body: unknown): string[] {
    const validator = validators.get(schema) ?? ajv.compile(closed(schema));
    validators.set(schema, validator);
    if (validator(body)) return [];
    return (validator.errors ?? []).map(
        ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`
    );
}

/** The operation of a path; undefined for a path or method that is not described, which answers problems only. */
function operationFor({ method, path }: Answer): Operation | undefined {
    const parts = partsOf(path);
    const template = Object.keys(description.paths).find((candidate) => {
        const expected = partsOf(candidate);
        return (
            expected.length === parts.length && expected.every((part, n) => part.startsWith('{') || part === parts[n])
        );
    });
    return template === undefined ? undefined : description.paths[template][method.toLowerCase()];
}

function partsOf(path: string): string[] {
    return path.split('/').filter(Boolean);
}

function parameterAt(reference: string): Parameter {
    return description.components.parameters[reference.split('/')[3]];
}

/** A schema that refuses properties which it does not describe, with its references made to point into the description. */
function closed<T>(schema: T): T {
    if (Array.isArray(schema)) return schema.map((item: unknown) => closed(item)) as T;
    if (typeof schema !== 'object' || schema === null) return schema;
    const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed<unknown>(value)]));
    if (typeof copy.$ref === 'string') copy.$ref = copy.$ref.replace(/^#/, 'description#');
    if (isObjectSchema(copy)) copy.additionalProperties = false;
    return copy as T;
}

function isObjectSchema(schema: JsonSchema): boolean {
    return (
        typeof schema.properties === 'object' &&
        schema.additionalProperties === undefined &&
        !Array.isArray(schema.properties)
    );
}
